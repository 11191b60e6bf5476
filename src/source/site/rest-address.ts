import { apiAt, publicApi, publicApiOf, type Api } from './api.js';

/** An address that is one of a REST API by its looks. */
export interface RestAddress {
  readonly api: Api;
  /** Below the API's prefix, without slashes at its ends: `posts/12`; empty for the API itself. */
  readonly route: string;
  /** Whether the route is one of WordPress's own (`wp/v2`), of which it is known what it answers. */
  readonly isCore: boolean;
  /** The address as it was named. */
  readonly url: URL;
}

const prettyRoot = /^(.*?\/wp-json)(?:\/|$)/;
const publicSite = /^\/(?:wp\/v2|rest\/v1(?:\.\d)?)\/sites\/([^/]+)(?:\/|$)/;

/**
 * Takes an address of a REST API apart: `/wp-json/wp/v2/posts/12`, `/?rest_route=/wp/v2/posts`, and WordPress.com's
 * `/wp/v2/sites/example.org/posts` and `/rest/v1.1/sites/example.org/posts`.
 *
 * @returns undefined where it does not look like one
 */
export function restAddress(url: URL): RestAddress | undefined {
  const plain = url.searchParams.get('rest_route');
  if (plain !== null) {
    const root = new URL(url);
    root.search = '';
    root.searchParams.set('rest_route', '/');
    return coreAddress(root, plain, url);
  }
  if (url.host === new URL(publicApi).host) return publicAddress(url);
  const base = prettyRoot.exec(url.pathname)?.[1];
  if (base === undefined) return undefined;
  const root = new URL(`${base}/`, url.origin);
  return coreAddress(root, url.pathname.slice(base.length), url);
}

const core = 'wp/v2';

function coreAddress(root: URL, path: string, url: URL): RestAddress {
  const route = trimmed(path);
  const api = apiAt(root);
  if (route === '' || route === core) return { api, route: '', isCore: true, url };
  return route.startsWith(`${core}/`)
    ? { api, route: route.slice(core.length + 1), isCore: true, url }
    : { api, route, isCore: false, url };
}

/** What the older API's lists are asked by under the name that the newer one has for it. */
const sameParameters = ['search', 'after', 'before', 'modified_after', 'author', 'order'];
/** What decides how the older API answers, and not with which posts. */
const formParameters = ['number', 'pretty', 'http_envelope', 'fields', 'context', 'meta', 'callback'];
const translated: ReadonlySet<string> = new Set([...sameParameters, ...formParameters]);

/**
 * The older API (v1.1) answers twenty posts at a time, in a shape of its own: the newer one is asked for the same, where it can
 * be. What has other parameters is read as it is.
 */
function publicAddress(url: URL): RestAddress | undefined {
  const match = publicSite.exec(url.pathname);
  const site = match?.[1];
  if (match === null || site === undefined) return undefined;
  const api = publicApiOf(decodeURIComponent(site));
  const route = trimmed(url.pathname.slice(match[0].length));
  const isOld = url.pathname.startsWith('/rest/');
  if (!isOld) return { api, route, isCore: true, url };
  const parameters = [...url.searchParams];
  const isCore = /^(?:|posts|posts\/\d+)$/.test(route) && parameters.every(([name]) => translated.has(name));
  if (!isCore) return { api, route, isCore, url };
  const same = new URL(route, api.root);
  for (const [name, value] of parameters)
    if (sameParameters.includes(name)) same.searchParams.set(name, value);
  return { api, route, isCore, url: same };
}

/** Whether an address is of a list of posts of WordPress.com's older API, which is read page by page. */
export const isOldList = (url: URL): boolean =>
  url.host === new URL(publicApi).host && /^\/rest\/v1[^/]*\/sites\/[^/]+\/posts\/?$/.test(url.pathname);

const trimmed = (path: string): string => path.split('/').filter(Boolean).join('/');
