import { attribute, type Element } from '../dom.js';
import { linkTarget } from '../address.js';
import type { Place } from '../reading/reading.js';

/** Attributes in which addons for Elementor keep where a script leads an element as a whole, and whether they do in JSON. */
const names: readonly (readonly [name: string, isJson: boolean])[] = [
  ['data-ha-element-link', true],
  ['data-exad-element-link', true],
  ['data-ep-wrapper-link', true],
  ['data-eael-wrapper-link', true],
  ['data-premium-element-link', true],
  ['data-column-clickable', false],
  ['data-column-clickable-url', false],
  // What a popup of Shortcodes Ultimate shows
  ['data-mfp-src', false],
];

/** The place of an element, which may be one that leads somewhere as a whole. */
export function placeLed(node: Element, place: Place, link: string | undefined): Place {
  for (const [name, isJson] of names) {
    const value = attribute(node, name);
    const lead = value === undefined ? undefined : linkTarget(isJson ? addressIn(value) : value, link);
    if (lead !== undefined) return { ...place, lead };
  }
  return place;
}

function addressIn(json: string): string | undefined {
  let found: string | undefined;
  try {
    JSON.parse(json, (key, value: unknown) => {
      if (typeof value === 'string' && value !== '' && keys.has(key)) found ??= value;
      return value;
    });
  } catch {
    return undefined;
  }
  return found;
}

/** What they call it, Premium Addons by one of several names. */
const keys = new Set(['url', 'href', 'existingPage']);
