import { isElement, type Element } from '../dom.js';
import type { Pass } from '../pass.js';
import { walk } from '../walk.js';

/** The attributes that the clean tree's vocabulary names, by element. */
const kept = new Map<string, readonly string[]>([
  ['a', ['href', 'title']],
  ['img', ['src', 'alt', 'title']],
  ['ol', ['start']],
  ['td', ['colspan', 'rowspan', 'align']],
  ['th', ['colspan', 'rowspan', 'align']],
  ['pre', ['language']],
  ['abbr', ['title']],
  ['input', ['type', 'checked']],
]);

const none: readonly string[] = [];

/** Takes off every attribute that the vocabulary does not name. The last pass: the others read classes and ids. */
export const attributes: Pass = (root, { warn }) => {
  walk(root, {
    element: (node) => {
      if (countsAsItLikes(node)) warn('numbering-changed', node.name);
      strip(node);
    },
  });
};

/** Whether a list's numbers are not those that Markdown would count. */
const countsAsItLikes = ({ name, attribs }: Element): boolean =>
  name === 'ol' && ('reversed' in attribs || /^[aAiI]$/.test(attribs['type'] ?? ''));

function strip(node: Element): void {
  if (node.name.startsWith('wp2md-') || isNote(node)) return;
  const names = kept.get(node.name) ?? none;
  for (const name of Object.keys(node.attribs)) if (!names.includes(name)) delete node.attribs[name];
}

const isNote = (node: Element): boolean =>
  node.name === 'li' && node.parent !== null && isElement(node.parent) && node.parent.name === 'wp2md-notes';
