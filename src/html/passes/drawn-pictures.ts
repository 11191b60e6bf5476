import { attribute, classesOf, element, findElement, hasClass, rewrite, type Element } from '../dom.js';
import { drawn, type Drawn } from '../drawn-names.js';
import type { Pass } from '../pass.js';
import { backgroundOf } from '../style.js';
import { ancestor } from '../walk.js';

/**
 * Makes pictures of what plugins draw with a style or a script, where the element is nothing but the picture: a portrait, a
 * slide, a picture of a gallery. What lies behind words is none: Markdown has no form for it.
 *
 * Before galleries, which look for pictures, and before styles go.
 */
export const drawnPictures: Pass = (root) => {
  rewrite(root, (node) => {
    const src = addressOf(node);
    if (src === undefined) return undefined;
    const alt = attribute(node, 'aria-label') ?? attribute(node, 'alt') ?? '';
    return [element('img', { src, alt }), ...node.children];
  });
};

function addressOf(node: Element): string | undefined {
  const row = rowOf(node);
  if (row === undefined || findElement(node, ({ name }) => name === 'img') !== undefined) return undefined;
  const kept = (row.attributes ?? []).map((name) => attribute(node, name)?.trim()).find(Boolean);
  return kept ?? backgroundOf(node);
}

/** How far above it stands what a class that is anybody's is looked for in. */
const reach = 3;

function rowOf(node: Element): Drawn | undefined {
  for (const word of classesOf(node)) {
    const row = drawn.get(word);
    if (row === undefined) continue;
    const { within } = row;
    if (within === undefined || ancestor(node, (above) => hasClass(above, within), reach)) return row;
  }
  return undefined;
}
