import { attribute, classesOf, type Element } from '../dom.js';
import type { Pass } from '../pass.js';
import { styleOf } from '../style.js';
import { walk } from '../walk.js';

const values = new Set(['left', 'center', 'right']);

/** Says a table cell's alignment in its `align`, whether a class of the table block, a style or `align` said it. */
export const cellAlignment: Pass = (root) => {
  walk(root, {
    element(node) {
      if (node.name !== 'td' && node.name !== 'th') return;
      const value =
        fromClass(node) ?? styleOf(node, 'text-align') ?? attribute(node, 'align')?.trim().toLowerCase();
      if (value !== undefined && values.has(value)) node.attribs['align'] = value;
      else delete node.attribs['align'];
    },
  });
};

const prefix = 'has-text-align-';

const fromClass = (node: Element): string | undefined =>
  classesOf(node)
    .find((word) => word.startsWith(prefix))
    ?.slice(prefix.length);
