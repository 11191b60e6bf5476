import { renderDocument, type Document } from './document/index.js';
import { cleanHtml, foundAddresses, headingsOf, type FoundAddress } from './html/index.js';
import { toMarkdown } from './markdown/index.js';
import { resolveOptions, type Addresses, type ConvertOptions } from './options.js';
import type { Image } from './post.js';
import { WarningList, type Warn } from './warnings.js';
import { readPost } from './wordpress/index.js';

/**
 * Converts one post: the whole way from REST JSON to a document. Pure: no file, network, clock or state between calls,
 * and the input is not changed.
 *
 * @param json one post object, as `JSON.parse` gives it
 * @returns the document: its path, front matter, body, whole text (ends in one newline), and what there is to say of it
 * @throws {PostError} where `json` is no post
 * @throws {OptionError} where an option has a value that it does not take
 */
export function convert(json: unknown, options: ConvertOptions = {}): Document {
  const resolved = resolveOptions(options);
  const warnings = new WarningList();
  const post = readPost(json, resolved.lookup, warnings.add);
  const tree = cleanHtml(post.content, { link: post.link, options: resolved, warn: warnings.add });
  const body = toMarkdown(tree, { options: resolved, warn: warnings.add });
  const image = post.image && movedImage(post.image, resolved.addresses, warnings.add);
  const document = renderDocument(
    image === undefined ? post : { ...post, image },
    body,
    resolved,
    warnings.add,
  );
  return { ...document, post, warnings: warnings.list() };
}

function movedImage(image: Image, { moved, lost }: Addresses, warn: Warn): Image {
  const loss = lost.get(image.url);
  if (loss !== undefined) warn(loss.code, image.url, loss.why);
  return { ...image, url: moved.get(image.url) ?? image.url };
}

/**
 * The web addresses of a post, as `convert` would write them: links, pictures (the featured one first) and embeds. What is
 * found out of them goes back into `convert` as its option `addresses`. Pure, as `convert`.
 *
 * @throws {PostError} where `json` is no post
 */
export function findAddresses(json: unknown, options: ConvertOptions = {}): readonly FoundAddress[] {
  const resolved = resolveOptions({ ...options, addresses: { moved: new Map(), lost: new Map() } });
  const post = readPost(json, resolved.lookup, unheard);
  const tree = cleanHtml(post.content, { link: post.link, options: resolved, warn: unheard });
  const image: FoundAddress[] = post.image === undefined ? [] : [{ use: 'image', address: post.image.url }];
  return [...image, ...foundAddresses(tree)];
}

/**
 * The anchors that a post's headings have once it is Markdown, by the ids and names that links call them by.
 *
 * @throws {PostError} where `json` is no post
 */
export function findAnchors(json: unknown, options: ConvertOptions = {}): ReadonlyMap<string, string> {
  const resolved = resolveOptions(options);
  const post = readPost(json, resolved.lookup, unheard);
  return headingsOf(post.content, { link: post.link, options: resolved, warn: unheard });
}

const unheard: Warn = () => {};
