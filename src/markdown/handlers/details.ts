import { isElement, type ChildNode } from '../../html/dom.js';
import { htmlOfAll } from '../html.js';
import { strong } from '../inline/piece.js';
import type { Handler } from './index.js';

const isSummary = (child: ChildNode): boolean => isElement(child) && child.name === 'summary';

/** A disclosure: its tags as HTML, Markdown between them. Without HTML, the summary is a line of its own in bold. */
export const details: Handler = (node, builder) => {
  const { host } = builder.context;
  const summary = node.children.find(isSummary);
  const rest = { children: node.children.filter((child) => child !== summary) };
  if (builder.context.rawHtml === 'drop' || builder.inlineOnly) {
    if (!builder.inlineOnly) builder.context.warn('html-dropped', 'details');
    if (summary && isElement(summary)) builder.flow(() => builder.under(strong, () => builder.all(summary)));
    builder.flow(() => builder.all(rest));
    return;
  }
  const words =
    summary && isElement(summary)
      ? htmlOfAll(summary, host, builder.marks, host.html.breaksAnywhere).trim()
      : '';
  const open = 'open' in node.attribs;
  builder.container({ type: 'details', summary: words, open, children: [] }, () => builder.all(rest));
};
