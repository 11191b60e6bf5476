import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  categories,
  isAsked,
  json,
  matches,
  mediaOf,
  somePosts,
  tags,
  types,
  users,
  type FakePost,
  type Named,
} from './fake-posts.js';

export { somePosts, type FakePost } from './fake-posts.js';

// A WordPress in a few lines: it answers as the real one does, in the same shapes, from posts that are made up. Faults are
// handed in: a listener that answers a request itself returns true.

export interface Asked {
  readonly url: URL;
  /** `/wp/v2/posts`, or undefined for a web page. */
  readonly route: string | undefined;
  readonly request: IncomingMessage;
}

export type Fault = (asked: Asked, response: ServerResponse) => boolean | Promise<boolean>;

export interface Site {
  posts: FakePost[];
  pages: FakePost[];
  /** Every request, as `GET /wp/v2/posts?per_page=100`, without its host. */
  readonly asked: string[];
  /** Whether `/wp-json/` is there; `?rest_route=` always is. */
  pretty: boolean;
  /** The folder that WordPress is in, with slashes at both ends. */
  folder: string;
  fault?: Fault | undefined;
  /** Answers `_embed`. */
  embeds: boolean;
}

export function newSite(own: Partial<Site> = {}): Site {
  return {
    posts: somePosts(5),
    pages: somePosts(2, 'page', 900),
    asked: [],
    pretty: true,
    folder: '/',
    embeds: true,
    ...own,
  };
}

const errors = {
  route: [404, 'rest_no_route', 'No route was found matching the URL and request method.'],
  id: [404, 'rest_post_invalid_id', 'Invalid post ID.'],
  page: [
    400,
    'rest_post_invalid_page_number',
    'The page number requested is larger than the number of pages available.',
  ],
  password: [403, 'rest_post_incorrect_password', 'Incorrect post password.'],
} as const;

/** Answers requests to a site. */
export const wordpress =
  (site: Site) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const route = routeOf(site, url);
    const shown = route === undefined ? `${url.pathname}${url.search}` : `${route}?${queryOf(url)}`;
    site.asked.push(`${request.method} ${shown}`.replace(/\?$/, ''));
    void answer(site, { url, route, request }, response);
  };

const queryOf = (url: URL): string => {
  const query = new URLSearchParams(url.search);
  query.delete('rest_route');
  return decodeURIComponent(query.toString());
};

function routeOf({ folder, pretty }: Site, url: URL): string | undefined {
  const plain = url.searchParams.get('rest_route');
  if (plain !== null) return plain === '/' ? '/' : plain.replace(/\/$/, '');
  const root = `${folder}wp-json`;
  if (!pretty || !(url.pathname === root || url.pathname.startsWith(`${root}/`))) return undefined;
  return url.pathname.slice(root.length).replace(/\/$/, '') || '/';
}

async function answer(site: Site, asked: Asked, response: ServerResponse): Promise<void> {
  if ((await site.fault?.(asked, response)) === true) return;
  if (asked.route === undefined) sendPage(site, asked, response);
  else sendRoute(site, asked, response);
}

export function send(response: ServerResponse, value: unknown, status = 200, headers = {}): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=UTF-8', ...headers });
  response.end(JSON.stringify(value).replaceAll('/', String.raw`\/`));
}

export const sendError = (
  response: ServerResponse,
  [status, code, message]: readonly [number, string, string],
): void => send(response, { code, message, data: { status } }, status);

const apiRoot = ({ pretty, folder }: Site, { origin }: URL): string =>
  pretty ? `${origin}${folder}wp-json/` : `${origin}${folder}index.php?rest_route=/`;

