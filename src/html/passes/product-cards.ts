import { attribute, elementsIn, rewrite, textOf, type ChildNode, type Element } from '../dom.js';
import { mediaAddress } from '../address.js';
import { embedMarker } from '../media/marker.js';
import type { Pass } from '../pass.js';
import { isRecord, wordOf, type JsonRecord } from '../records.js';

/**
 * A product of Moshimo's Easy Link: a script that calls `msmaflink` with what the card shows, and a `div` which says
 * nothing but "link" until the script has filled it. Gives the product's name as a link, and the buttons that lead to other shops.
 *
 * Before scripts are dropped.
 */
export const productCards: Pass = (root) => {
  const cards = new Map<string, ChildNode[]>();
  const read = new Set<Element>();
  const nodes = elementsIn(root);
  const places = new Set(nodes.filter(isPlace).map((node) => attribute(node, 'id')));
  for (const node of nodes) {
    const card = node.name === 'script' ? cardOf(textOf(node)) : undefined;
    const id = card && `msmaflink-${wordOf(card, 'eid') ?? ''}`;
    if (card === undefined || id === undefined || !places.has(id)) continue;
    const links = linksOf(card);
    if (links.length === 0) continue;
    cards.set(id, links);
    read.add(node);
  }
  if (read.size === 0) return;
  rewrite(root, (node) => {
    if (read.has(node)) return [];
    return isPlace(node) ? cards.get(attribute(node, 'id') ?? '') : undefined;
  });
};

const isPlace = (node: Element): boolean =>
  node.name === 'div' && /^msmaflink-/.test(attribute(node, 'id') ?? '');

/** What the script is called with, if it is this one. */
function cardOf(script: string): JsonRecord | undefined {
  const start = script.lastIndexOf('msmaflink({');
  if (start < 0) return undefined;
  try {
    const card: unknown = JSON.parse(script.slice(script.indexOf('{', start), script.lastIndexOf('}') + 1));
    return isRecord(card) ? card : undefined;
  } catch {
    return undefined;
  }
}

/** The product's page, and what else a button leads to. */
function linksOf(card: JsonRecord): ChildNode[] {
  const links = new Map<string, string>();
  const add = (values: unknown, address: string, title: string | undefined): void => {
    const href = isRecord(values) ? mediaAddress(wordOf(values, address), undefined) : undefined;
    if (href !== undefined && title !== undefined && !links.has(href)) links.set(href, title);
  };
  add(card['u'], 'u', wordOf(card, 'n'));
  const buttons: unknown = card['b_l'];
  if (links.size > 0 && Array.isArray(buttons)) {
    for (const button of buttons as unknown[])
      if (isRecord(button)) add(button, 'u_url', wordOf(button, 'u_tx'));
  }
  return [...links].map(([href, title]) => embedMarker({ href, title }));
}
