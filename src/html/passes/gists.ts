import {
  attribute,
  elementsIn,
  findElement,
  hasClass,
  isBlank,
  isElement,
  rewrite,
  textOf,
  type ChildNode,
  type Element,
} from '../dom.js';
import { mediaAddress, urlOf } from '../address.js';
import { embedMarker } from '../media/marker.js';
import type { Pass } from '../pass.js';

/**
 * A gist is a `script` that writes itself into the page, Jetpack's `div.gist-oembed`, an empty element with a gist's id, or the
 * table that the script wrote. Gives an embed named for the file, or "Gist".
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
  if (node.name !== 'script' && !isNamedSo(node)) return undefined;
  const raw = rawAddress(node);
  const address = raw === undefined ? undefined : mediaAddress(raw, undefined);
  const url = address === undefined ? undefined : urlOf(address);
  return url?.hostname === 'gist.github.com' && url.pathname.length > 1 ? url : undefined;
}

const isNamedSo = (node: Element): boolean =>
  attribute(node, 'class')?.includes('gist') === true || attribute(node, idAttribute) !== undefined;

function rawAddress(node: Element): string | undefined {
  if (node.name === 'script') return attribute(node, 'src');
  if (hasClass(node, 'gist-oembed')) {
    const path = attribute(node, 'data-gist');
    return path === undefined ? undefined : `https://gist.github.com/${path}`;
  }
  const named = namedById(node);
  if (named !== undefined || !hasClass(node, 'gist')) return named;
  const meta = findElement(node, (child) => hasClass(child, 'gist-meta'));
  const link = meta && findElement(meta, (child) => /^https:\/\/gist\.github\.com\//.test(hrefOf(child)));
  return link && hrefOf(link);
}

/** What gist-embed and Gistify fill by a script: `<code data-gist-id="12ab" data-gist-file="a.js"></code>`. */
export const idAttribute = 'data-gist-id';

function namedById(node: Element): string | undefined {
  const id = attribute(node, idAttribute) ?? '';
  if (!/^(?:[\w-]{1,40}\/)?[\da-f]{4,40}$/.test(id) || !isBlank(textOf(node))) return undefined;
  const file = attribute(node, 'data-gist-file');
  return `https://gist.github.com/${id}${file ? `?file=${encodeURIComponent(file)}` : ''}`;
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
