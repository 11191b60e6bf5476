import type { JsonObject } from '../post.js';
import { fileAddress, webAddress } from './address.js';
import { firstOf, idIn, isObject, listIn, own, present, textIn } from './json.js';
import { namedBy } from './named.js';
import { renderedIn } from './rendered.js';
import { decodeSlug } from './slug.js';
import { decodeEntities } from './text.js';

/** What a post object says of the addresses by which it can be reached, besides its permalink. */
export interface LinkFacts {
  readonly guid?: string;
  /** Jetpack's and WordPress.com's `https://wp.me/…`. */
  readonly shortlinks: readonly string[];
  /** The address of its site, as far as its own folder, without a slash at the end. */
  readonly site?: string;
}

/** A file of the media library. */
export interface MediaFacts extends LinkFacts {
  readonly id: string;
  /** The page that WordPress shows it on. */
  readonly link?: string;
  /** The file itself. */
  readonly file: string;
}

/** Reads by what else links may call a post. */
export function linkFactsOf(post: JsonObject): LinkFacts {
  const guid = webAddress(decodeEntities(textIn(own(post, 'guid')) ?? renderedIn(own(post, 'guid')) ?? ''));
  const shortlinks = shortlinkFields.flatMap((field) => webAddress(own(post, field)) ?? []);
  return present({ guid, shortlinks, site: siteOf(post, guid) });
}

const shortlinkFields = ['jetpack_shortlink', 'short_URL', 'shortlink'];

/** Reads a media object; undefined where it is none, or does not say where its file is. */
export function mediaFactsOf(media: JsonObject): MediaFacts | undefined {
  const id = idIn(firstOf(media, ['id', 'ID']));
  const link = webAddress(firstOf(media, ['link', 'permalink']));
  const file = fileAddress(firstOf(media, ['source_url', 'URL', 'mediaItemUrl']), link);
  if (id === undefined || file === undefined) return undefined;
  return { ...linkFactsOf(media), id, file, ...(link === undefined ? {} : { link }) };
}

/** The featured image that `_embed` put into a post. */
export function embeddedMedia(post: JsonObject): readonly MediaFacts[] {
  const embedded = own(post, '_embedded');
  const media = isObject(embedded) ? listIn(own(embedded, 'wp:featuredmedia')) : undefined;
  return (media ?? []).filter(isObject).flatMap((each) => mediaFactsOf(each) ?? []);
}

/** A term, and the page that lists its posts. */
export interface TermFacts {
  /** As fields have it: `categories`, `tags`, or the taxonomy's own name. */
  readonly taxonomy: string;
  readonly name: string;
  /** Percent-decoded. */
  readonly slug: string;
  readonly link: string;
}

/** Reads a term object; undefined where it does not say where its page is. */
export function termFactsOf(term: JsonObject): TermFacts | undefined {
  const taxonomy = textIn(own(term, 'taxonomy'));
  const slug = textIn(own(term, 'slug'));
  const link = webAddress(own(term, 'link'));
  if (taxonomy === undefined || slug === undefined || link === undefined) return undefined;
  const name = namedBy(term)?.name ?? slug;
  return { taxonomy: coreKeys.get(taxonomy) ?? taxonomy, name, slug: decodeSlug(slug), link };
}

/** By the name of a taxonomy the key under which posts have it, where the two differ in WordPress itself. */
export const coreKeys: ReadonlyMap<string, string> = new Map([
  ['category', 'categories'],
  ['post_tag', 'tags'],
]);

/** The terms that `_embed` put into a post. */
export function embeddedTerms(post: JsonObject): readonly TermFacts[] {
  const embedded = own(post, '_embedded');
  const lists = isObject(embedded) ? listIn(own(embedded, 'wp:term')) : undefined;
  const terms = (lists ?? []).flatMap((list) => listIn(list) ?? []);
  return terms.filter(isObject).flatMap((each) => termFactsOf(each) ?? []);
}

/** The address of the REST API begins with the site's; so does a guid that names the post by its id. */
function siteOf(post: JsonObject, guid: string | undefined): string | undefined {
  const links = own(post, '_links');
  const self = isObject(links) ? listIn(own(links, 'self'))?.[0] : undefined;
  const rest = webAddress(isObject(self) ? own(self, 'href') : undefined);
  return (
    before(rest, /\/wp-json\/|\/(?:index\.php)?\?rest_route=/) ?? before(guid, /\/\?(?:p|page_id|post_type)=/)
  );
}

function before(address: string | undefined, what: RegExp): string | undefined {
  const at = address?.search(what) ?? -1;
  return address === undefined || at <= address.indexOf('//') + 2 ? undefined : address.slice(0, at);
}
