import { attribute } from '../../html/dom.js';
import type { Handler } from './index.js';

/** An image (CommonMark 6.4). */
export const img: Handler = (node, builder) => {
  const src = attribute(node, 'src');
  if (src === undefined || src.trim() === '') return;
  builder.push({ kind: 'image', src, alt: attribute(node, 'alt') ?? '', title: attribute(node, 'title') });
};
