import { withoutSecrets } from '../address.js';
import { FetchFault } from '../http/fault.js';
import { isSameSite } from '../http/same-host.js';
import { apiAt, publicApi, publicApiOf, routeUrl, type Api } from './api.js';
import { daysShown, listShown, postsUnder } from './archive-page.js';
import { decodedOnce } from './decoded.js';
import { hrefOf, linksIn, type Link } from './links.js';
import type { Page } from './page.js';
import { noApi, probe } from './probe.js';
import { restAddress } from './rest-address.js';
import type { Session } from './session.js';
import { restTarget, type Target } from './target.js';

/** A web page that an address led to. */
export interface WebPage {
  /** Where it was found, after redirects. */
  readonly url: URL;
  readonly headers: Headers;
  readonly html: string;
}

/**
 * Finds what a web page stands for: a whole site where it is the front page; else the post that it shows, or the posts
 * that it lists. What the page says of itself comes first, then its address.
 *
 * @throws {FetchFault} where there is no REST API to be found
 */
export async function discover(session: Session, page: WebPage): Promise<Target> {
  const head = session.readPage(page.html);
  if (isLogIn(page.url, head)) throw logInFirst(session, page.url);
  const links = [...linksIn(page.headers), ...head.links];
  const api = await apiOf(session, page, links, head);
  if (isFront(page.url, api) || head.classes.has('home')) return { kind: 'site', api };
  return (
    (await shownByLink(session, page, links, head)) ??
    (await listShown(session, api, head.classes, page.url)) ??
    shownByClass(api, head, page.url) ??
    bySlug(api, page.url) ??
    daysShown(api, page.url) ??
    nothingShown(page.url)
  );
}

const isLogIn = ({ pathname }: URL, { classes }: Page): boolean =>
  pathname.endsWith('/wp-login.php') || (classes.has('login') && classes.has('wp-core-ui'));

function logInFirst({ input }: Session, page: URL): FetchFault {
  // WordPress's own page stands in its folder; a plugin's may stand anywhere.
  const api = new URL(page.pathname.endsWith('/wp-login.php') ? 'wp-json/' : '/wp-json/', page);
  return new FetchFault(
    `${input.origin.name}: leads to the site’s page for logging in, ${withoutSecrets(page.href)}`,
    {
      kind: 'refused',
      hint: `Its pages are for users; its REST API takes their log-in: name ${api.href}, with --user.`,
    },
  );
}

async function apiOf(session: Session, page: WebPage, links: readonly Link[], head: Page): Promise<Api> {
  const href = hrefOf(links, 'https://api.w.org/');
  if (href !== undefined && URL.canParse(href, page.url.href)) {
    const root = onSite(new URL(href, page.url), page.url);
    return restAddress(root)?.api ?? apiAt(root);
  }
  if (isWordPressCom(page)) return publicApiOf(page.url.hostname);
  const root = await probe(session, page.url);
  if (root === undefined) throw noApi(page, head);
  return apiAt(root);
}

/** A site's own API is where the site is; any other host was not asked for. */
function onSite(url: URL, page: URL): URL {
  if (url.origin === new URL(publicApi).origin) return url;
  if (!isSameSite(url, page)) {
    throw new FetchFault(
      `${withoutSecrets(page.href)}: says that its REST API is at ${withoutSecrets(url.href)}`,
      {
        kind: 'refused',
        hint: 'That is another host: name that address itself if you trust it.',
      },
    );
  }
  // Behind some proxies WordPress does not know that it is spoken to by https.
  const secure = new URL(url);
  if (page.protocol === 'https:') secure.protocol = 'https:';
  return secure;
}

const isWordPressCom = ({ url, headers }: WebPage): boolean =>
  url.hostname.endsWith('.wordpress.com') ||
  (headers.get('host-header') ?? '').toLowerCase().includes('wordpress.com');

