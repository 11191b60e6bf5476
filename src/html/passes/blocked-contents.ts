import { base64Decoded } from '../builders/values.js';
import {
  attribute,
  findElement,
  hasClass,
  rewrite,
  textOf,
  type ChildNode,
  type Element,
  type ParentNode,
} from '../dom.js';
import { parse } from '../parse.js';
import type { PassContext } from '../pass.js';

/** Where Borlabs Cookie keeps the HTML that it shows after consent. */
const kept = 'data-borlabs-cookie-content';
const keeper = 'data-borlabs-cookie-type';

/**
 * Puts what Borlabs Cookie blocks until a visitor consents in the place of the notice that stands for it: HTML in base64, in an
 * attribute of the notice (version 3) or in an element of its own beside it (version 2). Before the clean-up, which then
 * treats it as it does the rest of a hostile post.
 *
 * @returns the HTML that was kept encoded; undefined where there is none
 */
export function blockedContents(root: ParentNode, html: string, { warn }: PassContext): string | undefined {
  if (!html.includes(kept) && !html.includes(keeper)) return undefined;
  const decoded: string[] = [];
  rewrite(root, (node): readonly ChildNode[] | undefined => {
    const encoded = encodedIn(node)?.trim();
    const source = encoded ? base64Decoded(encoded) : undefined;
    if (source === undefined) return undefined;
    decoded.push(source);
    return parse(source, warn).children;
  });
  return decoded.length === 0 ? undefined : decoded.join('\n');
}

function encodedIn(node: Element): string | undefined {
  if (!hasClass(node, 'BorlabsCookie')) return attribute(node, kept);
  const inside = findElement(node, (child) => attribute(child, keeper) !== undefined);
  return inside && textOf(inside);
}
