import type { Post } from '../../post.js';

// What would mean something else in an address or a path if it were not encoded: the delimiters of RFC 3986, what template
// engines and permalink patterns read, controls, and what no file system takes.
const staysEncoded = (character: string): boolean =>
  /[\x00-\x20"#%/:<>?[\\\]^`{|}\x7f\p{Cc}\p{Cs}]/u.test(character);

/**
 * The path of a post's permalink, to be written as the page's address: from the root of the site, letters of every script
 * as themselves, with a slash at the end unless it names a file.
 *
 * @returns undefined where the permalink is only a query (`/?p=12`), as those of drafts are, or the site's home
 */
export function sitePath({ link }: Pick<Post, 'link'>): string | undefined {
  if (link === undefined || !URL.canParse(link)) return undefined;
  const { pathname, search } = new URL(link);
  if (pathname === '/' || search !== '') return undefined;
  const path = pathname
    .split('/')
    .map(readable)
    .join('/')
    .replace(/\/{2,}/g, '/');
  if (path === '/') return undefined;
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last === '' || last.includes('.') ? path : `${path}/`;
}

function readable(segment: string): string {
  if (/^[\w.~-]*$/.test(segment)) return segment;
  const decoded = decode(segment);
  return [...decoded]
    .map((character) => (staysEncoded(character) ? encodeURIComponent(character.toWellFormed()) : character))
    .join('')
    .normalize('NFC');
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
