import { githubSlug } from '../../headings.js';
import { authorFields, termFields, type Preset } from '../../preset.js';
import { astroAnchors } from './anchors/astro.js';
import { isDraft, isPublic } from './publicity.js';

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
    // A path in the project, as `image()` of its schema takes it: what is published stands in `public`.
    { key: 'heroImage', value: ({ image }) => image?.url.replace(/^\/(?=media\/)/, '/public/') },
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
  address: (post, path) => {
    if (!isPublic(post)) return undefined;
    const own = path.replace(/^src\/(?:content|pages)\//, '').replace(/(?:\/index)?\.md$/, '');
    // The ids of a collection are slugs of the files' names.
    return path.startsWith('src/content/') ? `/${own.split('/').map(githubSlug).join('/')}/` : `/${own}/`;
  },
  anchors: astroAnchors,
};
