import { textOf } from '../../html/dom.js';
import type { Handler } from './index.js';

/** Text that goes out unescaped, on one line: a shortcode. */
export const verbatim: Handler = (node, builder) => {
  const value = textOf(node).replace(/\s+/g, ' ').trim();
  if (value === '') return;
  builder.push({ kind: 'raw', value: builder.context.host.verbatim(value), says: { kind: 'text', value } });
};
