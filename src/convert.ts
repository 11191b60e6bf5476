import { presetOf, renderDocument, type Document } from './document/index.js';
import { cleanHtml, foundAddresses, type FoundAddress } from './html/index.js';
import { threadsOf, threadTree, type Thread } from './html/thread.js';
import { findAnchorsIn, toMarkdown, type AnchorOf } from './markdown/index.js';
import { resolveOptions, type Addresses, type ConvertOptions, type ResolvedOptions } from './options.js';
import type { Comment, Image, Post } from './post.js';
import { WarningList, type Warn } from './warnings.js';
import { imagesByNumber, readPost } from './wordpress/index.js';

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
  const resolved = resolveOptions(options, presetOf(options.preset));
  const warnings = new WarningList();
  const post = readPost(json, resolved.lookup, warnings.add);
  const tree = treeOf(post, resolved, warnings.add);
  const words = toMarkdown(tree, { options: resolved, warn: warnings.add });
  const comments = commentsBelow(post.link, resolved, warnings.add);
  const body = words !== '' && comments !== '' ? `${words}\n${comments}` : words + comments;
  const { path, frontMatter, text } = renderDocument(
    { ...post, ...inOutput(post, resolved, warnings.add) },
    body,
    resolved,
    warnings.add,
  );
  return { path, frontMatter, body, comments, text, warnings: warnings.list(), post };
}

const treeOf = (post: Post, options: ResolvedOptions, warn: Warn): ReturnType<typeof cleanHtml> => {
  const imageByNumber = imagesByNumber(post, options.lookup);
  return cleanHtml(post.content, { link: post.link, options, imageByNumber, warn });
};

function commentsBelow(link: string | undefined, options: ResolvedOptions, warn: Warn): string {
  if (options.comments.length === 0) return '';
  return toMarkdown(threadTree(options.comments, { link, options, warn }), { options, warn });
}

/** A comment as data. */
export interface CommentData extends Omit<Comment, 'html' | 'parent'> {
  /** Its text as Markdown. */
  readonly body: string;
  readonly replies: readonly CommentData[];
}

/**
 * Converts the comments of a post, answers under what they answer. Pure, as `convert`.
 *
 * @param link the post's permalink
 * @param warn is told what is dropped or changed
 */
export function convertComments(
  comments: readonly Comment[],
  link: string | undefined,
  options: ConvertOptions = {},
  warn: Warn = unheard,
): readonly CommentData[] {
  const resolved = resolveOptions(options);
  const context = { link, options: resolved, warn };
  // No deeper than threads are.
  const dataOf = ({ comment, replies }: Thread): CommentData => {
    const { id, author, url, date, html } = comment;
    const facts = {
      id,
      author,
      ...(url === undefined ? {} : { url }),
      ...(date === undefined ? {} : { date }),
    };
    return { ...facts, body: toMarkdown(cleanHtml(html, context), context), replies: replies.map(dataOf) };
  };
  return threadsOf(comments).map(dataOf);
}

/** What of a post is said in another way in the output. */
function inOutput({ image, authors }: Post, { addresses, authorKeys }: ResolvedOptions, warn: Warn) {
  const keyed = authors.map((author, at) => {
    const key = authorKeys[at];
    return key === undefined ? author : { ...author, key };
  });
  return { authors: keyed, ...(image === undefined ? {} : { image: movedImage(image, addresses, warn) }) };
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
  const tree = treeOf(post, resolved, unheard);
  const image: FoundAddress[] = post.image === undefined ? [] : [{ use: 'image', address: post.image.url }];
  return [...image, ...foundAddresses(tree)];
}

/**
 * The anchors that a post's headings have in its document, by the ids and names that links call them by.
 *
 * @throws {PostError} where `json` is no post
 */
export function findAnchors(json: unknown, options: ConvertOptions = {}): AnchorOf {
  const resolved = resolveOptions(options, presetOf(options.preset));
  const post = readPost(json, resolved.lookup, unheard);
  const tree = treeOf(post, resolved, unheard);
  return findAnchorsIn(tree, resolved);
}

const unheard: Warn = () => {};
