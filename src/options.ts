import { OptionError } from './errors.js';
import { emptyLookup, type Lookup } from './post.js';

export const frontMatterFormats = ['yaml', 'toml', 'json', 'none'] as const;
export type FrontMatterFormat = (typeof frontMatterFormats)[number];

export const rawHtmlModes = ['keep', 'drop'] as const;
export type RawHtml = (typeof rawHtmlModes)[number];

/** What a caller may ask of a conversion. Everything is optional. */
export interface ConvertOptions {
  /**
   * The format of the front matter.
   * @default 'yaml'
   */
  readonly frontMatter?: FrontMatterFormat;
  /**
   * The keys to write, in this order, each `key` or `newName:dot.path` into the post's JSON.
   * @default every key that WordPress has something to say for
   * @example ['title', 'date', 'summary:yoast_head_json.description']
   */
  readonly fields?: readonly string[];
  /**
   * The path of the document below the output folder.
   * @default '{slug}.md'
   * @example '{year}/{month}/{slug}.md'
   */
  readonly name?: string;
  /**
   * Whether HTML that Markdown cannot say (`<sup>`, `<details>`, tables with spans) stays as clean HTML or gives way to
   * its text.
   * @default 'keep'
   */
  readonly rawHtml?: RawHtml;
  /**
   * Whether embedded frames stay as `<iframe>` instead of becoming a link to what they show.
   * @default false
   */
  readonly htmlEmbeds?: boolean;
  /**
   * Names for the ids of terms, users and media.
   * @default no names
   */
  readonly lookup?: Lookup;
  /**
   * The slugs of the pages above this one, the outermost first: what `{parents}` in a `name` stands for.
   * @default none
   */
  readonly parents?: readonly string[];
}

/** The options as every room reads them: complete and frozen. */
export interface ResolvedOptions {
  readonly frontMatter: FrontMatterFormat;
  readonly fields: readonly string[] | undefined;
  readonly name: string;
  readonly rawHtml: RawHtml;
  readonly htmlEmbeds: boolean;
  readonly lookup: Lookup;
  readonly parents: readonly string[];
}

/**
 * Fills in the defaults.
 * @throws {OptionError} where an option has a value that it does not take
 */
export function resolveOptions(options: ConvertOptions = {}): ResolvedOptions {
  return Object.freeze({
    frontMatter: oneOf('frontMatter', frontMatterFormats, options.frontMatter ?? 'yaml'),
    fields: options.fields,
    name: options.name ?? '{slug}.md',
    rawHtml: oneOf('rawHtml', rawHtmlModes, options.rawHtml ?? 'keep'),
    htmlEmbeds: options.htmlEmbeds ?? false,
    lookup: options.lookup ?? emptyLookup,
    parents: options.parents ?? [],
  });
}

function oneOf<T extends string>(option: string, allowed: readonly T[], value: T): T {
  if (allowed.includes(value)) return value;
  throw new OptionError('option-invalid', `${option} is ${JSON.stringify(value)}`, {
    hint: `It takes one of ${allowed.join(', ')}.`,
  });
}
