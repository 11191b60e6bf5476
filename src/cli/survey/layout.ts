import { encodePath, sitePath } from '../../archive/index.js';
import type { Post } from '../../post.js';
import type { Preset } from '../../preset.js';

/** How the output folder becomes a site. */
export interface Layout {
  readonly media: {
    /** Where downloaded files go, below the output folder. */
    readonly folder: string;
    /** What an address begins with that leads to that folder: `/media`; `relative` for a path from the document. */
    readonly address: string;
  };
  /** The address of the page that is made of a post's document, from the root of the site. */
  readonly address: (post: Post, path: string) => string;
  /** The address of the page that lists the posts of a term: `categories` or `tags`, and the term's slug. */
  readonly termAddress: (taxonomy: string, slug: string) => string;
}

/** How a preset's generator makes a site of the output folder. */
export const layoutOf = ({ media, address }: Preset): Layout => ({ ...plainLayout, media, address });

/** What most generators do by themselves. */
export const plainLayout: Layout = {
  media: { folder: 'media', address: 'relative' },
  address: (_, path) => sitePath(path),
  termAddress: (taxonomy, slug) => `/${encodePath(taxonomy)}/${encodePath(slug)}/`,
};
