import { authorFields, termFields, type Preset } from '../../preset.js';
import { eleventyAnchors } from './anchors/eleventy.js';
import { isPublic } from './publicity.js';
import { sitePath } from './site-path.js';

/**
 * Eleventy (11ty.dev, "Permalinks", "Front Matter Data", "Collections"). It knows neither drafts nor dates to wait for: what
 * is not public yet gets no page and stands in no collection.
 */
export const eleventy: Preset = {
  name: 'eleventy',
  paths: { post: 'posts/{slug}.md', page: '{parents}/{slug}.md', other: '{type}/{parents}/{slug}.md' },
  bundles: true,
  names: { notFirst: '_.', reserved: ['index', 'readme'] },
  frontMatter: 'yaml',
  fields: [
    'title',
    'date',
    'modified',
    { key: 'draft', value: (post) => (isPublic(post) ? undefined : true) },
    { key: 'permalink', value: (post) => (isPublic(post) ? sitePath(post) : false) },
    { key: 'eleventyExcludeFromCollections', value: (post) => (isPublic(post) ? undefined : true) },
    'description:excerpt',
    'author',
    'categories',
    'tags',
    'taxonomies',
    'image',
    'imageAlt',
    'sticky',
  ],
  // "Reserved data names", and what Eleventy reads.
  reservedKeys:
    `collections content date draft dynamicPermalink eleventy eleventyComputed eleventyImport eleventyNavigation env
     eleventyExcludeFromCollections layout page pagination permalink pkg tags templateEngineOverride`.split(
      /\s+/,
    ),
  needsDate: false,
  syntax: 'eleventy',
  media: { folder: 'media', address: '/media' },
  data: [
    { of: 'authors', path: '_data/authors.json', fields: authorFields },
    // In a folder, as `tags` in the data of a site would be the tags of every page.
    { of: 'terms', path: '_data/terms/{taxonomy}.json', fields: termFields },
  ],
  address: (post, path) =>
    isPublic(post) ? (sitePath(post) ?? `/${path.replace(/(?:(?:^|\/)index)?\.md$/, '')}/`) : undefined,
  addressKey: 'permalink',
  // By a plugin of its own, InputPathToUrlTransformPlugin.
  followsFiles: true,
  anchors: eleventyAnchors,
};
