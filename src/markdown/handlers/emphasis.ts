import * as marks from '../inline/piece.js';
import type { Mark } from '../inline/piece.js';
import type { Handler } from './index.js';

const emphasis =
  (mark: Mark): Handler =>
  (node, builder) =>
    builder.under(mark, () => builder.all(node));

/** Strong emphasis (CommonMark 6.2). */
export const strong = emphasis(marks.strong);
/** Emphasis (CommonMark 6.2). */
export const em = emphasis(marks.em);
/** Strikethrough (GFM). */
export const del = emphasis(marks.del);
