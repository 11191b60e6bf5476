import { attribute } from '../../html/dom.js';
import type { Handler } from './index.js';

/** A link (CommonMark 6.3). */
export const link: Handler = (node, builder) => {
  const href = attribute(node, 'href');
  if (href === undefined) return builder.all(node);
  builder.under({ kind: 'link', href, title: attribute(node, 'title'), note: attribute(node, 'note') }, () =>
    builder.all(node),
  );
};
