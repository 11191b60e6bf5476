/** Any value that JSON can hold. Input stays `unknown` or this until `wordpress/` has looked at it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export interface Author {
  readonly name: string;
  readonly slug?: string;
  /** What a file of authors calls them, where there is one. */
  readonly key?: string;
}

export interface Term {
  readonly name: string;
  readonly slug?: string;
}

/** The terms that a post has in one taxonomy, under the key of the REST API: `categories`, `tags`, `genre`. */
export interface Taxonomy {
  readonly key: string;
  readonly terms: readonly Term[];
}

export interface Image {
  readonly url: string;
  readonly alt?: string;
}

/**
 * One post of any type, as every part of wp2md after `wordpress/` reads it. All strings but `content` are plain text:
 * entities decoded once, tags gone. A field is absent where WordPress said nothing.
 */
export interface Post {
  readonly id?: string | number;
  /** The REST API's `type`: `post`, `page`, `attachment`, or a custom one. */
  readonly type: string;
  readonly status?: string;
  readonly title: string;
  /** The rendered HTML, as the server gave it. */
  readonly content: string;
  readonly excerpt?: string;
  /** Percent-decoded. */
  readonly slug?: string;
  /** The permalink: absolute http or https. */
  readonly link?: string;
  /** RFC 3339, with the offset where `date` and `date_gmt` give one, else local and bare: `2026-06-02T08:51:50`. */
  readonly date?: string;
  /** As `date`. */
  readonly modified?: string;
  /** Several where a plugin for co-authors says so. */
  readonly authors: readonly Author[];
  /** Categories first, then tags, then any other in the order of the input. Taxonomies without terms are left out. */
  readonly taxonomies: readonly Taxonomy[];
  /** The featured image. */
  readonly image?: Image;
  readonly sticky: boolean;
  /** The post format where it is not `standard`. */
  readonly format?: string;
  /** Whether the content is behind a password. */
  readonly protected: boolean;
  readonly template?: string;
  readonly parent?: string | number;
  /** The object itself, for fields that are reached by a dot path. */
  readonly raw: JsonObject;
}

/** What somebody wrote under a post. */
export interface Comment {
  readonly id: string;
  /** The id of the comment that it answers. */
  readonly parent?: string;
  /** Plain text; may be empty. */
  readonly author: string;
  /** Of the author's own site. */
  readonly url?: string;
  /** As a post's. */
  readonly date?: string;
  /** As the server gave it. */
  readonly html: string;
}

/** Names that posts give only as ids, keyed by `String(id)`: read from sidecar files. */
export interface Lookup {
  readonly terms: ReadonlyMap<string, Term>;
  readonly users: ReadonlyMap<string, Author>;
  readonly media: ReadonlyMap<string, Image>;
}

/** The picture that a number in the media library stands for, where it is known. */
export type ImageByNumber = (number: string) => Image | undefined;

export const emptyLookup: Lookup = Object.freeze({ terms: new Map(), users: new Map(), media: new Map() });
