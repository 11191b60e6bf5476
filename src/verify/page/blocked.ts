import { attribute, hasClass, isTag, nodesIn, textOf, type Element } from '../dom.js';
import { parse } from '../parse/index.js';
import { fromBase64 } from './builder-values.js';

/**
 * The HTML that Borlabs Cookie, WP DSGVO Tools or Video Embed Privacy shows in the place of an element when the visitor has
 * consented; undefined for any other.
 */
export function blockedBy(node: Element): string | undefined {
  if (hasClass(node, 'sp-dsgvo-embedding-container')) return hiddenIn(node);
  if (hasClass(node, 'video-wrapped')) return attribute(node, 'data-embed-frame');
  const own = attribute(node, 'data-borlabs-cookie-content');
  if (own !== undefined) return fromBase64(own);
  if (!hasClass(node, 'BorlabsCookie')) return undefined;
  for (const child of nodesIn(node)) {
    if (isTag(child) && attribute(child, 'data-borlabs-cookie-type') !== undefined) {
      return fromBase64(textOf(child));
    }
  }
  return undefined;
}

/** In base64, and `<` and the like as references. */
function hiddenIn(node: Element): string | undefined {
  for (const child of nodesIn(node)) {
    if (!isTag(child) || !hasClass(child, 'sp-dsgvo-hidden-embedding-content')) continue;
    const source = fromBase64(textOf(child));
    return source === undefined ? undefined : textOf(parse(source).root);
  }
  return undefined;
}
