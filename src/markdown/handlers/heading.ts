import type { Handler } from './index.js';

/** An ATX heading (CommonMark 4.2). Each block in it is a heading of its own. */
export const heading: Handler = (node, builder) => {
  builder.flow(() => builder.all(node), node);
};
