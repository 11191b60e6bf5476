/**
 * Makes a slug of a title in the spirit of WordPress's `sanitize_title`: lower case, apostrophes gone, everything that is
 * no letter, mark or digit a hyphen. Letters of every script stay as they are.
 */
export function slugify(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(/^-|-$/g, '');
}
