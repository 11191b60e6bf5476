import type { Inline } from './nest.js';
import { isSpan } from './nest.js';
import type { LinkMark } from './piece.js';

/** What a destination without `<>` cannot hold (CommonMark 6.3). */
const unsafe = /[\u0000- <>\u007f]/g;
const entityLike = /&(?=#?[A-Za-z0-9]+;)/g;

const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** What an address that may stand as it is does not hold. */
const special = /[\s\u0000-\u001f\u007f<>()\\]|&(?=#?[A-Za-z0-9]+;)/;

/** An address as a link's destination: what would end it percent-encoded, unbalanced parentheses escaped. */
export function destination(address: string): string {
  if (!special.test(address)) return address;
  const safe = address
    .trim()
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(unsafe, percent)
    .replace(entityLike, '&amp;');
  return balanced(safe) ? safe : safe.replace(/[()]/g, '\\$&');
}

/** Whether parentheses pair, no deeper than CommonMark asks every parser to follow. */
function balanced(address: string): boolean {
  let depth = 0;
  for (const character of address) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth < 0 || depth > 30) return false;
  }
  return depth === 0;
}

/**
 * A link's title with the space before it, or nothing.
 *
 * @param escape keeps what would end the title from doing so
 */
export function titleOf(title: string | undefined, escape: (title: string) => string): string {
  if (title === undefined || title.trim() === '') return '';
  const words = escape(title.replace(/\s+/g, ' ').trim().replace(entityLike, '&amp;'));
  return ` "${words}"`;
}

/** What `<…>` reads as an address (CommonMark 6.5). */
const addressShaped = /^[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>\u0000-\u001f]*$/;
const emailShaped =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9-]{1,63})*$/;

/** The short form of a link whose text is its own address, or undefined where it has other text. */
export function autolinkOf({ href, title }: LinkMark, children: readonly Inline[]): string | undefined {
  const [only] = children;
  if (
    children.length !== 1 ||
    only === undefined ||
    isSpan(only) ||
    only.kind !== 'text' ||
    title !== undefined
  )
    return undefined;
  if (only.value === href && addressShaped.test(href)) return `<${href}>`;
  if (href === `mailto:${only.value}` && emailShaped.test(only.value)) return `<${only.value}>`;
  return undefined;
}
