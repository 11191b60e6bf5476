import type { JsonObject } from '../post.js';
import type { Warn } from '../warnings.js';
import { attachmentContent, isMedia } from './attachment.js';
import { autop } from './autop.js';
import { codeTags } from './code-tags.js';
import { firstOf, isObject, own, textIn } from './json.js';
import { isProtected, renderedIn } from './rendered.js';

/** A post's HTML, and whether a password guards it. */
export interface Content {
  readonly html: string;
  readonly protected: boolean;
}

const contentFields = ['content', 'post_content'];
const passwordFields = ['password', 'post_password'];

/**
 * The content as the server gave it, the empty string where it gave none. Of a protected post without the password
 * WordPress sends an empty `rendered` and `protected: true`; older interfaces send the form that asks for it.
 */
export function contentOf(post: JsonObject, warn: Warn): Content {
  const html = isMedia(post) ? attachmentContent(post) : htmlOf(post);
  const asks = html !== undefined && isPasswordForm(html);
  const guarded =
    asks ||
    isProtected(own(post, 'content')) ||
    isProtected(own(post, 'excerpt')) ||
    textIn(firstOf(post, passwordFields)) !== undefined;
  const text = asks ? '' : (html ?? '');
  if (guarded && text.trim() === '') warn('content-protected', 'content');
  else if (html === undefined && !hasEmptyContent(post)) warn('content-missing', 'content');
  return { html: text, protected: guarded };
}

/**
 * A field's HTML: what was rendered as it is, what an editor keeps (`post_content`, `content.raw`) with the paragraphs that
 * WordPress puts in when it shows the post. A bare `content` may be either: where it has a paragraph it was rendered.
 */
function htmlOf(post: JsonObject): string | undefined {
  const value = firstOf(post, contentFields);
  const html = renderedIn(value);
  if (html === undefined || (isObject(value) && own(value, 'rendered') === html)) return html;
  const isEditors = isObject(value) || value !== own(post, 'content');
  return isEditors || !/<p[\s>]/i.test(html) ? autop(codeTags(html)) : html;
}

/** `firstOf` passes over an empty string, which is content all the same. */
const hasEmptyContent = (post: JsonObject): boolean =>
  contentFields.some((name) => renderedIn(own(post, name)) === '');

/** `get_the_password_form` in `wp-includes/post-template.php`. */
const isPasswordForm = (html: string): boolean => {
  const start = html.trimStart().slice(0, 500);
  return start.startsWith('<form') && start.includes('action=postpass');
};
