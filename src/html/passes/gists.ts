import {
  attribute,
  elementsIn,
  findElement,
  hasClass,
  isElement,
  rewrite,
  type ChildNode,
  type Element,
} from '../dom.js';
import { mediaAddress, urlOf } from '../address.js';
import { embedMarker } from '../media/marker.js';
import type { Pass } from '../pass.js';

/**
 * A gist is a `script` that writes itself into the page, Jetpack's `div.gist-oembed`, or the table that the script wrote.
 * Gives an embed named for the file, or "Gist".
 *
 * Before code is read, which the table would be taken for, and before scripts are dropped.
 */
export const gists: Pass = (root) => {
  const fallbacks = new Set<Element>();
  const found = new Map<Element, URL>();
  for (const node of elementsIn(root)) {
    const address = gistOf(node);
    if (address === undefined) continue;
    found.set(node, address);
    const next = nextElement(node);
    if (next?.name === 'noscript') fallbacks.add(next);
  }
  if (found.size === 0) return;
  rewrite(root, (node) => {
    if (fallbacks.has(node)) return [];
    const address = found.get(node);
    return address && [markerOf(address)];
  });
};

function nextElement(node: Element): Element | undefined {
  let next: ChildNode | null = node.next;
  for (let steps = 0; next && !isElement(next) && steps < 4; steps++) next = next.next;
  return next && isElement(next) ? next : undefined;
}

/** The gist's address with the script's ending and all, where an element stands for one. */
function gistOf(node: Element): URL | undefined {
  if (node.name !== 'script' && !attribute(node, 'class')?.includes('gist')) return undefined;
  const raw = rawAddress(node);
  const address = raw === undefined ? undefined : mediaAddress(raw, undefined);
  const url = address === undefined ? undefined : urlOf(address);
  return url?.hostname === 'gist.github.com' && url.pathname.length > 1 ? url : undefined;
}

function rawAddress(node: Element): string | undefined {
  if (node.name === 'script') return attribute(node, 'src');
  if (hasClass(node, 'gist-oembed')) {
    const path = attribute(node, 'data-gist');
    return path === undefined ? undefined : `https://gist.github.com/${path}`;
  }
  if (!hasClass(node, 'gist')) return undefined;
  const meta = findElement(node, (child) => hasClass(child, 'gist-meta'));
  const link = meta && findElement(meta, (child) => /^https:\/\/gist\.github\.com\//.test(hrefOf(child)));
  return link && hrefOf(link);
}

const hrefOf = (node: Element): string => attribute(node, 'href') ?? '';

/** GitHub names a file's place in a gist `#file-` and its name, lower case, with dashes. */
function markerOf(url: URL): Element {
  const path = url.pathname.replace(/\.js(?:on)?$/, '').replace(/\/raw\/.*$/s, '');
  const file = url.searchParams.get('file');
  const place = file ? `#file-${file.toLowerCase().replace(/[^a-z0-9_]+/g, '-')}` : '';
  return embedMarker({
    href: `https://gist.github.com${path}${place}`,
    title: file ?? undefined,
    name: 'Gist',
  });
}
