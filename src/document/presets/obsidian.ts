import type { Post } from '../../post.js';
import type { Preset } from '../../preset.js';
import { obsidianAnchors } from './anchors/obsidian.js';
import { isPublic } from './publicity.js';

/**
 * Obsidian (help.obsidian.md, "Properties", "Tags", "Aliases", "Internal links"): a vault of notes called by their titles.
 * Its dates have no zone, its tags no spaces, and `publish` is what Obsidian Publish goes by.
 */
export const obsidian: Preset = {
  name: 'obsidian',
  paths: { post: '{title}.md' },
  bundles: false,
  // "Links will not work with file names containing any of these characters."
  names: { without: '#^[]|' },
  frontMatter: 'yaml',
  fields: [
    'title',
    { key: 'aliases', value: aliases },
    { key: 'tags', value: tags },
    { key: 'created', value: ({ date }) => localTime(date) },
    { key: 'modified', value: ({ modified }) => localTime(modified) },
    { key: 'source', from: 'link' },
    'author',
    'categories',
    'taxonomies',
    'description:excerpt',
    'image',
    { key: 'publish', value: (post) => (isPublic(post) ? undefined : false) },
    'status',
    'type',
  ],
  reservedKeys: 'aliases cssclasses tags publish permalink created modified source image description'.split(
    ' ',
  ),
  needsDate: false,
  syntax: 'obsidian',
  media: { folder: 'attachments', address: 'relative' },
  // A vault reads notes and nothing else.
  data: [],
  address: (_post, path) => path.replace(/\.md$/, ''),
  followsFiles: true,
  anchors: obsidianAnchors,
};

/** The title, where the file cannot be called by it. */
function aliases({ title }: Post): string[] | undefined {
  return /[\\/:*?"<>|#^[\]]/.test(title) && title.trim() !== '' ? [title.trim()] : undefined;
}

/** "Tags": letters, digits, `_`, `-` and `/`, no spaces, and not digits alone. */
function tags({ taxonomies }: Post): string[] | undefined {
  const names = taxonomies.filter(({ key }) => key === 'tags').flatMap(({ terms }) => terms);
  const made = names.map(({ name }) => tagOf(name)).filter((tag) => tag !== '');
  return made.length > 0 ? [...new Set(made)] : undefined;
}

function tagOf(name: string): string {
  const tag = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}\p{Emoji_Presentation}_/-]+/gu, '-')
    .replace(/^[-/]|[-/]$/g, '');
  return /^\d+$/.test(tag) ? `_${tag}` : tag;
}

/** "Date & time": `2020-08-21T10:30:00`. */
const localTime = (date: string | undefined): string | undefined => date?.slice(0, 19);
