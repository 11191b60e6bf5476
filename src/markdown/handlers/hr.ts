import type { Handler } from './index.js';

/** A thematic break (CommonMark 4.1). */
export const hr: Handler = (_node, builder) => {
  builder.block({ type: 'thematicBreak' });
};
