import { percentDecoded } from '../address.js';
import { isBlank } from '../dom.js';
import type { Attribute, Attributes } from './attributes.js';

/** How builders write characters in attributes that would end them: Divi by numbers, WPBakery between grave accents. */
const encoded = /%22|%9[123]|`[{}]`|``/g;
const characters: Readonly<Record<string, string>> = {
  '%22': '"',
  '%91': '[',
  '%92': '\\',
  '%93': ']',
  '`{`': '[',
  '`}`': ']',
  '``': '"',
};

/** The words of an attribute, as the builder shows them; undefined where there are none. */
export function wordsOf(attributes: Attributes, name: string): string | undefined {
  const value = attributes.get(name)?.value;
  if (value === undefined || isBlank(value) || isDynamic(value)) return undefined;
  return value.replace(encoded, (code) => characters[code] ?? code).trim();
}

/** What `wptexturize()` makes of the signs in an address. */
const texturized = /×|–|—|…|[‘’]/g;
const typed: Readonly<Record<string, string>> = { '×': 'x', '–': '--', '—': '---', '…': '...' };

/** The address in an attribute; undefined where there is none, or one that only the builder knows. */
export function addressOf(attributes: Attributes, name: string): string | undefined {
  const attribute = attributes.get(name);
  if (attribute === undefined || isBlank(attribute.value) || isDynamic(attribute.value)) return undefined;
  const address = linkParameter(asTyped(attribute)).trim();
  if (enfoldKind.test(address)) return address.startsWith(byHand) ? address.slice(byHand.length) : undefined;
  return address === '' ? undefined : address;
}

/** Enfold writes before an address what it is: typed by hand, or the number of a page, a post, a term. */
const enfoldKind = /^\w{1,40},/;
const byHand = 'manually,';

/** A text as it was typed, before `wptexturize()`. */
const asTyped = ({ value, isCurled }: Attribute): string =>
  isCurled ? value.replace(texturized, (sign) => typed[sign] ?? "'") : value;

/** Divi puts what it fetches when it shows the page into a value like this. */
export const isDynamic = (value: string): boolean => value.startsWith('@ET-DC@');

/** Whether only the builder knows what an address is: it fetches it, or goes by the number of a page. */
export const isUnknownAddress = (value: string): boolean => isDynamic(value) || /^\w{1,40},\d/.test(value);

/** The address in `url:https%3A%2F%2F…|title:…|target:…`, as WPBakery keeps a link (`vc_build_link()`). */
function linkParameter(value: string): string {
  if (!value.includes('|') && !value.startsWith('url:')) return value;
  const part = value.split('|').find((each) => each.startsWith('url:'));
  return part === undefined ? '' : percentDecoded(part.slice('url:'.length));
}

/** What a builder keeps in base64, percent-encoded before or not; undefined where a text is no base64 of a text. */
export function base64Decoded(value: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(value.replaceAll('×', 'x')), (byte) => byte.charCodeAt(0));
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /%[0-9A-Fa-f]{2}/.test(decoded) && !/<|&lt;/.test(decoded) ? percentDecoded(decoded) : decoded;
  } catch {
    return undefined;
  }
}

/** What stands before a text where WPBakery keeps it in an attribute, whatever is in it (`vc_value_from_safe()`). */
const safe = '#E-8_';

/** A text that WPBakery keeps in an attribute so; undefined where it does not. */
export const safeDecoded = (value = ''): string | undefined =>
  value.startsWith(safe) ? base64Decoded(value.slice(safe.length)) : undefined;

/** Addresses with commas between in an attribute, kept so or as they are; undefined for one that is left out. */
export function addressesOf(attributes: Attributes, name: string): readonly (string | undefined)[] {
  const attribute = attributes.get(name);
  if (attribute === undefined) return [];
  const list = safeDecoded(attribute.value) ?? asTyped(attribute);
  return list.split(',').map((each) => each.trim() || undefined);
}

/** The numbers in a list of them: `1,2`. Avada writes a size behind each: `1|full`. */
export const numbersIn = (list: string): string[] =>
  list.split(/[\s,]+/).flatMap((each) => /^\d+/.exec(each)?.[0] ?? []);

/** The level of a heading that an attribute names: `h3`, `3`, `tag:h3|text_align:left`; undefined where it names none. */
export function levelIn(value = ''): number | undefined {
  for (const part of value.split('|')) {
    const level = /^(?:tag:)?h?([1-6])$/.exec(part.trim())?.[1];
    if (level !== undefined) return Number(level);
  }
  return undefined;
}

/** Whether `font_container` names an element that is no heading. */
export const isNoHeading = (value: string | undefined): boolean =>
  value !== undefined && /tag:(?:p|div|span)(?:$|\|)/.test(value);
