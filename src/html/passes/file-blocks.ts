import { attribute, element, elementsIn, hasClass, isBlank, rewrite, text, textOf } from '../dom.js';
import { fileName } from '../address.js';
import { linkOf } from '../media/pictures.js';
import { oneLine } from '../media/marker.js';
import type { Pass } from '../pass.js';

/**
 * The file block (`render_block_core_file()`): a link, a button to the same file and a preview of it. One link, named as
 * the first one is; a block with nothing but a button or a preview links to the file by its name.
 *
 * Before objects are dropped.
 */
export const fileBlocks: Pass = (root) => {
  rewrite(root, (node) => {
    if (!hasClass(node, 'wp-block-file')) return undefined;
    const inside = elementsIn(node);
    const links = inside.filter(({ name }) => name === 'a').filter((link) => !isBlank(textOf(link)));
    const link = links.find((each) => !hasClass(each, 'wp-block-file__button')) ?? links[0];
    if (link) return [element('p', {}, [element('a', linkOf(link), link.children)])];
    const preview = inside.find(({ name }) => name === 'object');
    const href = preview && attribute(preview, 'data');
    if (!href) return [];
    return [element('p', {}, [element('a', { href }, [text(oneLine(fileName(href) ?? href))])])];
  });
};
