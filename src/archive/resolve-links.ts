import type { FoundAddress } from '../html/found-addresses.js';
import { fragmentAddress } from '../html/fragment.js';
import type { Lost } from '../options.js';
import type { Found, LinkIndex } from './link-index.js';
import { locate } from './location.js';
import type { Refer } from './reference.js';

/** What links of a post are resolved with. */
export interface LinkContext {
  readonly index: LinkIndex;
  /** The path of the post's document, below the output folder. */
  readonly path: string;
  readonly refer: Refer;
  /** What a wikilink calls a document by; absent where links are no wikilinks. */
  readonly noteOf?: ((target: string) => string) | undefined;
  /** The anchor that a heading has in the output, by the number of its post and the id that links name it by. */
  readonly anchorOf: (number: number, id: string) => string | undefined;
}

/** Where the links of a post lead now. */
export interface ResolvedLinks {
  readonly moved: ReadonlyMap<string, string>;
  readonly lost: ReadonlyMap<string, Lost>;
  /** What wikilinks hold; absent where links are none. */
  readonly notes?: ReadonlyMap<string, string>;
}

/**
 * Finds out where the links of a post lead in the output.
 *
 * @param found its addresses, as its clean tree has them
 */
export function resolveLinks(found: readonly FoundAddress[], context: LinkContext): ResolvedLinks {
  const moved = new Map<string, string>();
  const lost = new Map<string, Lost>();
  const notes = new Map<string, string>();
  for (const { use, address, image } of found) {
    if (use === 'image' || moved.has(address) || lost.has(address)) continue;
    const there = context.index.find(address);
    if (there.kind === 'target') {
      const { reference, note, isWhole } = referTo(there, context);
      moved.set(address, reference);
      if (note !== undefined) notes.set(address, note);
      if (!isWhole) lost.set(address, { code: 'fragment-unresolved' });
    } else if (there.kind === 'missing' && !leadsToNoPost(address)) {
      const file = image !== undefined && isPageOf(address, image) ? image : undefined;
      if (file === undefined) lost.set(address, { code: 'link-unresolved' });
      else moved.set(address, file);
    }
  }
  return { moved, lost, ...(context.noteOf === undefined ? {} : { notes }) };
}

type Leading = Extract<Found, { readonly kind: 'target' }>;

function referTo(there: Leading, { path, refer, noteOf, anchorOf }: LinkContext) {
  const { number, target, fragment } = there;
  if (isFile(target)) return { reference: target, isWhole: true };
  const anchor = fragment === undefined || isOfPage(fragment) ? undefined : anchorOf(number, fragment);
  const isWhole = fragment === undefined || anchor !== undefined || isOfPage(fragment);
  // The post's own headings are settled when it is written.
  if (target === path && fragment !== undefined && anchor !== undefined)
    return { reference: fragmentAddress(fragment), isWhole };
  const note = noteOf && `${noteOf(target)}${anchor === undefined ? '' : `#${anchor}`}`;
  return { reference: refer(path, there, anchor), note, isWhole };
}

const isFile = (target: string): boolean => /^https?:\/\//.test(target);

/** Places of WordPress's own on a page, which are no part of the post: its text goes on there, or it is answered there. */
const isOfPage = (fragment: string): boolean =>
  /^(?:more-\d+|comments?|comment-\d+|respond|disqus_thread|top|content|main|primary|:~:.*)$/.test(fragment);

/** What a site has besides posts, and files: the front page, and what media are downloaded for. */
function leadsToNoPost(address: string): boolean {
  const at = locate(address);
  if (at === undefined || (at.path === '' && at.id === undefined)) return true;
  return /\.[a-z0-9]{2,5}$/.test(at.path) && !/\.(?:html?|php\d?|aspx?)$/.test(at.path);
}

/** Whether an address is that of a picture's attachment page: WordPress makes its slug of the file's name. */
function isPageOf(address: string, image: string): boolean {
  const at = locate(address);
  if (at === undefined) return false;
  if (/[?&]attachment_id=\d/.test(at.query)) return true;
  const slug = at.path.slice(at.path.lastIndexOf('/') + 1).replace(/-\d{1,3}$/, '');
  return slug !== '' && slug === slugOfFile(image);
}

function slugOfFile(image: string): string {
  const path = locate(image)?.path ?? '';
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[a-z0-9]+$/, '')
    .replace(/-\d{1,5}x\d{1,5}$/, '')
    .replace(/-scaled$/, '')
    .replace(/-\d{1,3}$/, '')
    .replace(/[^\p{L}\p{N}_]+/gu, '-');
}
