import { attribute, findElement, hasClass, textOf, type ChildNode, type Element } from '../dom.js';
import { mediaAddress } from '../address.js';
import { parse } from '../parse.js';
import type { PassContext } from '../pass.js';
import { boundDepth } from '../passes/depth.js';
import { embedMarker, oneLine } from './marker.js';
import { frameSource } from './sources.js';
import { furnitureOf, visitOf } from './visit.js';

/**
 * The marker for a frame (`iframe`, `embed`); nothing for an advertisement, a counter or a frame without an address, each
 * with a warning.
 */
export function frameMarker(frame: Element, context: PassContext): ChildNode[] {
  const { link, options, warn } = context;
  const source = mediaAddress(frameSource(frame), link);
  const address = hasClass(frame, 'mastodon-embed') ? source?.replace(/\/embed\/?$/, '') : source;
  if (address === undefined) {
    warn('embed-without-address', frame.name, attribute(frame, 'title') ?? attribute(frame, 'src'));
    return [];
  }
  const furniture = furnitureOf(address) ?? (isCounter(frame) ? 'tracking pixel' : undefined);
  if (furniture !== undefined) {
    warn('furniture-dropped', furniture, address);
    return [];
  }
  const title = oneLine(attribute(frame, 'title') ?? '') || oneLine(attribute(frame, 'aria-label') ?? '');
  const html = options.htmlEmbeds && /^https?:/i.test(address) ? frameHtml(frame, address, title) : undefined;
  const page = pageOf(frame, address, context);
  return [embedMarker({ ...visitOf(address), ...page, title: title || page?.title, html })];
}

/** Bandcamp's players: their code holds a link to the page of what they play, for browsers that know no frames. */
const linked = /^https?:\/\/bandcamp\.com\/(?:Embedded|Video)/;

/** The page that a link in a frame leads to, and what it says; a frame's contents are text to a browser. */
function pageOf(frame: Element, address: string, context: PassContext): Page | undefined {
  if (!linked.test(address)) return undefined;
  const inside = parse(textOf(frame), context.warn);
  boundDepth(inside, context);
  const page = findElement(inside, ({ name }) => name === 'a');
  const href = page && mediaAddress(attribute(page, 'href'), context.link);
  return page && href !== undefined ? { href, title: textOf(page) } : undefined;
}

interface Page {
  readonly href: string;
  readonly title: string;
}

/** Nobody can see a frame of one pixel. */
const isCounter = (frame: Element): boolean =>
  ['width', 'height'].every((name) => /^[01](?:px)?$/.test(attribute(frame, name) ?? ''));

/** The frame as a person would write it: what it shows, its title, its size. */
export function frameHtml(frame: Element, address: string, title: string | undefined): string {
  const size = (name: string): string => {
    const value = attribute(frame, name)?.trim() ?? '';
    return /^\d{1,5}(?:px|%)?$/.test(value) ? ` ${name}="${value.replace('px', '')}"` : '';
  };
  const named = title ? ` title="${quotable(title)}"` : '';
  return `<iframe src="${quotable(address)}"${named}${size('width')}${size('height')} allowfullscreen></iframe>`;
}

const quotable = (value: string): string =>
  value.replace(
    /[&"<>]/g,
    (character) => ({ '&': '&amp;', '"': '&quot;', '<': '&lt;' })[character] ?? '&gt;',
  );
