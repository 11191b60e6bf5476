import { attribute, element, elementsIn, rewrite, setChildren, type Element } from '../dom.js';
import { isEmbed } from '../media/marker.js';
import type { Pass } from '../pass.js';
import { ancestor } from '../walk.js';
import { wrapperAddress } from '../wrapper-names.js';

/**
 * Makes a link of what an element holds that an addon for Elementor leads somewhere as a whole. Where there are links in
 * it they stay what they are, but for those to nowhere (a button that got no address of its own), of which a click reaches
 * the element; that nothing leads there then is said.
 *
 * Before links get their absolute addresses, and after all passes that make links.
 */
export const wrapperLinks: Pass = (root, { warn }) => {
  rewrite(root, (node) => {
    const href = wrapperAddress(node);
    if (href === undefined || node.name === 'a' || ancestor(node, ({ name }) => name === 'a'))
      return undefined;
    const nodes = elementsIn(node);
    const unset = nodes.filter(leadsNowhere);
    const isFree = !nodes.some((inside) => isEmbed(inside) || (isLink(inside) && !leadsNowhere(inside)));
    for (const link of unset) link.attribs = isFree ? {} : { href };
    if (isFree) setChildren(node, [element('a', { href }, node.children)]);
    else if (unset.length === 0 && !nodes.some((inside) => attribute(inside, 'href') === href)) {
      warn('element-dropped', 'a', href);
    }
    return undefined;
  });
};

const isLink = (node: Element): boolean => node.name === 'a' && attribute(node, 'href') !== undefined;

const leadsNowhere = (node: Element): boolean =>
  node.name === 'a' && ['', '#'].includes(attribute(node, 'href')?.trim() ?? 'none');
