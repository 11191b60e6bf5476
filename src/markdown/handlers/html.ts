import { htmlOf } from '../html.js';
import type { Handler } from './index.js';

/** A block that Markdown has no form for, as clean HTML; its contents where HTML is not wanted. */
export const html: Handler = (node, builder) => {
  if (builder.inlineOnly) builder.flow(() => builder.all(node));
  else if (builder.context.rawHtml === 'drop') {
    builder.context.warn('html-dropped', node.name);
    builder.flow(() => builder.all(node));
  } else {
    const value = htmlOf(node, builder.context.host, builder.marks).trim();
    if (value !== '') builder.block({ type: 'html', value });
  }
};
