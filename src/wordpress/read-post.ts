import { PostError } from '../errors.js';
import type { JsonObject, Lookup, Post } from '../post.js';
import type { Warn } from '../warnings.js';
import { webAddress } from './address.js';
import { captionOf, isMedia } from './attachment.js';
import { authorsOf } from './authors.js';
import { contentOf, type Content } from './content.js';
import { dateOf, modified, published } from './dates.js';
import { embeddedOf } from './embedded.js';
import { excerptText } from './excerpt.js';
import { idOf, parentOf, slugOf, typeOf, wordOf } from './fields.js';
import { imageOf } from './image.js';
import { firstOf, isObject, own, present } from './json.js';
import { kindOf } from './kinds.js';
import { describe } from './records.js';
import { renderedIn } from './rendered.js';
import { taxonomiesOf } from './terms.js';
import { plainText } from './text.js';

/**
 * Reads one post object of any shape: the REST API's with any subset of its fields, WordPress.com's, WPGraphQL's, a row
 * of the posts table. Every field may hold anything: what is not WordPress's is left out, with a warning where a reader
 * would miss it. Pure, and linear in the size of the post.
 *
 * @param lookup names for ids, from sidecar files
 * @throws {PostError} where `json` is no post at all
 */
export function readPost(json: unknown, lookup: Lookup, warn: Warn): Post {
  const raw = postObject(json);
  const content = contentOf(raw, warn);
  const link = linkOf(raw, warn);
  const names = { embedded: embeddedOf(raw), lookup, link, warn };
  return present({
    id: idOf(raw),
    type: typeOf(raw),
    status: statusOf(raw),
    title: plainText(renderedIn(firstOf(raw, ['title', 'post_title'])) ?? ''),
    content: content.html,
    excerpt: excerptOf(raw, content, link),
    slug: slugOf(raw),
    link,
    date: dateOf(raw, published, warn),
    modified: dateOf(raw, modified, warn),
    authors: authorsOf(raw, names),
    taxonomies: taxonomiesOf(raw, names),
    image: imageOf(raw, names),
    sticky: own(raw, 'sticky') === true,
    format: wordOf(own(raw, 'format'), 'standard'),
    protected: content.protected,
    template: wordOf(firstOf(raw, ['template', 'page_template']), 'default'),
    parent: parentOf(raw),
    raw,
  });
}

function postObject(json: unknown): JsonObject {
  if (!isObject(json)) throw notAPost(describe(json));
  const found = kindOf(json, '');
  if (found?.kind === 'post' || (found?.kind === 'other' && found.what === 'media')) return json;
  if (found?.kind === 'rest-error') {
    throw new PostError('rest-error', `WordPress answered with an error: ${found.message} (${found.code})`);
  }
  throw notAPost(found ? `a ${found.what}` : describe(json));
}

const notAPost = (found: string): PostError =>
  new PostError('post-invalid', `this is no post but ${found}`, {
    hint: 'A post is an object with a title or content, as /wp-json/wp/v2/posts/ID gives it.',
  });

/** Attachments inherit their status from the post that they hang on, which says nothing. */
const statusOf = (post: JsonObject): string | undefined =>
  wordOf(firstOf(post, ['status', 'post_status']), 'inherit');

/** What stands in for the excerpt of a post that the server gave no text of says only that. */
function excerptOf(post: JsonObject, content: Content, link: string | undefined): string | undefined {
  if (content.protected && content.html.trim() === '') return undefined;
  const html = isMedia(post) ? captionOf(post) : renderedIn(firstOf(post, ['excerpt', 'post_excerpt']));
  return (html && excerptText(html, link)) || undefined;
}

function linkOf(post: JsonObject, warn: Warn): string | undefined {
  const value = firstOf(post, ['link', 'permalink', 'URL', 'url']);
  const link = webAddress(value);
  if (link === undefined && value !== undefined) {
    warn('field-unreadable', 'link', typeof value === 'string' ? value : JSON.stringify(value));
  }
  return link;
}
