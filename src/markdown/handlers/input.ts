import { attribute } from '../../html/dom.js';
import type { Handler } from './index.js';

/** A task box at the start of an item (GFM, Task list items). */
export const input: Handler = (node, builder) => {
  builder.check(attribute(node, 'checked') !== undefined);
};
