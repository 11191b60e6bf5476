import { attribute, elementsIn } from '../dom.js';
import type { Pass } from '../pass.js';

/**
 * Says which pictures stand behind the words of a cover by its style alone: one that is fixed, one that is repeated, and all
 * of before WordPress 5.7. Markdown has no form for what lies behind words.
 */
export const backgrounds: Pass = (root, { warn }) => {
  for (const node of elementsIn(root)) {
    if (!/(?:^|\s)wp-block-cover/.test(attribute(node, 'class') ?? '')) continue;
    const address = addressIn(attribute(node, 'style') ?? '');
    if (address !== undefined) warn('background-dropped', 'cover', address);
  }
};

function addressIn(style: string): string | undefined {
  const start = style.indexOf('url(');
  const end = start < 0 ? -1 : style.indexOf(')', start);
  const declaration = style.slice(style.lastIndexOf(';', start) + 1, start).trim();
  if (end < 0 || !/^background(?:-image)?\s*:/.test(declaration)) return undefined;
  return (
    style
      .slice(start + 4, end)
      .trim()
      .replace(/^["']|["']$/g, '') || undefined
  );
}
