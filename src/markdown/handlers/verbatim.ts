import { textOf } from '../../html/dom.js';
import type { Handler } from './index.js';

/** Text that goes out unescaped, on one line: a shortcode. */
export const verbatim: Handler = (node, builder) => {
  const value = textOf(node).replace(/\s+/g, ' ').trim();
  if (value === '') return;
  const written = builder.context.host.verbatim(value);
  builder.push({ kind: 'raw', value: written, says: { kind: 'text', value }, marks: builder.marks });
};
