import type { Preset } from '../../preset.js';
import { githubAnchor } from './anchors.js';

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
  anchor: githubAnchor,
  wikilinks: false,
};
