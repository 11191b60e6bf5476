import { element, hasClass, rewrite, textOf } from '../dom.js';
import type { Pass } from '../pass.js';

/** The class of the lines that the shortcode `su_divider` of Shortcodes Ultimate draws. */
export const divider = 'su-divider';

/** Makes thematic breaks of lines that a style sheet draws. The link to the top that stands on such a line goes. */
export const dividers: Pass = (root, { warn }) => {
  rewrite(root, (node) => {
    if (!hasClass(node, divider)) return undefined;
    if (textOf(node).trim() !== '') warn('furniture-dropped', 'links to the top');
    return [element('hr')];
  });
};
