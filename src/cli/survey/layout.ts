import { encodePath, sitePath } from '../../archive/index.js';
import type { Post } from '../../post.js';
import type { ResolvedOptions } from '../../options.js';
import { plain, type FieldRule, type TermOfPosts } from '../../preset.js';

/** How the output folder becomes a site. */
export interface Layout {
  readonly media: {
    /** Where downloaded files go, below the output folder. */
    readonly folder: string;
    /** What an address begins with that leads to that folder: `/media`; `relative` for a path from the document. */
    readonly address: string;
  };
  /** The address of the page that is made of a post's document, from the root of the site; undefined where none is made. */
  readonly address: (post: Post, path: string) => string | undefined;
  /** The addresses of pages that stand there besides. */
  readonly ownPages: readonly string[];
  /** The address of the page that lists the posts of a term; undefined where none is made. */
  readonly termAddress: (term: TermOfPosts) => string | undefined;
}

/** How a preset's generator makes a site of the output folder. */
export function layoutOf({ preset, frontMatter, fields }: ResolvedOptions): Layout {
  const { media, addressKey, ownPages = [], termAddress = () => undefined } = preset;
  if (preset.address === plain.address) return { ...plainLayout, media };
  const keys = frontMatter === 'none' ? [] : (fields ?? preset.fields)?.map(keyOf);
  const isKept = addressKey === undefined || keys === undefined || keys.includes(addressKey);
  const address: Layout['address'] = isKept
    ? preset.address
    : (post, path) => preset.address({ ...post, link: '' }, path);
  return { media, address, ownPages, termAddress };
}

const keyOf = (field: string | FieldRule): string =>
  typeof field === 'string' ? (field.split(':')[0] ?? '').trim() : field.key;

/** The folder, below the output, whose files a generator publishes as they are: the root of the site. */
export function publishedFolder({ media: { folder, address } }: Layout): string {
  const whole = `/${folder}`;
  return address !== 'relative' && whole.endsWith(address) ? whole.slice(1, -address.length) : '';
}

/** What most generators do by themselves. */
export const plainLayout: Layout = {
  media: { folder: 'media', address: 'relative' },
  address: (_, path) => sitePath(path),
  ownPages: [],
  termAddress: ({ taxonomy, slug }) => `/${encodePath(taxonomy)}/${encodePath(slug)}/`,
};
