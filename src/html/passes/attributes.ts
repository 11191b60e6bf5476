import { attribute, isElement, type Element } from '../dom.js';
import { calledBy } from '../heading-names.js';
import { headings } from '../headings.js';
import type { Pass } from '../pass.js';
import { walk } from '../walk.js';
import { reserved } from './names.js';

/** The attributes that the clean tree's vocabulary names, by element. */
const kept = new Map<string, readonly string[]>([
  ['a', ['href', 'title']],
  ['img', ['src', 'alt', 'title']],
  ['ol', ['start']],
  ['td', ['colspan', 'rowspan', 'align']],
  ['th', ['colspan', 'rowspan', 'align']],
  ['pre', ['language']],
  ['details', ['open']],
  ['abbr', ['title']],
  ['input', ['type', 'checked']],
]);

// What heading-ids.ts gives.
for (const name of headings) kept.set(name, [calledBy]);

const none: readonly string[] = [];

/** Takes off every attribute that the vocabulary does not name. The last pass: the others read classes and ids. */
export const attributes: Pass = (root, { warn }) => {
  walk(root, {
    element: (node) => {
      if (node.name === 'ol') adoptStart(node);
      if (countsAsItLikes(node)) warn('numbering-changed', node.name);
      strip(node);
    },
  });
};

/** The number that its first item claims is the list's `start`. */
function adoptStart(list: Element): void {
  const first = list.children.find(isElement);
  const value = first?.name === 'li' ? attribute(first, 'value') : undefined;
  if (value === undefined || !/^\d{1,9}$/.test(value)) return;
  list.attribs['start'] = value;
  delete first?.attribs['value'];
}

/** Whether a list's numbers, or one of them, are not those that Markdown would count. */
const countsAsItLikes = ({ name, attribs, parent }: Element): boolean =>
  (name === 'ol' && ('reversed' in attribs || /^[aAiI]$/.test(attribs['type'] ?? ''))) ||
  (name === 'li' && 'value' in attribs && parent !== null && isElement(parent) && parent.name === 'ol');

function strip(node: Element): void {
  const { attribs } = node;
  const names = kept.get(node.name) ?? none;
  if (hasNone(attribs, names) || node.name.startsWith(reserved) || isNote(node)) return;
  // To take attributes away one by one would leave a slower object behind.
  node.attribs = {};
  for (const name of Object.keys(attribs)) if (names.includes(name)) node.attribs[name] = attribs[name] ?? '';
}

/** Whether there is no attribute but of some names. */
function hasNone(attribs: Record<string, string>, but: readonly string[]): boolean {
  for (const name in attribs) if (!but.includes(name)) return false;
  return true;
}

const isNote = (node: Element): boolean =>
  node.name === 'li' && node.parent !== null && isElement(node.parent) && node.parent.name === 'wp2md-notes';
