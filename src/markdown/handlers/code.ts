import type { Handler } from './index.js';

/** A code span (CommonMark 6.1): marks inside it go round their part of the code. */
export const code: Handler = (node, builder) => builder.asCode(() => builder.all(node));
