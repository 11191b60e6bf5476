import type { Post } from '../../post.js';
import { termFields, type Preset } from '../../preset.js';
import { kramdownAnchors } from './anchors/kramdown.js';
import { isDraft, isPublic } from './publicity.js';
import { sitePath } from './site-path.js';

const name = /(^|\/)(?:\d{4}-\d\d-\d\d-)?([^/]*)\.md$/;

/**
 * Jekyll (jekyllrb.com, "Front Matter", "Posts", "Pages"): `_posts` with the date in the name, `_drafts` without,
 * `published: false` for what is not public and `permalink` for the old address.
 */
export const jekyll: Preset = {
  name: 'jekyll',
  paths: {
    post: '_posts/{date}-{slug}.md',
    draft: '_drafts/{slug}.md',
    'draft-page': '{parents}/{slug}.md',
    'draft-other': '{type}/{parents}/{slug}.md',
    page: '{parents}/{slug}.md',
    other: '{type}/{parents}/{slug}.md',
  },
  bundles: false,
  // Names that begin with these are left out of the site.
  names: { notFirst: '_.#~', reserved: ['index', 'readme', 'license', 'changelog'] },
  frontMatter: 'yaml',
  fields: [
    { key: 'layout', value: ({ type }) => (type === 'post' ? 'post' : 'page') },
    'title',
    'date',
    'last_modified_at:modified',
    { key: 'published', value: (post) => (isDraft(post) && !isInDrafts(post) ? false : undefined) },
    'permalink:path',
    'author',
    'categories',
    'tags',
    'taxonomies',
    // Of pages Jekyll has none, and plugins that take it for its own end there (jekyll-relative-links).
    { key: 'excerpt', types: ['post'] },
    'description:excerpt',
    'image',
    'pin:sticky',
    { key: 'excerpt_separator', value: (post) => (holdsMore(post.content) ? '<!--more-->' : undefined) },
  ],
  reservedKeys:
    `layout permalink published date category categories collection content dir excerpt ext id lang name next output path
     previous render_with_liquid relative_path slug tags title type url`.split(/\s+/),
  needsDate: true,
  syntax: 'jekyll',
  media: { folder: 'assets/media', address: '/assets/media' },
  data: [
    // As themes call them (minimal-mistakes, "Authors").
    {
      ...{ of: 'authors', path: '_data/authors.yml' },
      fields: ['name', 'slug', 'bio:description', 'url', 'avatar'],
    },
    { of: 'terms', path: '_data/{taxonomy}.yml', fields: termFields },
  ],
  address: (post, path) => {
    if (!isPublic(post)) return undefined;
    return (
      sitePath(post) ?? `/${path.replace(name, (_, slash: string, slug: string) => `${slash}${slug}.html`)}`
    );
  },
  addressKey: 'permalink',
  anchors: kramdownAnchors,
};

const isInDrafts = ({ type, status }: Post): boolean => type === 'post' && status === 'draft';

const holdsMore = (html: string): boolean => html.includes('<!--more') || html.includes('id="more-');
