import { attribute, type ChildNode, type Element } from '../dom.js';
import { mediaAddress } from '../address.js';
import type { PassContext } from '../pass.js';
import { embedMarker, oneLine } from './marker.js';
import { frameSource } from './sources.js';
import { furnitureOf, visitOf } from './visit.js';

/**
 * The marker for a frame (`iframe`, `embed`); nothing for an advertisement, a counter or a frame without an address, each
 * with a warning.
 */
export function frameMarker(frame: Element, { link, options, warn }: PassContext): ChildNode[] {
  const address = mediaAddress(frameSource(frame), link);
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
  return [embedMarker({ ...visitOf(address), title, html })];
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
