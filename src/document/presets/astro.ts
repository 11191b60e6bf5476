import { authorFields, githubAnchor, termFields, type Preset } from '../../preset.js';
import { isDraft } from './publicity.js';

/**
 * Astro: the content collection of its blog template (`title`, `description` and `pubDate` are required there), pages below
 * `src/pages`. It knows neither drafts nor dates to wait for: what is not public yet stands outside of `src`.
 */
export const astro: Preset = {
  name: 'astro',
  paths: {
    post: 'src/content/blog/{slug}.md',
    page: 'src/pages/{parents}/{slug}.md',
    other: 'src/pages/{type}/{parents}/{slug}.md',
    future: 'drafts/{slug}.md',
    draft: 'drafts/{slug}.md',
    'draft-page': 'drafts/pages/{slug}.md',
  },
  bundles: true,
  // Names that begin with _ are no pages, brackets make a page of a pattern.
  names: { without: '[]%#', notFirst: '_.', reserved: ['index', '404', '500'] },
  frontMatter: 'yaml',
  fields: [
    { key: 'title', otherwise: ({ slug, type, id }) => slug ?? `${type} ${id ?? ''}`.trim() },
    { key: 'description', from: 'excerpt', otherwise: ({ title, slug }) => title || slug || '-' },
    'pubDate:date',
    'updatedDate:modified',
    'heroImage:image',
    'heroImageAlt:imageAlt',
    'author',
    'categories',
    'tags',
    'taxonomies',
    { key: 'draft', value: (post) => (isDraft(post) ? true : undefined) },
    'sticky',
  ],
  reservedKeys:
    'file frontmatter layout url slug title description pubDate updatedDate heroImage draft'.split(' '),
  needsDate: true,
  syntax: 'markdown',
  media: { folder: 'public/media', address: '/media' },
  // A map by name is what the `file()` loader of a collection takes.
  data: [
    { of: 'authors', path: 'src/data/authors.json', fields: authorFields },
    { of: 'terms', path: 'src/data/{taxonomy}.json', fields: termFields },
  ],
  address: (_post, path) =>
    `/${path.replace(/^src\/(?:content|pages)\//, '').replace(/(?:\/index)?\.md$/, '')}/`,
  anchor: githubAnchor,
  wikilinks: false,
};
