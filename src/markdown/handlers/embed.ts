import { attribute } from '../../html/dom.js';
import type { Handler } from './index.js';

/** A thing from elsewhere: a link to it on a line of its own, or the words that it brings, which hold their link. */
export const embed: Handler = (node, builder) => {
  const frame = attribute(node, 'html');
  const href = attribute(node, 'href');
  const { host } = builder.context;
  if (frame !== undefined) return builder.block({ type: 'html', value: host.html.frame(frame) });
  builder.flow(() => builder.all(node));
  const title = attribute(node, 'title')?.trim();
  if (href === undefined || (title === undefined && node.children.length > 0)) return;
  const own = builder.inlineOnly ? undefined : host.embed(href, title ?? '');
  if (own !== undefined) return builder.block({ type: 'host', value: own });
  builder.flow(() =>
    builder.under({ kind: 'link', href, title: undefined, note: attribute(node, 'note') }, () =>
      builder.text(title || href),
    ),
  );
};
