import { attribute, classesOf, type Element } from '../dom.js';
import { furnitureClasses, furnitureIds, profileLinks } from '../furniture-names.js';
import type { Pass } from '../pass.js';
import { prune } from '../prune.js';
import { ancestor } from '../walk.js';

/** Drops what plugins and themes put round a post's own words, and counts it by its kind. */
export const furniture: Pass = (root, { warn }) => {
  prune(root, (node) => {
    const name = furnitureName(node);
    if (name === undefined || (name === forScreenReaders && isInProfileLink(node))) return false;
    warn('furniture-dropped', name);
    return true;
  });
};

const forScreenReaders = 'text for screen readers';

/** Whether a node is in a link to a profile, and not in one that its author has yet to fill in. */
const isInProfileLink = (node: Element): boolean =>
  ancestor(
    node,
    (above) =>
      classesOf(above).some((word) => profileLinks.has(word)) &&
      !/^#?$/.test(attribute(above, 'href')?.trim() ?? ''),
    2,
  ) !== undefined;

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
