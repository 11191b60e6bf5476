import { attribute, elementsIn } from '../dom.js';
import type { Pass } from '../pass.js';
import { backgroundOf } from '../style.js';

/**
 * Says which pictures stand behind the words of a cover by its style alone: one that is fixed, one that is repeated, and all
 * of before WordPress 5.7. Markdown has no form for what lies behind words.
 */
export const backgrounds: Pass = (root, { warn }) => {
  for (const node of elementsIn(root)) {
    if (!/(?:^|\s)wp-block-cover/.test(attribute(node, 'class') ?? '')) continue;
    const address = backgroundOf(node);
    if (address !== undefined) warn('background-dropped', 'cover', address);
  }
};
