import type { Comment, JsonObject } from '../post.js';
import { webAddress } from './address.js';
import { dateOf, published } from './dates.js';
import { firstOf, idIn, isObject, listIn, own, present } from './json.js';
import { renderedIn } from './rendered.js';
import { plainText } from './text.js';

const unheard = (): void => {};

/** A comment, and which post it is on. */
export interface FoundComment {
  readonly comment: Comment;
  /** The id of the post; undefined where the comment stands in the post. */
  readonly post: string | undefined;
}

/** Reads a comment object of the REST API or a row of the comments' table; undefined where it is none that shows. */
export function commentOf(json: JsonObject): FoundComment | undefined {
  const id = idIn(firstOf(json, ['id', 'comment_ID']));
  const html = renderedIn(own(json, 'content')) ?? renderedIn(own(json, 'comment_content'));
  const status = own(json, 'status') ?? own(json, 'comment_approved') ?? 'approved';
  if (id === undefined || html === undefined || !shown.has(String(status))) return undefined;
  const comment = present({
    id,
    parent: idIn(firstOf(json, ['parent', 'comment_parent'])),
    author: plainText(renderedIn(firstOf(json, ['author_name', 'comment_author'])) ?? ''),
    url: webAddress(firstOf(json, ['author_url', 'comment_author_url'])),
    date: dateOf(json, commentDates, unheard),
    html,
  });
  return { comment, post: idIn(firstOf(json, ['post', 'comment_post_ID'])) };
}

/** What waits for approval, is spam or lies in the trash no page shows. */
const shown = new Set(['approved', 'approve', '1', 'publish']);

const commentDates = {
  local: [...published.local, 'comment_date'],
  gmt: [...published.gmt, 'comment_date_gmt'],
};

/** The comments that `_embed` put into a post: lists of them, one for each page of answers. */
export function embeddedComments(post: JsonObject): readonly Comment[] {
  const embedded = own(post, '_embedded');
  const replies = isObject(embedded) ? listIn(own(embedded, 'replies')) : undefined;
  const all = (replies ?? []).flatMap((each) => listIn(each) ?? [each]);
  return all.filter(isObject).flatMap((each) => commentOf(each)?.comment ?? []);
}
