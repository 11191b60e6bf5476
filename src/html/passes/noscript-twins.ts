import {
  Text,
  append,
  attribute,
  elementsIn,
  findElement,
  hasClass,
  isBlank,
  isElement,
  setChildren,
  type ChildNode,
  type Element,
} from '../dom.js';
import { frameSource, imageSource, isLazy, lazySource } from '../media/sources.js';
import type { Pass } from '../pass.js';

const media = new Set(['img', 'iframe']);

/** Twins stand side by side. Looking no further keeps the pass linear, whatever stands between. */
const reach = 6;

/** What a script types by and by stands in a `noscript`: Essential Addons for Elementor. */
const typed = 'eael-fancy-text-strings';

/** Stand in for a frame until a click: WP Rocket, Perfmatters, WP YouTube Lyte. */
const facades = ['rll-youtube-player', 'perfmatters-lazy-youtube', 'lyte-wrapper', 'gist-oembed'];

/**
 * Lazy loading writes a picture or frame twice: once with a placeholder, once in a `noscript` beside it. Keeps exactly
 * one of the two; a `noscript` that holds a picture or frame alone gives way to it, as does one with words that a script types.
 *
 * Before anything drops what stands in `noscript`, and before embeds are read.
 */
export const noscriptTwins: Pass = (root) => {
  for (const parent of [root, ...elementsIn(root)]) {
    if (parent.children.some(isNoscript)) setChildren(parent, withoutTwins(parent.children));
  }
};

const isNoscript = (node: ChildNode): node is Element => isElement(node) && node.name === 'noscript';

const isTyped = ({ parent }: Element): boolean =>
  parent !== null && isElement(parent) && hasClass(parent, typed);

function withoutTwins(children: readonly ChildNode[]): ChildNode[] {
  const kept: ChildNode[] = [];
  const gone = new Set<ChildNode>();
  children.forEach((node, index) => {
    if (gone.has(node)) return;
    if (isNoscript(node) && isTyped(node)) {
      append(kept, node.children);
      return;
    }
    const twin = isNoscript(node) ? loneMedia(node) : undefined;
    if (!isNoscript(node) || twin === undefined) {
      kept.push(node);
      return;
    }
    const before = lastShown(kept);
    const after = firstShown(children, index + 1);
    if (before !== undefined && leadsTo(before, twin)) return;
    const lazy = [before, after].find((near) => near !== undefined && areTwins(near, twin));
    if (lazy !== undefined && hasRealSource(lazy)) return;
    if (lazy !== undefined && lazy === before) kept.splice(kept.lastIndexOf(lazy));
    else if (lazy !== undefined) gone.add(lazy);
    append(kept, node.children);
  });
  return kept;
}

const shows = (node: ChildNode): boolean =>
  isElement(node)
    ? node.name !== 'script' && node.name !== 'style'
    : node instanceof Text && !isBlank(node.data);

const lastShown = (kept: readonly ChildNode[]): Element | undefined =>
  asElement(kept.slice(-reach).findLast(shows));

const firstShown = (children: readonly ChildNode[], from: number): Element | undefined =>
  asElement(children.slice(from, from + reach).find(shows));

const asElement = (node: ChildNode | undefined): Element | undefined =>
  node && isElement(node) && !isNoscript(node) ? node : undefined;

/** The picture or frame that is all an element holds, however wrapped; the element itself if it is one. */
function loneMedia(node: Element): Element | undefined {
  let at = node;
  while (!media.has(at.name)) {
    if (at.children.some((child) => child instanceof Text && !isBlank(child.data))) return undefined;
    const inside = at.children.filter(isElement).filter((child) => child.name !== 'source');
    const only = inside[0];
    if (inside.length !== 1 || only === undefined) return undefined;
    at = only;
  }
  return at;
}

/** Whether a picture is linked from what stands before it: the whole picture of a gallery's last small one. */
function leadsTo(near: Element, twin: Element): boolean {
  const src = twin.name === 'img' ? attribute(twin, 'src') : undefined;
  return (
    src !== undefined &&
    findElement(near, ({ name, attribs }) => name === 'a' && attribs['href'] === src) !== undefined
  );
}

/** BJ Lazy Load and Powered Cache have a picture stand for a frame, with the frame's tag in an attribute. */
const isFacade = (node: Element): boolean =>
  facades.some((name) => hasClass(node, name)) ||
  (node.name === 'img' && attribute(node, 'data-lazy-type') === 'iframe');

function areTwins(near: Element, twin: Element): boolean {
  if (isFacade(near)) return twin.name === 'iframe';
  const shown = loneMedia(near);
  if (shown === undefined || shown.name !== twin.name) return false;
  return isLazy(shown) || attribute(shown, 'src') === attribute(twin, 'src');
}

/** Whether the lazy one of two twins says itself what it will load. A facade never says as much as the frame. */
function hasRealSource(lazy: Element): boolean {
  const shown = loneMedia(lazy);
  if (shown === undefined || isFacade(lazy)) return false;
  if (lazySource(shown) !== undefined) return true;
  return (shown.name === 'img' ? imageSource(shown) : frameSource(shown)) !== undefined && !isLazy(shown);
}
