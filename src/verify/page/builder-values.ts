import { decoded } from '../address.js';

/** An address as it was typed, before WordPress made other signs of some of its signs. */
export const untexturized = (address: string): string =>
  address
    .replace(/×/g, 'x')
    .replace(/—/g, '---')
    .replace(/–/g, '--')
    .replace(/…/g, '...')
    .replace(/[‘’]/g, "'");

/** The names of all closing tags in a post. */
export const closedIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\[\/([a-z]\w{0,60})\]/gi)].flatMap(([, name]) => name ?? []));

/** Whether a tag holds a text that no builder shows as it is. */
export const holdsNoWords = (name: string): boolean =>
  /^(?:vc_raw_(?:html|js)|fusion_(?:code|imageframe|slide|syntax_highlighter))$/.test(name);

/** A text that was kept in base64; undefined where there is none. */
export function fromBase64(value: string): string | undefined {
  try {
    const text = decodeURIComponent(escapeBytes(atob(value.trim().replaceAll('×', 'x'))));
    return /<|&lt;/.test(text) ? text : decoded(text);
  } catch {
    return undefined;
  }
}

/** Each byte as a percent-encoded one, from which UTF-8 is read. */
const escapeBytes = (bytes: string): string =>
  [...bytes].map((byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');
