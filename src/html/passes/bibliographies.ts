import { hasClass, isElement, rewrite, text, type Element } from '../dom.js';
import type { Pass } from '../pass.js';
import { beside } from '../walk.js';

/** The number of an entry, which floats beside its words, and these, as citeproc writes both (`secondFieldAlign`). */
export const entryNumber = 'csl-left-margin';
const entryWords = 'csl-right-inline';

/** Sets the number of an entry before its words, as numbered bibliographies of Zotero, Zotpress and other users of CSL show it. */
export const bibliographies: Pass = (root) => {
  rewrite(root, (node) => {
    if (isBeside(node, entryNumber, 'next', entryWords)) return [...node.children, text(' ')];
    return isBeside(node, entryWords, 'prev', entryNumber) ? node.children : undefined;
  });
};

function isBeside(node: Element, name: string, side: 'next' | 'prev', other: string): boolean {
  if (!hasClass(node, name)) return false;
  const near = beside(node, side);
  return near !== null && isElement(near) && hasClass(near, other);
}
