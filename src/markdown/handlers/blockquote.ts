import type { Handler } from './index.js';

/** A block quotation (CommonMark 5.1). */
export const blockquote: Handler = (node, builder) => {
  builder.container({ type: 'blockquote', children: [] }, () => builder.all(node));
};