function sendPage(site: Site, { url }: Asked, response: ServerResponse): void {
  const root = apiRoot(site, url);
  const path = url.pathname.slice(site.folder.length).replace(/\/$/, '');
  const id = Number(url.searchParams.get('p') ?? url.searchParams.get('page_id'));
  const found = [...site.posts, ...site.pages].find((post) => post.slug === path || post.id === id);
  const links = [`<${root}>; rel="https://api.w.org/"`];
  const isHome = path === '' && found === undefined;
  if (!isHome && found === undefined) response.statusCode = 404;
  const own = found && `${root}wp/v2/${found.type}s/${found.id}`;
  if (own !== undefined) links.push(`<${own}>; rel="alternate"; title="JSON"; type="application/json"`);
  response.setHeader('Content-Type', 'text/html; charset=UTF-8');
  response.setHeader('Link', links);
  response.end(
    `<!DOCTYPE html><html><head><title>x</title><link rel="https://api.w.org/" href="${root}" />` +
      (own === undefined
        ? ''
        : `<link rel="alternate" title="JSON" type="application/json" href="${own}" />`) +
      `</head><body class="${isHome ? 'home blog' : 'single'}"><p>words</p></body></html>`,
  );
}

function sendRoute(site: Site, asked: Asked, response: ServerResponse): void {
  const [, , , base = '', id] = (asked.route ?? '').split('/');
  const { searchParams } = asked.url;
  if (asked.route === '/')
    return send(response, { name: 'Fake', namespaces: ['oembed/1.0', 'wp/v2'], routes: {} });
  if (base === 'types') return send(response, types);
  const lists: Readonly<Record<string, readonly FakePost[] | undefined>> = {
    posts: site.posts,
    pages: site.pages,
    products: somePosts(3, 'product', 700),
  };
  const posts = lists[base];
  if (posts !== undefined) {
    return id === undefined
      ? sendList(site, posts, asked, response)
      : sendSingle(site, posts, Number(id), asked, response);
  }
  const things: Readonly<Record<string, readonly unknown[] | undefined>> = {
    categories,
    tags,
    users,
    media: (searchParams.get('include') ?? '')
      .split(',')
      .filter(Boolean)
      .map((each) => mediaOf(Number(each))),
  };
  const some = things[base];
  if (some === undefined) return sendError(response, errors.route);
  send(
    response,
    some.filter((thing) => matches(thing as Named, searchParams)),
  );
}

function sendList(
  site: Site,
  posts: readonly FakePost[],
  { url, request }: Asked,
  response: ServerResponse,
): void {
  const query = url.searchParams;
  const perPage = Number(query.get('per_page') ?? 10);
  if (perPage < 1 || perPage > 100) {
    const details = {
      status: 400,
      params: { per_page: 'per_page must be between 1 (inclusive) and 100 (inclusive)' },
    };
    return send(
      response,
      { code: 'rest_invalid_param', message: 'Invalid parameter(s): per_page', data: details },
      400,
    );
  }
  const found = posts.filter((post) => isAsked(post, query)).sort((a, b) => a.id - b.id);
  if (!(query.get('orderby') === 'id' && query.get('order') === 'asc')) found.reverse();
  const page = Number(query.get('page') ?? 1);
  const pages = Math.ceil(found.length / perPage);
  if (page > Math.max(pages, 1)) return sendError(response, errors.page);
  const offset = query.has('offset') ? Number(query.get('offset')) : (page - 1) * perPage;
  const link = (number: number, rel: string): string => {
    const other = new URL(url);
    other.searchParams.set('page', String(number));
    return `<${other.href}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < pages ? [link(page + 1, 'next')] : []),
  ];
  const list = found.slice(offset, offset + perPage).map((post) => json(site, post, url, request));
  send(response, list, 200, {
    'X-WP-Total': found.length,
    'X-WP-TotalPages': pages,
    ...(links.length > 0 ? { Link: links.join(', ') } : {}),
  });
}

function sendSingle(
  site: Site,
  posts: readonly FakePost[],
  id: number,
  { url, request }: Asked,
  response: ServerResponse,
): void {
  const post = posts.find((each) => each.id === id);
  if (post === undefined) return sendError(response, errors.id);
  const password = url.searchParams.get('password');
  if (password !== null && password !== post.password) return sendError(response, errors.password);
  send(response, json(site, post, url, request));
}
