import type { ImageByNumber } from '../../post.js';
import type { ShortcodeTag } from '../shortcodes/scan.js';
import { attributesOf } from './attributes.js';
import { gallery, type BuilderRow } from './row.js';
import { numbersIn } from './values.js';

/** WordPress's own gallery, which shows as a builder's does where nothing has rendered it. */
export const core: readonly (readonly [string, BuilderRow])[] = [['gallery', { before: [gallery('ids')] }]];

/** Whether HTML may hold a gallery that shows its pictures by their numbers. */
export const mayHoldGallery = (html: string): boolean => html.includes('[gallery ');

/** Whether a tag is such a gallery, and all its pictures are known: any other stays as it was typed. */
export function isKnownGallery(
  { name, attributes, closing }: ShortcodeTag,
  imageByNumber: ImageByNumber,
): boolean {
  if (name !== 'gallery' || closing) return false;
  const numbers = numbersIn(attributesOf(attributes).get('ids')?.value ?? '');
  return numbers.length > 0 && numbers.every((number) => imageByNumber(number) !== undefined);
}
