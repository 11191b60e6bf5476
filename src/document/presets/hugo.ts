import type { Post } from '../../post.js';
import { authorFields, type DataEntry, type Preset } from '../../preset.js';
import { hugoAnchors } from './anchors/hugo.js';
import { hugoTerm } from './hugo-term.js';
import { isPublic } from './publicity.js';
import { sitePath } from './site-path.js';

/** The pages that Hugo makes by itself. */
const lists = ['posts', 'categories', 'tags'];

const keptPath = (post: Pick<Post, 'link'>): string | undefined => {
  const path = sitePath(post);
  return path !== undefined && lists.includes(path.slice(1, -1)) ? undefined : path;
};

const termFolder = ({ taxonomy = '', name }: DataEntry): string => `${taxonomy}/${hugoTerm(name)}`;

/**
 * Hugo (gohugo.io, "Front matter" and "Content organization"). `url` keeps the old address; what is not public is a draft;
 * posts of the future wait for their date by themselves.
 */
export const hugo: Preset = {
  name: 'hugo',
  paths: { post: 'content/posts/{slug}.md', page: 'content/{slug}.md', other: 'content/{type}/{slug}.md' },
  bundles: true,
  // A file `index.md` would make its folder one page.
  names: { reserved: ['index', '_index', ...lists] },
  frontMatter: 'yaml',
  fields: [
    'title',
    'date',
    'lastmod:modified',
    'draft',
    { key: 'url', value: keptPath },
    'description:excerpt',
    'author',
    'categories',
    'tags',
    'taxonomies',
    { key: 'images', from: 'imageList' },
    'sticky',
    'weight:menuOrder',
  ],
  // "Front matter fields" that are not the documents' own words.
  reservedKeys:
    `aliases build cascade date description draft expirydate headless images iscjklanguage keywords kind lang lastmod layout
     linktitle markup menu menus modified outputs params path publishdate resources series sitemap slug summary title
     translationkey type unpublishdate url videos weight`.split(/\s+/),
  needsDate: false,
  syntax: 'hugo',
  media: { folder: 'static/media', address: '/media' },
  data: [
    { of: 'authors', path: 'data/authors.yaml', fields: authorFields },
    {
      of: 'terms',
      path: (term) => `content/${termFolder(term)}/_index.md`,
      fields: ['title:name', { key: 'url', value: ({ link }) => link && keptPath({ link }) }, 'description'],
      address: (term) => (term.link && keptPath({ link: term.link })) ?? `/${termFolder(term)}/`,
    },
  ],
  address: (post, path) => {
    if (!isPublic(post)) return undefined;
    const own = path.replace(/^content\//, '').replace(/(?:\/index)?\.md$/, '');
    return keptPath(post) ?? `/${own.split('/').map(hugoTerm).join('/')}/`;
  },
  addressKey: 'url',
  ownPages: lists.map((name) => `/${name}/`),
  termAddress: ({ taxonomy, name }) =>
    lists.includes(taxonomy)
      ? `/${taxonomy}/${encodeURI(hugoTerm(name)).replaceAll('#', '%23')}/`
      : undefined,
  anchors: hugoAnchors,
};
