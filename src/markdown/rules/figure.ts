import type { FigureBlock } from '../block.js';
import { renderInline } from '../inline/index.js';
import type { Rule } from './index.js';

/** A picture with its caption in the host's own form. */
export const figure: Rule<FigureBlock> = (_content, { block: { src, alt, link, caption }, context }) => {
  const words = renderInline(caption, { ...context, place: 'heading' });
  return `\n\n${context.host.figure?.({ src, alt, link, caption: words }) ?? ''}\n\n`;
};
