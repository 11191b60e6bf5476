import { attribute, classesOf, type Element } from '../dom.js';
import { furnitureClasses, furnitureIds, signs } from '../furniture-names.js';
import type { Pass } from '../pass.js';
import { prune } from '../prune.js';
import { ancestor } from '../walk.js';

/** Drops what plugins and themes put round a post's own words, and counts it by its kind. */
export const furniture: Pass = (root, { warn }) => {
  prune(root, (node) => {
    const name = furnitureName(node);
    if (name === undefined || (name === forScreenReaders && isOfSign(node))) return false;
    warn('furniture-dropped', name);
    return true;
  });
};

const forScreenReaders = 'text for screen readers';

/** Whether a node tells what a sign shows, unless that is a link which its author has yet to fill in. */
const isOfSign = (node: Element): boolean =>
  ancestor(node, (above) => classesOf(above).some((word) => signs.has(word)) && !leadsNowhere(above), 2) !==
  undefined;

const leadsNowhere = ({ name, attribs }: Element): boolean =>
  name === 'a' && /^#?$/.test(attribs['href']?.trim() ?? '');

function furnitureName(node: Element): string | undefined {
  if (isReadMore(node)) return 'read-more link';
  for (const word of classesOf(node)) {
    const name = furnitureClasses.get(word);
    if (name !== undefined) return name;
  }
  const id = attribute(node, 'id');
  return id === undefined ? undefined : furnitureIds.get(id);
}

/** The link that WordPress puts at the end of a teaser: `get_the_content()` gives it this class and this fragment. */
const isReadMore = (node: Element): boolean =>
  node.name === 'a' &&
  classesOf(node).includes('more-link') &&
  /#more-\d+$/.test(attribute(node, 'href') ?? '');
