import he from 'he';
import { attributeValue } from './html-attribute.js';
import { htmlTokens, type HtmlToken } from './html-tokens.js';
import { isFlowTag, isLineTag, parting, unshown } from './tags.js';

/**
 * The plain text of an HTML title, name or label: real tags taken off, entities decoded once, one line.
 *
 * A literal `<html>` or `a < b` stays; the alternative text of an emoji image takes the image's place.
 */
export const plainText = (html: string): string =>
  html.includes('<') ? textOfTokens(htmlTokens(html, isLineTag)) : tidy(decodeEntities(html));

/** The plain text of any HTML (an excerpt, a caption, a description), on one line: every tag is taken off. */
export const flowText = (html: string): string =>
  html.includes('<') ? textOfTokens(htmlTokens(html, isFlowTag)) : tidy(decodeEntities(html));

/** Text that WordPress keeps as text and not as HTML (an image's `alt_text`): entities decoded once, one line. */
export const decodedText = (text: string): string => tidy(decodeEntities(text));

/** The plain text of a run of tokens, on one line. */
export function textOfTokens(tokens: readonly HtmlToken[]): string {
  let text = '';
  let hidden: string | undefined;
  for (const token of tokens) {
    if (hidden !== undefined) {
      if (token.kind === 'close' && token.name === hidden) hidden = undefined;
    } else if (token.kind === 'text') text += decodeEntities(token.text);
    else if (token.kind === 'open' && unshown.has(token.name)) hidden = token.name;
    else if (isEmoji(token)) text += decodeEntities(attributeValue(token.attributes, 'alt') ?? '');
    else if (parting.has(token.name)) text += ' ';
  }
  return tidy(text);
}

/**
 * Decodes character references once. As in an attribute, a name without its semicolon before `=` or a letter is no
 * reference (HTML Standard, 13.2.5.73): WordPress writes semicolons, and `?a=1&copy=2` in a title is an address.
 */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? he.decode(text, { isAttributeValue: true }) : text;

/** `wp-includes/formatting.php`: `wp_staticize_emoji` and `translate_smiley`. */
const emojiClasses = ['emoji', 'wp-smiley'];

const isEmoji = (token: HtmlToken): token is HtmlToken & { kind: 'open' } =>
  token.kind === 'open' &&
  token.name === 'img' &&
  (attributeValue(token.attributes, 'class') ?? '').split(/\s/).some((word) => emojiClasses.includes(word));

const untidy =
  /[\u0000-\u001f\u007f-\u009f\u200b\u2028\u2029\ufeff\ud800-\udfff]| {2}|^(?:\u200c|\u200d|\u2060)|(?:\u200c|\u200d|\u2060)$/;

/**
 * One line of text without what nobody sees: zero-width spaces and byte order marks go, runs of white space and control
 * characters become one space, lone surrogates U+FFFD. No-break spaces stay but at the ends.
 */
export function tidy(text: string): string {
  const trimmed = text.trim();
  if (!untidy.test(trimmed)) return trimmed;
  const line = trimmed
    .replace(/[\u200b\ufeff]+/g, '')
    .replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029]{2,}|[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
    .replace(/[\ud800-\udfff]/gu, '\ufffd');
  return trimUnseen(line);
}

/** White space of any kind (ECMAScript's), and zero-width joiners, which join nothing at an end. */
const unseen = /\s|\u200c|\u200d|\u2060/;

function trimUnseen(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && unseen.test(text.charAt(start))) start++;
  while (end > start && unseen.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
