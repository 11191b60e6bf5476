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

/** An author or a term, as files of data tell of it. Texts are plain, and absent where nothing is known. */
export interface DataEntry {
  /** As the front matter of posts has it. */
  readonly name: string;
  /** Made of the slug, or else of the name: letters, digits, hyphens. No two in one file are the same. */
  readonly key: string;
  readonly slug?: string;
  readonly description?: string;
  /** Of an author: the address of their own site. */
  readonly url?: string;
  /** Of an author: the address of a picture. */
  readonly avatar?: string;
  /** Of a term: the key under which the front matter has it, such as `categories`. */
  readonly taxonomy?: string;
  /** Of a term: the page that listed its posts. */
  readonly link?: string;
  /** Of a term: the name of the one above it. */
  readonly parent?: string;
}

export const dataEntryFields: readonly (keyof DataEntry)[] = [
  'name',
  'key',
  'slug',
  'description',
  'url',
  'avatar',
  'taxonomy',
  'link',
  'parent',
];

/** One value of an entry, where `field` or `newName:field` does not say enough. */
export interface DataField {
  readonly key: string;
  readonly value: (entry: DataEntry) => Json | undefined;
}

/** A file of what is known of authors or terms (`--data`), or several of them. */
export interface DataRule {
  readonly of: 'authors' | 'terms';
  /** Of which taxonomies. Without it: of all. */
  readonly taxonomies?: readonly string[];
  /**
   * Below the output folder. `{taxonomy}` makes a file for each taxonomy. `{key}` makes a file for each entry, as a function
   * does; any other file is a map of them. Its ending is its format: `.json`, `.yml`, `.yaml`, `.toml`, or front matter.
   */
  readonly path: string | ((entry: DataEntry) => string);
  /**
   * What an entry of a map is called: its `name`, by which posts call it, or its `key`.
   * @default 'name'
   */
  readonly by?: 'name' | 'key';
  /** What is told of an entry, in this order, each `field` or `newName:field` of it. */
  readonly fields: readonly (string | DataField)[];
  /** The address of the page that the generator makes of it then, from the root of the site. */
  readonly address?: (entry: DataEntry) => string;
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
  /** The files of authors and terms that the generator or its themes look for. */
  readonly data: readonly DataRule[];
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

/** All that there is to tell of an author, and of a term. */
export const authorFields = ['name', 'slug', 'description', 'url', 'avatar'];
export const termFields = ['name', 'slug', 'description', 'parent', 'link'];

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
  data: [
    { of: 'authors', path: 'data/authors.json', fields: authorFields },
    { of: 'terms', path: 'data/{taxonomy}.json', fields: termFields },
  ],
  address: (_post, path) => `/${path}`,
  followsFiles: true,
  anchors: githubAnchors,
};
