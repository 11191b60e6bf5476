import { em } from '../inline/piece.js';
import type { Handler } from './index.js';

/** A caption: a line in italics, under the picture that it belongs to in one paragraph with it. */
export const figcaption: Handler = (node, builder) => {
  builder.inline(() => {
    builder.flush();
    builder.under(em, () => builder.all(node));
  });
  builder.flush();
};
