import { attribute, type Element } from './dom.js';
import { isRecord, wordOf } from './records.js';

/** Where Magnific Popup looks for what it shows: an address, or what of the page itself. */
export const popup = 'data-mfp-src';

/**
 * Attributes in which addons for Elementor keep where a whole section, column or widget leads, of which a script makes a
 * link: as JSON, or as the address itself. Likewise what a click opens in the popup of Shortcodes Ultimate (`su_lightbox`).
 */
const kept: readonly (readonly [attribute: string, read: (value: string) => string | undefined])[] = [
  ['data-ha-element-link', addressOf], // Happy Addons
  ['data-exad-element-link', addressOf], // Exclusive Addons
  ['data-ep-wrapper-link', addressOf], // Element Pack
  ['data-eael-wrapper-link', addressOf], // Essential Addons
  ['data-premium-element-link', addressOf],
  ['data-column-clickable', (value) => value], // Make Column Clickable, The Pack
  ['data-column-clickable-url', (value) => value], // GT3
  [popup, (value) => (/^[#.]/.test(value) ? undefined : value)],
];

/** The names of those attributes. */
export const wrapperAttributes: readonly string[] = kept.map(([name]) => name);

/** Where an addon leads a whole element; undefined where it is no such element, or opens something of the page's own. */
export function wrapperAddress(node: Element): string | undefined {
  for (const [name, read] of kept) {
    const value = attribute(node, name);
    const address = value === undefined ? '' : (read(value)?.trim() ?? '');
    if (address !== '' && address !== '#' && !address.startsWith('#elementor-action')) return address;
  }
  return undefined;
}

/** Premium Addons keeps what it makes of its settings beside them, earlier a page of the site. */
function addressOf(json: string): string | undefined {
  try {
    const link: unknown = JSON.parse(json);
    if (!isRecord(link)) return undefined;
    const settings = link['link'];
    const words = [wordOf(link, 'url'), wordOf(link, 'href'), wordOf(link, 'existingPage')];
    return (
      words.find((word) => word !== undefined) ?? (isRecord(settings) ? wordOf(settings, 'url') : undefined)
    );
  } catch {
    return undefined;
  }
}
