import type { ResolvedOptions } from '../options.js';
import type { Json, Post } from '../post.js';
import type { Warn, Warning } from '../warnings.js';
import type { FormatData } from './formats/index.js';
import { frontMatterOf } from './front-matter.js';
import { pathOf } from './naming/path.js';
import { datedFor } from './presets/dated-for.js';
import { patternFor } from './presets/pattern-for.js';
import { renderText } from './render.js';

export { parseFields } from './field-list.js';
export { taxonomyKey } from './fields.js';
export { fitName } from './naming/fit-name.js';
export { folderName } from './naming/path.js';
export { slugify } from './naming/slugify.js';
export { isSafePath } from './naming/segment.js';
export { renderData, withEarlier } from './render-data.js';
export { isParents, parsePattern } from './naming/pattern.js';
export { nearest } from './nearest.js';
export { presetOf } from './presets/preset-of.js';

/** The front matter in the order in which it is written. */
export type FrontMatter = Readonly<Record<string, Json>>;

/** A converted post. */
export interface Document {
  /** Relative to the output folder, with `/` between folders: safe on Linux, macOS and Windows. */
  readonly path: string;
  readonly frontMatter: FrontMatter;
  /** The Markdown without the front matter; ends in one newline, or is empty. */
  readonly body: string;
  /** The part of the body that comments make; empty where there are none. */
  readonly comments: string;
  /** The whole file. */
  readonly text: string;
  readonly warnings: readonly Warning[];
  /** What it was made from. */
  readonly post: Post;
}

/**
 * Joins front matter and body and finds the document's path.
 *
 * @param body ends in one newline, or is empty
 * @throws {OptionError} where `fields` or `name` is not what parseFields and parsePattern take
 */
export function renderDocument(
  post: Post,
  body: string,
  options: ResolvedOptions,
  warn: Warn,
): Omit<Document, 'warnings' | 'comments'> {
  const { preset } = options;
  const dated = datedFor(preset, post, warn);
  const frontMatter = withAliases(frontMatterOf(dated, options, warn), options.aliases);
  return {
    path: pathFor(dated, options),
    frontMatter: frontMatter.data,
    body,
    text: renderText(frontMatter, body, options.frontMatter),
    post,
  };
}

/** The path of a post's document as the options have it: by their pattern, or else by their preset's for such a post. */
export const documentPath = (post: Post, options: ResolvedOptions): string =>
  pathFor(
    datedFor(options.preset, post, () => {}),
    options,
  );

const pathFor = (dated: Post, { name, preset, bundles, parents }: ResolvedOptions): string =>
  pathOf(dated, name ?? patternFor(preset, dated, bundles), preset.names, parents);

/** Behind the other keys, unless one of them has the name. */
const withAliases = (frontMatter: FormatData, aliases: readonly string[]): FormatData =>
  aliases.length === 0 || Object.hasOwn(frontMatter.data, 'aliases')
    ? frontMatter
    : { ...frontMatter, data: { ...frontMatter.data, aliases } };
