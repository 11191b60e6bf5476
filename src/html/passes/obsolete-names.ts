import { isElement } from '../dom.js';
import type { Pass } from '../pass.js';
import { ancestor, walk } from '../walk.js';

/** The element of today for one of old, which browsers still show like it (HTML standard, 15.3 and 16.2). */
const today = new Map([
  ['dir', 'ul'],
  ['listing', 'pre'],
  ['menu', 'ul'],
  ['plaintext', 'pre'],
  ['xmp', 'pre'],
]);

/** Whether HTML may have an element that the pass renames. */
export const mayBeObsolete = (html: string): boolean =>
  /<(?:dir|listing|menu|plaintext|xmp)(?![\w-])/i.test(html);

/** Gives elements of old HTML the names of today. Code in a `pre` already stays what its highlighter made of it. */
export const obsoleteNames: Pass = (root) => {
  walk(root, {
    element(node) {
      const name = today.get(node.name);
      if (name === undefined || (name === 'pre' && ancestor(node, (above) => above.name === 'pre'))) return;
      if (name === 'pre' || node.children.some((child) => isElement(child) && child.name === 'li'))
        node.name = name;
    },
  });
};
