import { OptionError } from './errors.js';
import { emptyLookup, type Comment, type Lookup } from './post.js';
import { plain, type CustomPreset, type Preset, type PresetName } from './preset.js';
import type { WarningCode } from './warnings.js';

export const frontMatterFormats = ['yaml', 'toml', 'json', 'none'] as const;
export type FrontMatterFormat = (typeof frontMatterFormats)[number];

export const rawHtmlModes = ['keep', 'drop'] as const;
export type RawHtml = (typeof rawHtmlModes)[number];

/** Why an address of a post leads nowhere in the output. */
export interface Lost {
  readonly code: Extract<WarningCode, 'link-unresolved' | 'fragment-unresolved' | 'media-failed'>;
  /** What went wrong, where the code does not say it. */
  readonly why?: string;
}

/**
 * Where a post's addresses lead in the output, each keyed as its clean tree has it: absolute. Plain data, so that a worker
 * can have it.
 */
export interface Addresses {
  /** What to write instead. */
  readonly moved: ReadonlyMap<string, string>;
  /** What to warn of; the address stays, unless it is moved as well. */
  readonly lost: ReadonlyMap<string, Lost>;
  /**
   * What a wikilink holds that leads to the document of an address, `Tides#Low water`, for a preset whose syntax knows such.
   * With it links to the post's own headings are wikilinks as well.
   */
  readonly notes?: ReadonlyMap<string, string>;
  /**
   * The ids by which other documents link to headings of this one. A heading of which the preset's generator would make no
   * anchor that is sure has its id in the Markdown then, where that can say it.
   */
  readonly called?: readonly string[];
}

const noAddresses: Addresses = Object.freeze({ moved: new Map(), lost: new Map() });

/** What a caller may ask of a conversion. Everything is optional. */
export interface ConvertOptions {
  /**
   * What the documents are for: a generator of sites by name, or a preset of your own.
   * @default 'plain'
   */
  readonly preset?: PresetName | CustomPreset;
  /**
   * Whether each document is the `index` of a folder of its own, where the preset knows such.
   * @default false
   */
  readonly bundles?: boolean;
  /**
   * The format of the front matter.
   * @default 'yaml', unless the preset says otherwise
   */
  readonly frontMatter?: FrontMatterFormat;
  /**
   * The keys to write, in this order, each `key` or `newName:dot.path` into the post's JSON.
   * @default the preset's; in `plain` every key that WordPress has something to say for
   * @example ['title', 'date', 'summary:yoast_head_json.description']
   */
  readonly fields?: readonly string[];
  /**
   * The path of the document below the output folder.
   * @default the preset's; in `plain` '{slug}.md'
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
   * Where links, pictures and files lead in the output: `findAddresses` says what a post has.
   * @default they stay as they are
   */
  readonly addresses?: Addresses;
  /**
   * Old addresses of the page, for a key `aliases` of the front matter: Hugo leads them to the page.
   * @default none
   */
  readonly aliases?: readonly string[];
  /**
   * Comments to write below the text.
   * @default none
   */
  readonly comments?: readonly Comment[];
  /**
   * What a file of authors calls the post's authors, in their order: presets that refer to such a file write it.
   * @default their names are written
   */
  readonly authorKeys?: readonly string[];
  /**
   * The slugs of the pages above this one, the outermost first: what `{parents}` in a `name` stands for.
   * @default none
   */
  readonly parents?: readonly string[];
}

/** The options as every room reads them: complete and frozen. */
export interface ResolvedOptions {
  readonly preset: Preset;
  readonly bundles: boolean;
  readonly frontMatter: FrontMatterFormat;
  /** What was asked for, which goes before the preset's. */
  readonly fields: readonly string[] | undefined;
  /** What was asked for, which goes before the preset's. */
  readonly name: string | undefined;
  readonly rawHtml: RawHtml;
  readonly htmlEmbeds: boolean;
  readonly lookup: Lookup;
  readonly addresses: Addresses;
  readonly aliases: readonly string[];
  readonly comments: readonly Comment[];
  readonly authorKeys: readonly string[];
  readonly parents: readonly string[];
}

/**
 * Fills in the defaults.
 *
 * @param preset the one that `options.preset` stands for
 * @throws {OptionError} where an option has a value that it does not take
 */
export function resolveOptions(options: ConvertOptions = {}, preset: Preset = plain): ResolvedOptions {
  return Object.freeze({
    preset,
    bundles: options.bundles ?? false,
    frontMatter: oneOf('frontMatter', frontMatterFormats, options.frontMatter ?? preset.frontMatter),
    fields: options.fields,
    name: options.name,
    rawHtml: oneOf('rawHtml', rawHtmlModes, options.rawHtml ?? 'keep'),
    htmlEmbeds: options.htmlEmbeds ?? false,
    lookup: options.lookup ?? emptyLookup,
    addresses: options.addresses ?? noAddresses,
    aliases: options.aliases ?? [],
    comments: options.comments ?? [],
    authorKeys: options.authorKeys ?? [],
    parents: options.parents ?? [],
  });
}

function oneOf<T extends string>(option: string, allowed: readonly T[], value: T): T {
  if (allowed.includes(value)) return value;
  throw new OptionError('option-invalid', `${option} is ${JSON.stringify(value)}`, {
    hint: `It takes one of ${allowed.join(', ')}.`,
  });
}
