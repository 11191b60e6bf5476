import { githubAnchors, type AnchorsOf } from './headings.js';
import type { FrontMatterFormat } from './options.js';
import type { Json, Post } from './post.js';

export const presetNames = [
  'plain',
  'hugo',
  'jekyll',
  'eleventy',
  'astro',
  'docusaurus',
  'obsidian',
] as const;
export type PresetName = (typeof presetNames)[number];

/**
 * What reads the Markdown, and what of it means something there beside Markdown: shortcodes, template tags, JSX.
 * `markdown` is GitHub Flavored Markdown and nothing else.
 */
export const syntaxNames = ['markdown', 'hugo', 'jekyll', 'eleventy', 'mdx', 'obsidian'] as const;
export type SyntaxName = (typeof syntaxNames)[number];

/** One key of the front matter, where `key` or `newName:dot.path` does not say enough. */
export interface FieldRule {
  readonly key: string;
  /** Where the value comes from, as `fields` has it. Without it: `key`. */
  readonly from?: string;
  /** What stands there whatever the post says, or what a function makes of the post. */
  readonly value?: Json | ((post: Post) => Json | undefined);
  /** What stands there where the post says nothing. */
  readonly otherwise?: Json | ((post: Post) => Json | undefined);
  /** The types of posts that have the key: `post`, `page`, … Without it: all. */
  readonly types?: readonly string[];
}

/** Where downloaded media go, and how documents refer to them. */
export interface MediaPlace {
  /** Below the output folder, as a pattern: `static/media`. */
  readonly folder: string;
  /** What an address begins with that leads to that folder: `/media`; `relative` for a path from the document. */
  readonly address: string;
}

/** A term as a generator knows it: by its name in the front matter of posts. */
export interface TermOfPosts {
  /** The key of the front matter: `categories`, `tags`, or the taxonomy's own name. */
  readonly taxonomy: string;
  readonly name: string;
  readonly slug: string;
}

/** What a generator of sites asks of the documents that it builds from: data, and the few functions that it needs. */
export interface Preset {
  readonly name: string;
  /**
   * The path of a document below the output folder, by the type of its post; `other` is any type but `post`, and `post` is
   * where nothing else fits. `draft` goes before for what is not public, `future` for what is not yet; `draft-page` and
   * `draft-other` are more particular.
   */
  readonly paths: Readonly<Record<string, string>>;
  /** Whether a document may stand as `index` in a folder of its own (`--bundles`). */
  readonly bundles: boolean;
  /** What no name of a file may hold, begin with, or be, beside what no file system takes. */
  readonly names: {
    readonly without?: string;
    readonly notFirst?: string;
    readonly reserved?: readonly string[];
  };
  readonly frontMatter: FrontMatterFormat;
  /**
   * The keys to write, in this order. `taxonomies` stands for all taxonomies but categories and tags. Absent for all that
   * WordPress has something to say for, under wp2md's own names.
   */
  readonly fields?: readonly (string | FieldRule)[];
  /** Keys that mean something to the generator, which no taxonomy may have: it gets `_terms` behind it. */
  readonly reservedKeys: readonly string[];
  /** Whether the generator takes no document without a date: it gets that of its last change, or 1970. */
  readonly needsDate: boolean;
  readonly syntax: SyntaxName;
  readonly media: MediaPlace;
  /**
   * The address of the page that the generator makes of a document, from the root of the site; undefined where it makes
   * none, as of what is not public.
   *
   * @param path the document's, below the output folder
   */
  readonly address: (post: Post, path: string) => string | undefined;
  /** The key of the front matter that keeps the old address; a document without it has that of its file. */
  readonly addressKey?: string;
  /** The addresses of pages that the generator makes by itself, whatever the documents are: lists of posts and of terms. */
  readonly ownPages?: readonly string[];
  /** The address of the page that the generator makes by itself of a term; undefined where it makes none. */
  readonly termAddress?: (term: TermOfPosts) => string | undefined;
  /** Whether links to other documents' files lead to their pages there, in Markdown and in HTML. */
  readonly followsFiles?: boolean;
  /** The anchors that the generator gives the headings of a document. */
  readonly anchors: AnchorsOf;
}

/** What a caller may say of a preset of his own: everything else is as in `extends`, or in `plain`. */
export type CustomPreset = Partial<Preset> & { readonly extends?: PresetName };

/** GitHub Flavored Markdown for whatever reads it: one folder of files, every key that WordPress has something to say for. */
export const plain: Preset = {
  name: 'plain',
  paths: { post: '{slug}.md' },
  bundles: true,
  names: {},
  frontMatter: 'yaml',
  reservedKeys: [],
  needsDate: false,
  syntax: 'markdown',
  media: { folder: 'media', address: 'relative' },
  address: (_post, path) => `/${path}`,
  followsFiles: true,
  anchors: githubAnchors,
};
