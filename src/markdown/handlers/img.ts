import { attribute } from '../../html/dom.js';
import type { Handler } from './index.js';

/** An image (CommonMark 6.4). */
export const img: Handler = (node, builder) => {
  const src = attribute(node, 'src');
  if (src === undefined || src.trim() === '') return;
  const alt = attribute(node, 'alt') ?? '';
  builder.push({ kind: 'image', src, alt, title: attribute(node, 'title'), marks: builder.marks });
};
