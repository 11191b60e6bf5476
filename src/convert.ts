import { presetOf, renderDocument, type Document } from './document/index.js';
import { cleanHtml } from './html/index.js';
import { toMarkdown } from './markdown/index.js';
import { resolveOptions, type ConvertOptions } from './options.js';
import { WarningList } from './warnings.js';
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
  const resolved = resolveOptions(options, presetOf(options.preset));
  const warnings = new WarningList();
  const post = readPost(json, resolved.lookup, warnings.add);
  const tree = cleanHtml(post.content, { link: post.link, options: resolved, warn: warnings.add });
  const body = toMarkdown(tree, { options: resolved, warn: warnings.add });
  return { ...renderDocument(post, body, resolved, warnings.add), warnings: warnings.list() };
}
