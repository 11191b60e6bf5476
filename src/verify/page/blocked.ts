import { attribute, hasClass, isTag, nodesIn, textOf, type Element } from '../dom.js';
import { fromBase64 } from './builder-values.js';

/** The HTML that Borlabs Cookie shows in the place of an element when the visitor has consented; undefined for any other. */
export function blockedBy(node: Element): string | undefined {
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
