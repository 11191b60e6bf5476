import { attribute } from '../../html/dom.js';
import type { Handler } from './index.js';

/** TeX, untouched, between the dollar signs that renderers with maths read. */
export const math: Handler = (node, builder) => {
  const tex = attribute(node, 'tex')?.trim();
  if (!tex) return;
  if (attribute(node, 'display') !== undefined) builder.block({ type: 'math', value: tex });
  else builder.push({ kind: 'raw', value: builder.context.host.math(tex.replace(/\s+/g, ' '), false) });
};
