import { rewrite, Text, type Element } from '../dom.js';
import { isGlyphs } from '../glyphs.js';
import type { Pass } from '../pass.js';

/** What HTML has two names for, and what only looks like something that has one. */
const names = new Map([
  ['b', 'strong'],
  ['i', 'em'],
  ['cite', 'em'],
  ['dfn', 'em'],
  ['var', 'em'],
  ['s', 'del'],
  ['strike', 'del'],
  ['tt', 'code'],
  ['acronym', 'abbr'],
]);

/** Elements that say nothing by themselves. */
const wrappers = new Set('span font big nobr bdi bdo blink time data samp output wbr'.split(' '));

/** Elements that mean nothing when there is nothing in them: most are the icons of a font. */
const marks = new Set('strong em del ins u mark kbd abbr small q sup sub'.split(' '));

/** Elements that fonts of icons stand in. */
const holders = new Set(['i', 'em', 'span']);

/** The names of all elements that the pass changes, or may take away. */
export const inlineNames: readonly string[] = [...names.keys(), ...wrappers, ...marks, ...holders];

/** Whether an element holds the icons of a font and nothing else: they are no words that anybody could read. */
function isIcon({ name, children }: Element): boolean {
  const [only] = children;
  return holders.has(name) && children.length === 1 && only instanceof Text && isGlyphs(only.data);
}

/** Gives inline elements one name for one meaning, and takes away those without one or with nothing in them. */
export const inlineElements: Pass = (root) => {
  rewrite(root, (node) => {
    if (isIcon(node)) return [];
    if (wrappers.has(node.name)) return node.children;
    node.name = names.get(node.name) ?? node.name;
    return marks.has(node.name) && node.children.length === 0 ? [] : undefined;
  });
};
