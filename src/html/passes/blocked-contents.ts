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

/** Where Borlabs Cookie keeps the HTML that it shows after consent, in base64. */
const kept = 'data-borlabs-cookie-content';
const keeper = 'data-borlabs-cookie-type';
/** Where WP DSGVO Tools does, in base64 of HTML whose own characters are references. */
const hiding = 'sp-dsgvo-hidden-embedding-content';
/** Where Video Embed Privacy does, as it is. */
const framed = 'data-embed-frame';

/**
 * Puts what plugins block until a visitor consents in the place of the notice that stands for it: HTML that is kept in an
 * attribute of the notice (Borlabs Cookie 3, Video Embed Privacy) or in an element of its own in it (Borlabs Cookie 2, WP DSGVO
 * Tools). Before the clean-up, which then treats it as it does the rest of a hostile post.
 *
 * @returns the HTML that was kept encoded; undefined where there is none
 */
export function blockedContents(root: ParentNode, html: string, { warn }: PassContext): string | undefined {
  if (![kept, keeper, hiding, framed].some((name) => html.includes(name))) return undefined;
  const decoded: string[] = [];
  rewrite(root, (node): readonly ChildNode[] | undefined => {
    const source = keptIn(node, (text) => textOf(parse(text, warn)));
    if (source === undefined) return undefined;
    decoded.push(source);
    return parse(source, warn).children;
  });
  return decoded.length === 0 ? undefined : decoded.join('\n');
}

function keptIn(node: Element, withoutReferences: (text: string) => string): string | undefined {
  if (hasClass(node, 'sp-dsgvo-embedding-container')) {
    const inside = findElement(node, (child) => hasClass(child, hiding));
    const source = inside && decodedFrom(textOf(inside));
    return source && withoutReferences(source);
  }
  if (hasClass(node, 'video-wrapped')) return attribute(node, framed)?.trim() || undefined;
  if (!hasClass(node, 'BorlabsCookie')) return decodedFrom(attribute(node, kept));
  const inside = findElement(node, (child) => attribute(child, keeper) !== undefined);
  return inside && decodedFrom(textOf(inside));
}

function decodedFrom(value: string | undefined): string | undefined {
  const encoded = value?.trim();
  return encoded ? base64Decoded(encoded) : undefined;
}
