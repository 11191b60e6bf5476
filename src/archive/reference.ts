import { fragmentAddress } from '../html/fragment.js';

/** How a document refers to another: from its own path, to the path of the other or to the address of its page. */
export type Refer = (
  from: string,
  to: { readonly target: string; readonly page: string },
  anchor?: string,
) => string;

/** By the relative path of the file. */
export const byFile: Refer = (from, { target }, anchor) =>
  `${relativePath(from, target)}${fragmentOf(anchor)}`;

/** By the address of the page on the site, from the root on. */
export const byPage: Refer = (_, { page }, anchor) => `${page}${fragmentOf(anchor)}`;

/**
 * The relative address of a file as a document refers to it, percent-encoded where Markdown or a browser would misread it.
 *
 * @param from the path of the document, `to` that of the file, both below one folder with `/` between folders
 */
export function relativePath(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let common = 0;
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common += 1;
  const parts = [...here.slice(common).map(() => '..'), ...there.slice(common).map(encodePart)];
  const address = parts.join('/');
  // Before a colon it would be read as a scheme.
  return /^[^/]*:/.test(address) ? `./${address}` : address;
}

/**
 * The address of the page that most generators make of a Markdown file: `/2024/hello/` for `2024/hello.md` and for
 * `2024/hello/index.md`; of any other file its own.
 */
export function sitePath(path: string): string {
  const page = /^(.*?)(?:(?:^|\/)_?index)?\.(?:md|markdown|mdx)$/.exec(path)?.[1];
  const parts = (page ?? path)
    .split('/')
    .filter((part) => part !== '')
    .map(encodePart);
  if (page === undefined) return `/${parts.join('/')}`;
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

const fragmentOf = (anchor: string | undefined): string =>
  anchor === undefined || anchor === '' ? '' : fragmentAddress(anchor);

/** The path of a file as an address has it. */
export const encodePath = (path: string): string => path.split('/').map(encodePart).join('/');

/** Letters of all scripts stay readable; what means something in an address or ends it in Markdown does not. */
const encodePart = (part: string): string =>
  part.replace(/[\u0000-\u0020"#%<>?[\\\]^`{|}\u007f]/g, (character) => encodeURIComponent(character));
