import type { Handler } from './index.js';

/** A block of HTML's that only stands for its children, such as a paragraph, or an item outside any list. */
export const flow: Handler = (node, builder) => builder.flow(() => builder.all(node));
