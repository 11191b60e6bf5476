import { decoded } from '../location.js';
import type { Redirect } from './redirects.js';

/** How a server or service reads redirects. */
export interface RedirectFormat {
  /** The name of the file. */
  readonly file: string;
  /** Whether it has to stand among the pages, where the server looks for it. */
  readonly isPublished: boolean;
  /** What stands in it. */
  readonly write: (redirects: readonly Redirect[]) => string;
  /** How many it takes, where that is known. */
  readonly most?: number;
}

/** The old path with and without its slash: some servers tell them apart. */
const both = (path: string): readonly string[] =>
  path.endsWith('/') && path !== '/' ? [path, path.slice(0, -1)] : [path];

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

/** `:name` and `*` are placeholders there (docs.netlify.com, developers.cloudflare.com/pages, "Redirects"). */
const literal = (path: string): string => path.replace(/[:*]/g, encodeAscii);

const netlify: RedirectFormat = {
  file: '_redirects',
  isPublished: true,
  // It takes a path with and without a slash as one; the front page goes before a redirect without an exclamation mark.
  write: (redirects) =>
    lines(
      redirects.map(({ path, id, to }) =>
        [
          literal(path),
          ...(id === undefined ? [] : [`p=${id}`]),
          literal(to),
          id === undefined ? '301' : '301!',
        ].join(' '),
      ),
    ),
};

const cloudflare: RedirectFormat = {
  file: '_redirects',
  isPublished: true,
  most: 2000,
  // Queries it does not look at.
  write: (redirects) =>
    lines(
      redirects
        .filter(({ id }) => id === undefined)
        .flatMap(({ path, to }) => both(path).map((each) => `${literal(each)} ${literal(to)} 301`)),
    ),
};

const encodeAscii = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** What means something in path-to-regexp. */
const pattern = (path: string): string => path.replace(/[()[\]{}:*+?.\\]/g, '\\$&');

const vercel: RedirectFormat = {
  file: 'vercel.json',
  isPublished: false,
  most: 2048,
  write: (redirects) => {
    const all = redirects.map(({ path, id, to }) => ({
      source: path.endsWith('/') && path !== '/' ? `${pattern(path.slice(0, -1))}{/}?` : pattern(path),
      ...(id === undefined ? {} : { has: [{ type: 'query', key: 'p', value: id }] }),
      destination: to.replace(/[()[\]{}:*+?\\]/g, encodeAscii),
      permanent: true,
    }));
    return `${JSON.stringify({ redirects: all }, undefined, 2)}\n`;
  },
};

/** In quotes; a dollar sign would be a variable, and is percent-encoded. */
const nginxText = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
const nginxTarget = (to: string): string => nginxText(to.replace(/\$/g, '%24'));

const escapedExpression = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An expression for what a browser asks for: a path, and `p` among its parameters. */
const queried = (path: string, id: string): string => `^${escapedExpression(path)}\\?(?:.*&)?p=${id}(?:&|$)`;

const nginx: RedirectFormat = {
  file: 'redirects.nginx.conf',
  isPublished: false,
  write: (redirects) =>
    lines([
      '# To be included in a server block.',
      ...redirects.flatMap(({ path, id, to }) =>
        id === undefined
          ? // It compares what it has decoded.
            both(decoded(path)).map(
              (each) => `location = ${nginxText(each)} { return 301 ${nginxTarget(to)}; }`,
            )
          : [`if ($request_uri ~ ${nginxText(queried(path, id))}) { return 301 ${nginxTarget(to)}; }`],
      ),
    ]),
};

/** No backslash keeps a quotation mark from ending an argument of mod_rewrite. */
const apacheExpression = (text: string): string => escapedExpression(text).replaceAll('"', '\\x22');
/** `$1` and `%1` would be what an expression has found. */
const apacheTarget = (to: string): string => to.replace(/["\\$%]/g, '\\$&');

const apache: RedirectFormat = {
  file: '.htaccess',
  isPublished: true,
  write: (redirects) =>
    lines([
      'RewriteEngine On',
      ...redirects.flatMap(({ path, id, to }) => {
        const inside = apacheExpression(decoded(path).replace(/^\//, '').replace(/\/$/, ''));
        const slash = path.endsWith('/') && inside !== '' ? '/?' : '';
        const rule = `RewriteRule "^${inside}${slash}$" "${apacheTarget(to)}" [R=301,L,NE,QSD]`;
        return id === undefined ? [rule] : [`RewriteCond %{QUERY_STRING} "(?:^|&)p=${id}(?:&|$)"`, rule];
      }),
    ]),
};

const cell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const csv: RedirectFormat = {
  file: 'redirects.csv',
  isPublished: false,
  write: (redirects) =>
    lines([
      'from,to,status',
      ...redirects.map(({ path, id, to }) =>
        [path + (id === undefined ? '' : `?p=${id}`), to, '301'].map(cell).join(','),
      ),
    ]),
};

/** Every form that redirects are written in as a file. */
export const redirectFormats = {
  netlify,
  vercel,
  cloudflare,
  nginx,
  apache,
  csv,
} as const satisfies Readonly<Record<string, RedirectFormat>>;

export type RedirectFormatName = keyof typeof redirectFormats;
