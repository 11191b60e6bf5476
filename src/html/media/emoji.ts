import { attribute, hasClass, type Element } from '../dom.js';

/** Twemoji's files, as WordPress serves them: `https://s.w.org/images/core/emoji/15.0.3/svg/1f600.svg`. */
const file =
  /\/images\/core\/emoji\/[\w.]+\/(?:svg|72x72)\/([0-9a-f]{1,6}(?:-[0-9a-f]{1,6}){0,9})\.(?:svg|png)/;

/**
 * The character that WordPress (`convert_smilies()`, wp-emoji) set as a picture, from the `alt`, or from the name of the
 * file where the `alt` is empty; undefined where the image is none of these.
 */
export function emojiOf(image: Element, alt: string): string | undefined {
  const src = attribute(image, 'src') ?? '';
  const points = src.includes('/images/core/emoji/') ? file.exec(src)?.[1] : undefined;
  const marked = hasClass(image, 'emoji') || hasClass(image, 'wp-smiley');
  if (!marked && points === undefined) return undefined;
  if (alt !== '') return alt;
  if (points === undefined) return undefined;
  const codes = points.split('-').map((hex) => Number.parseInt(hex, 16));
  return codes.every(isCharacter) ? String.fromCodePoint(...codes) : undefined;
}

const isCharacter = (code: number): boolean => code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
