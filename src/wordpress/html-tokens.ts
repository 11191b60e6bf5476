import { TagScanner } from './tag-scanner.js';

/** A piece of HTML, in order. Text is as it stands: entities are not decoded. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open';
      readonly name: string;
      /** What stands between the name and `>`, as attributeValue takes it. */
      readonly attributes: string;
    }
  | { readonly kind: 'close'; readonly name: string };

/**
 * Cuts a short HTML text (a title, an excerpt, a list of links) into tags and text, in linear time. This is no parser
 * for documents, where `html/` has a real one: it knows tags, comments and quotes, which is what WordPress lets into
 * such fields (`wp_kses_post`).
 *
 * Whatever only resembles a tag stays text: a name for which `isTag` says no (a title may speak of `<html>`), a `<`
 * before anything but a name, a tag without its end.
 */
export function htmlTokens(html: string, isTag: (name: string) => boolean): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const scanner = new TagScanner(html, isTag);
  let from = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    const commentEnd = scanner.commentAt(at);
    const tag = commentEnd === undefined ? scanner.tagAt(at) : undefined;
    const end = commentEnd ?? tag?.end;
    if (end !== undefined) {
      if (at > from) tokens.push({ kind: 'text', text: html.slice(from, at) });
      if (tag) tokens.push(tag.token);
      from = end;
    }
    at = html.indexOf('<', end ?? scanner.skip(at));
  }
  if (from < html.length) tokens.push({ kind: 'text', text: html.slice(from) });
  return tokens;
}
