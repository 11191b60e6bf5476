import { attribute, isTag, nodesIn, textOf, type Element } from '../dom.js';

/** How the addresses look to which networks take what is shared. */
const sharing =
  /^(?:https?:)?\/\/[^/?#]*\/(?:[^?#]*\/)?(?:sharer?\b|share[.A-Z-]|sharing|intent\b|home\?|pin\/create|submit|post\?(?:url|v)=|send\b|add\b|edit\b|kick\b|save\b|entry\b|offer|spi\b|social\b|app\b|lineit|msg\b|mixit|bookmarklet|widgets|dialog|\?text=)|^whatsapp:/i;

/** How many nodes there are at most in a bar of share buttons. */
const nodes = 300;

/**
 * Whether an element may be share buttons and nothing else, by where its links lead: it holds little besides two links to
 * places that take what is shared, or Flattr's button.
 */
export function sharesOnly(node: Element): boolean {
  if (node.name === 'a') return false;
  let links = 0;
  let count = 0;
  for (const inner of nodesIn(node)) {
    if ((count += 1) > nodes) return false;
    if (!isTag(inner) || inner.name !== 'a') continue;
    const href = attribute(inner, 'href')?.trim() ?? '';
    if (href.includes('flattrss_redirect')) links += 2;
    else if (sharing.test(href)) links += 1;
    else if (!/^(?:mailto:\?|javascript:|#|$)/i.test(href)) return false;
  }
  return links > 1 && textOf(node, limit).length <= limit;
}

const limit = 1000;
