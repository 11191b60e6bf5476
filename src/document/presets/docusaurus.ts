import kebabCase from 'lodash-es/kebabCase.js';
import type { Post } from '../../post.js';
import type { Preset } from '../../preset.js';
import { docusaurusAnchors } from './anchors/docusaurus.js';
import { isPublic } from './publicity.js';
import { sitePath } from './site-path.js';

/**
 * Docusaurus (docusaurus.io, "Blog", plugin-content-blog, plugin-content-pages): MDX, posts below `blog` with the old path
 * as their `slug`, categories among the tags since it has no other terms, and `draft` for all that is not public yet.
 */
export const docusaurus: Preset = {
  name: 'docusaurus',
  paths: {
    post: 'blog/{date}-{slug}.mdx',
    page: 'src/pages/{parents}/{slug}.mdx',
    other: 'src/pages/{type}/{parents}/{slug}.mdx',
  },
  bundles: true,
  names: { without: '[]', notFirst: '_.', reserved: ['index', '404', 'blog'] },
  frontMatter: 'yaml',
  fields: [
    'title',
    { key: 'slug', value: keptPath },
    { key: 'date', types: ['post'] },
    { key: 'last_update', value: lastUpdate, types: ['post'] },
    { key: 'authors', value: authorsOf, types: ['post'] },
    { key: 'tags', from: 'terms', types: ['post'] },
    'description:excerpt',
    'image',
    { key: 'draft', value: (post) => (isPublic(post) ? undefined : true) },
  ],
  reservedKeys: [],
  needsDate: true,
  syntax: 'mdx',
  media: { folder: 'static/media', address: '/media' },
  data: [
    {
      ...{ of: 'authors', path: 'blog/authors.yml', by: 'key' },
      fields: ['name', 'url', 'image_url:avatar', 'description'],
    },
    {
      ...{ of: 'terms', path: 'blog/tags.yml', taxonomies: ['categories', 'tags'] },
      fields: ['label:name', { key: 'permalink', value: ({ key }) => `/${key}` }, 'description'],
      address: ({ key }) => `/blog/tags/${key}/`,
    },
  ],
  address: (post, path) => {
    if (!isPublic(post)) return undefined;
    const own = path.replace(/(?:\/index)?\.mdx$/, '');
    const kept = keptPath(post);
    if (post.type !== 'post') return kept ?? own.replace(/^src\/pages/, '');
    return `/blog${kept ?? own.replace(/^blog\/(\d{4})-(\d\d)-(\d\d)-/, '/$1/$2/$3/')}`;
  },
  addressKey: 'slug',
  ownPages: ['/blog/', '/blog/tags/', '/blog/archive/', '/blog/authors/'],
  // As it makes them itself (`@docusaurus/utils`, tags.ts).
  termAddress: ({ taxonomy, name }) =>
    taxonomy === 'categories' || taxonomy === 'tags' ? `/blog/tags/${encodeURI(kebabCase(name))}` : undefined,
  anchors: docusaurusAnchors,
};

/** The blog has an address of its own, below which its posts are. */
function keptPath(post: Post): string | undefined {
  const path = sitePath(post);
  return post.type !== 'post' && path === '/blog/' ? undefined : path;
}

/** Those that the file of authors has, by their keys; without it they stand in the post. */
function authorsOf({ authors }: Post): readonly string[] | { name: string }[] | undefined {
  const keys = authors.flatMap(({ key }) => key ?? []);
  if (keys.length > 0) return [...new Set(keys)];
  const named = authors.filter(({ name }) => name.trim() !== '').map(({ name }) => ({ name }));
  return named.length > 0 ? named : undefined;
}

function lastUpdate({ modified }: Post): { date: string } | undefined {
  return modified === undefined ? undefined : { date: modified };
}
