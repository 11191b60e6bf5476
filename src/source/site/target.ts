import type { OpenAnswer } from '../http/client.js';
import type { Api, Parameters } from './api.js';
import type { RestAddress } from './rest-address.js';

/** A list of posts, by its route below the API's prefix and its address. */
export interface List {
  readonly route: string;
  readonly url: URL;
}

/** What an address stands for. */
export type Target =
  /** All posts of a site, of the types that are asked for, or else of those that its page shows. */
  | {
      readonly kind: 'site';
      readonly api: Api;
      readonly types?: readonly string[];
      readonly parameters?: Parameters;
    }
  /** Lists of posts by their own addresses. */
  | { readonly kind: 'collections'; readonly api: Api; readonly lists: readonly List[] }
  /** One post, at the first of these addresses that has it. */
  | { readonly kind: 'single'; readonly api: Api; readonly urls: readonly URL[]; readonly link?: URL }
  /** Anything else that holds JSON; already asked for where there was no telling before. */
  | { readonly kind: 'document'; readonly url: URL; readonly answer?: OpenAnswer };

// Routes of WordPress's own that are no lists of posts.
const otherRoutes: ReadonlySet<string> = new Set([
  ...[
    'categories',
    'tags',
    'users',
    'comments',
    'types',
    'taxonomies',
    'statuses',
    'settings',
    'search',
    'themes',
  ],
  ...[
    'plugins',
    'block-types',
    'block-directory',
    'pattern-directory',
    'block-renderer',
    'blocks',
    'sidebars',
  ],
  ...['widgets', 'widget-types', 'menus', 'menu-items', 'menu-locations', 'navigation', 'templates'],
  ...['template-parts', 'global-styles', 'font-families', 'font-collections', 'icons'],
]);

/** What an address of a REST API stands for. */
export function restTarget({ api, route, isCore, url }: RestAddress): Target {
  if (!isCore) return { kind: 'document', url };
  if (route === '') return { kind: 'site', api };
  const [base = '', id, ...rest] = route.split('/');
  if (otherRoutes.has(base) || rest.length > 0) return { kind: 'document', url };
  if (id === undefined) return { kind: 'collections', api, lists: [{ route, url }] };
  return /^\d+$/.test(id) ? { kind: 'single', api, urls: [url] } : { kind: 'document', url };
}
