import type { JsonObject } from '../post.js';
import { hasAny, own } from './json.js';
import { renderedIn } from './rendered.js';
import { flowText } from './text.js';

/**
 * Whether an object is one of the media library: `/wp/v2/media`, or a medium of WordPress.com. Where `_fields` left no type,
 * the file's address tells it, which posts have only where a theme adds it to their text.
 */
export const isMedia = (object: JsonObject): boolean =>
  own(object, 'type') === 'attachment' ||
  own(object, 'post_type') === 'attachment' ||
  (typeof own(object, 'mime_type') === 'string' &&
    hasAny(object, ['source_url', 'media_type', 'URL', 'file'])) ||
  (typeof own(object, 'source_url') === 'string' && !hasAny(object, textFields));

const textFields = ['content', 'post_content', 'excerpt', 'post_excerpt'];

/** Whether somebody wrote about the file: more than the paragraph that WordPress makes for it. */
export const hasOwnText = (media: JsonObject): boolean =>
  isText(withoutPlayer(descriptionOf(media))) || isText(captionOf(media));

/**
 * What an attachment's page shows: the description, which holds the file's link or player, and under it the caption
 * where nobody wrote a description.
 */
export function attachmentContent(media: JsonObject): string | undefined {
  const content = renderedIn(own(media, 'content')) ?? renderedIn(own(media, 'post_content'));
  if (content !== undefined) return content;
  const description = descriptionOf(media);
  const caption = captionOf(media);
  if (description === '' && caption === '') return undefined;
  return isText(withoutPlayer(description)) || !isText(caption) ? description : `${description}\n${caption}`;
}

/** The caption, which WordPress keeps as the attachment's excerpt. */
export const captionOf = (media: JsonObject): string => renderedIn(own(media, 'caption')) ?? '';

const descriptionOf = (media: JsonObject): string => renderedIn(own(media, 'description')) ?? '';

const isText = (html: string): boolean => flowText(html) !== '';

/** `prepend_attachment` puts one such paragraph first; a player has no text of its own (`tags.ts`). */
const opening = '<p class="attachment">';
const closing = '</p>';

function withoutPlayer(description: string): string {
  const html = description.trimStart();
  if (!html.startsWith(opening)) return html;
  const end = html.indexOf(closing);
  return end < 0 ? '' : html.slice(end + closing.length);
}