/** Whether an address is the one above its API: `/blog/` of `/blog/wp-json/` and of `/blog/index.php?rest_route=/`. */
function isFront(url: URL, { root }: Api): boolean {
  if (url.search !== '') return false;
  if (root.origin === new URL(publicApi).origin) return trimmed(url.pathname) === '';
  const segments = trimmed(root.pathname).split('/').filter(Boolean);
  if (!root.searchParams.has('rest_route')) segments.pop();
  if (segments.at(-1) === 'index.php') segments.pop();
  const path = trimmed(url.pathname);
  return path === segments.join('/') || path === [...segments, 'index.php'].join('/');
}

const trimmed = (path: string): string => path.split('/').filter(Boolean).join('/');

/** WordPress links each post, page, term and author to itself in the REST API. */
async function shownByLink(
  session: Session,
  page: WebPage,
  links: readonly Link[],
  { classes }: Page,
): Promise<Target | undefined> {
  const href = hrefOf(links, 'alternate', 'application/json');
  if (href === undefined || !URL.canParse(href, page.url.href)) return undefined;
  const rest = restAddress(onSite(new URL(href, page.url), page.url));
  const [route = '', id = '', ...more] = rest?.route.split('/') ?? [];
  if (rest === undefined || !/^\d+$/.test(id) || more.length > 0) return undefined;
  const isList = postsHaveClasses.every((name) => !classes.has(name)) && !ownTypes.has(route);
  const under = isList ? await postsUnder(session, rest.api, route, id) : undefined;
  return under ?? restTarget({ ...rest, url: routeUrl(rest.api, rest.route) });
}

const postsHaveClasses = ['single', 'singular', 'wp-singular', 'page', 'attachment'];
const ownTypes: ReadonlySet<string> = new Set(['posts', 'pages', 'media']);

const idClass = /^(postid|page-id|attachmentid)-(\d+)$/;
const typeClass = /^single-([\w-]+)$/;

function shownByClass(api: Api, { classes }: Page, link: URL): Target | undefined {
  for (const each of classes) {
    const [, kind, id = ''] = idClass.exec(each) ?? [];
    if (kind === undefined) continue;
    const type = [...classes].map((name) => typeClass.exec(name)?.[1]).find((name) => name !== undefined);
    const routes = kind === 'page-id' ? ['pages'] : kind === 'attachmentid' ? ['media'] : routesOf(type);
    return { kind: 'single', api, link, urls: routes.map((route) => routeUrl(api, `${route}/${id}`)) };
  }
  return byId(api, link);
}

/** Most types are found under their own name, or under it with an s. */
const routesOf = (type = 'post'): readonly string[] =>
  type === 'post' ? ['posts'] : [type, `${type}s`, 'posts'];

const idParameters: readonly (readonly [name: string, routes: readonly string[]])[] = [
  ['p', ['posts', 'pages', 'media']],
  ['page_id', ['pages']],
  ['attachment_id', ['media']],
];

/** Plain permalinks: `?p=12`. */
function byId(api: Api, link: URL): Target | undefined {
  for (const [name, routes] of idParameters) {
    const id = link.searchParams.get(name);
    if (id === null || !/^\d+$/.test(id)) continue;
    return { kind: 'single', api, link, urls: routes.map((route) => routeUrl(api, `${route}/${id}`)) };
  }
  return undefined;
}

function bySlug(api: Api, link: URL): Target | undefined {
  const slug = link.pathname.split('/').findLast((part) => part !== '' && !/^\d+$/.test(part));
  if (slug === undefined) return undefined;
  const name = slug.replace(/\.html?$/, '');
  return {
    ...{ kind: 'single', api, link },
    urls: ['posts', 'pages'].map((route) => routeUrl(api, route, { slug: decodedOnce(name) })),
  };
}

function nothingShown(url: URL): never {
  throw new FetchFault(`${withoutSecrets(url.href)}: a page of WordPress, but none of a post`, {
    kind: 'refused',
    hint: 'Name a post’s own address, or the site’s front page for all its posts.',
  });
}
