import { attribute } from '../../html/dom.js';
import type { Handler } from './index.js';

/** TeX, untouched, between the dollar signs that renderers with maths read. */
export const math: Handler = (node, builder) => {
  const tex = attribute(node, 'tex')?.trim();
  if (!tex) return;
  if (attribute(node, 'display') !== undefined) builder.block({ type: 'math', value: tex });
  else {
    const line = tex.replace(/\s+/g, ' ');
    const value = builder.context.host.math(line, false);
    builder.push({ kind: 'raw', value, says: { kind: 'tex', value: line }, marks: builder.marks });
  }
};
