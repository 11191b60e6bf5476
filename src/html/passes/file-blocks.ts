import {
  attribute,
  element,
  elementsIn,
  hasClass,
  isBlank,
  rewrite,
  text,
  textOf,
  type Element,
} from '../dom.js';
import { fileName } from '../address.js';
import { linkOf } from '../media/pictures.js';
import { oneLine } from '../media/marker.js';
import type { Pass } from '../pass.js';
import { prune } from '../prune.js';

/**
 * The file block (`render_block_core_file()`): a link, a button to the same file and a preview of it. One link, named as
 * the first one is; a block with nothing but a button or a preview links to the file by its name. What else somebody has
 * put into the block stays.
 *
 * Before objects are dropped.
 */
export const fileBlocks: Pass = (root) => {
  rewrite(root, (node) => {
    if (!hasClass(node, 'wp-block-file')) return undefined;
    const inside = elementsIn(node);
    const links = inside.filter(({ name }) => name === 'a').filter((link) => !isBlank(textOf(link)));
    const link = links.find((each) => !isButton(each)) ?? links[0];
    const preview = inside.find(({ name }) => name === 'object');
    const href = preview && attribute(preview, 'data');
    if (link) link.attribs = linkOf(link);
    prune(node, (each) => each.name === 'object' || (each !== link && isButton(each)));
    if (link || !href) return [element('div', {}, node.children)];
    const named = element('a', { href }, [text(oneLine(fileName(href) ?? href))]);
    return [element('div', {}, [...node.children, element('p', {}, [named])])];
  });
};

const isButton = (node: Element): boolean => hasClass(node, 'wp-block-file__button');
