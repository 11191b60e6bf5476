import type { Handler } from './index.js';

/** A hard line break (CommonMark 6.7). */
export const br: Handler = (_node, builder) => {
  builder.push({ kind: 'break', marks: builder.marks });
};
