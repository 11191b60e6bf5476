import type { JsonObject } from '../post.js';
import { isDigits, isObject, own } from './json.js';

/** What a field that a plugin adds to a post can tell. */
export type Tells =
  /** All the post's authors, guests too. */
  | 'authors'
  /** The name of the one author that `author` is the id of. */
  | 'author'
  | 'categories'
  | 'tags'
  /** The featured image. */
  | 'image';

interface PluginField {
  readonly tells: Tells;
  /**
   * The way to the value: keys, and in a list the number of an element; any other key there leads to the first element
   * that has it, and `@type=…` to the first of that schema.org type.
   */
  readonly path: readonly string[];
}

const field = (tells: Tells, path: string): PluginField => ({ tells, path: path.split('/') });

/**
 * The fields of plugins and themes that name what WordPress gives only as an id, one row each. Values of any shape are
 * understood (`named.ts`, `image.ts`). Of two rows that tell the same, the first with a value wins.
 */
const pluginFields: readonly PluginField[] = [
  field('authors', 'newspack_author_info'), // Newspack Blocks
  field('authors', 'authors'), // PublishPress Authors
  field('authors', 'coauthors'), // Co-Authors Plus
  field('authors', 'ppma_authors'), // PublishPress Authors, before 4.0
  field('authors', 'multiple_authors'), // PublishPress Blocks
  field('author', 'author_info'), // Stackable, Blockspare, Kadence Blocks
  field('author', 'author_info_v2'), // Stackable
  field('author', 'uagb_author_info'), // Spectra (Ultimate Addons for Gutenberg)
  field('author', 'author_meta'), // PublishPress Blocks
  field('author', 'rttpg_author'), // The Post Grid
  field('author', 'author_name'),
  field('author', 'authorName'),
  field('author', 'yoast_head_json/author'), // Yoast SEO
  field('author', 'yoast_head_json/schema/@graph/author/name'),
  field('author', 'yoast_head_json/schema/@graph/@type=Person/name'),
  field('author', 'yoast_head_json/twitter_misc/Written by'),
  field('author', 'seo/twitter/misc/Written by'), // Yoast SEO by way of WPGraphQL
  field('author', 'aioseo_head_json/schema/@graph/@type=Person/name'), // All in One SEO
  field('author', 'parsely/meta/creator'), // Parse.ly
  field('categories', 'category_info'), // Blockspare
  field('categories', 'category_list'), // Stackable
  field('categories', 'category_list_v2'),
  field('categories', 'taxonomy_info/category'), // Kadence Blocks
  field('categories', 'tax_additional/categories'), // PublishPress Blocks
  field('categories', 'rttpg_category'), // The Post Grid
  field('categories', 'newspack_category_info'), // Newspack Blocks: the primary one
  field('categories', 'categories_names'), // Ultimate Blocks
  field('categories', 'category_names'),
  field('categories', 'terms/category'), // WordPress.com
  field('categories', 'terms/categories'), // Essential Blocks
  field('categories', 'yoast_head_json/schema/@graph/articleSection'),
  field('categories', 'parsely/meta/articleSection'),
  field('tags', 'tag_info'), // Blockspare: often the categories once more
  field('tags', 'taxonomy_info/post_tag'), // Kadence Blocks
  field('tags', 'tax_additional/tags'), // PublishPress Blocks
  field('tags', 'tags_names'), // Ultimate Blocks
  field('tags', 'tag_names'),
  field('tags', 'terms/post_tag'), // WordPress.com
  field('tags', 'terms/tags'), // Essential Blocks
  field('tags', 'yoast_head_json/schema/@graph/keywords'),
  field('tags', 'aioseo_head_json/article:tag'), // All in One SEO
  field('tags', 'parsely/meta/keywords'),
  field('image', 'better_featured_image'), // Better REST API Featured Images
  field('image', 'featured_image_urls'), // Stackable, Blockspare
  field('image', 'featured_image_urls_v2'),
  field('image', 'uagb_featured_image_src'), // Spectra
  field('image', 'rttpg_featured_image_url'), // The Post Grid
  field('image', 'featured_image_src_large'), // Kadence Blocks
  field('image', 'newspack_featured_image_src'), // Newspack Blocks
  field('image', 'blog_post_layout_featured_media_urls'), // Blog Post Layout, Post Slider
  field('image', 'post_slider_layout_featured_media_urls'),
  field('image', 'featuredImage'), // WPGraphQL
  field('image', 'featured_image'),
  field('image', 'post_thumbnail'), // WordPress.com
  field('image', 'featured_media_url'),
  field('image', 'featured_media_src_url'),
  field('image', 'featured_image_url'),
  field('image', 'featured_image_src'), // Genesis Blocks, themes
  field('image', 'fimg_url'),
  field('image', 'jetpack_featured_media_url'), // Jetpack: maybe a smaller copy
  field('image', 'featured_img'), // PublishPress Blocks: a small copy
  field('image', 'yoast_head_json/schema/@graph/thumbnailUrl'),
  field('image', 'yoast_head_json/schema/@graph/@type=ImageObject'),
  field('image', 'yoast_head_json/og_image'),
  field('image', 'aioseo_head_json/og:image'),
  field('image', 'parsely/meta/image'),
];

const rows = (tells: Tells): readonly PluginField[] => pluginFields.filter((row) => row.tells === tells);
const byWhatTheyTell: Readonly<Record<Tells, readonly PluginField[]>> = {
  authors: rows('authors'),
  author: rows('author'),
  categories: rows('categories'),
  tags: rows('tags'),
  image: rows('image'),
};

/** The values of the fields that tell this, best first; fields that are not there are passed over. */
export function* pluginValues(post: JsonObject, tells: Tells): Generator<unknown> {
  for (const { path } of byWhatTheyTell[tells]) {
    const value = path.reduce<unknown>(step, post);
    if (value !== undefined && value !== null && value !== false && value !== '') yield value;
  }
}

const schemaType = '@type=';

function step(value: unknown, key: string): unknown {
  if (isObject(value)) return own(value, key);
  if (!Array.isArray(value)) return undefined;
  const list: readonly unknown[] = value;
  if (isDigits(key)) return list[Number(key)];
  const objects = list.filter(isObject);
  if (key.startsWith(schemaType)) {
    const type = key.slice(schemaType.length);
    return objects.find((object) => own(object, '@type') === type);
  }
  const holder = objects.find((object) => Object.hasOwn(object, key));
  return holder && own(holder, key);
}
