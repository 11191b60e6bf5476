// Follows the links of a built site, its pictures and its redirects, as a visitor would.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { has } from './server.mjs';

const home = 'https://example.net';
const references = [
  ['a', 'href'],
  ['img', 'src'],
  ['audio', 'src'],
  ['video', 'src'],
  ['source', 'src'],
];

const decode = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const bare = (path) => decode(path).normalize('NFC').toLowerCase().replace(/\/+$/, '');

/** Every post that anybody may read, by the addresses that it has on its site. */
export function archiveOf(posts) {
  const known = new Set();
  for (const { id, link } of posts) {
    known.add(bare(new URL(link).pathname)).add(`?${id}`);
  }
  return known;
}

/** Whether an address on the old site is that of a post, or of a file that there is. */
function isInArchive(url, archive) {
  const id = ['p', 'page_id'].map((name) => url.searchParams.get(name)).find(Boolean);
  if (id) return archive.has(`?${id}`);
  return (url.pathname !== '/' && archive.has(bare(url.pathname))) || has(url.pathname);
}

/** What is wrong with one reference, if anything is. */
function faultOf({ address, from, host, archive, targetOf, idsOf, html }) {
  if (!URL.canParse(address, `${home}${from}`)) return undefined;
  const url = new URL(address, `${home}${from}`);
  if (url.host === host)
    return isInArchive(url, archive) ? { kind: 'left', what: `${address} is in the archive` } : undefined;
  if (url.origin !== home) return undefined;
  const target = targetOf(url.pathname);
  if (target === undefined) return { kind: 'dead', what: `${address} leads nowhere` };
  // In a vault a heading may be called by those above it too.
  const id = decode(url.hash.slice(1)).split('#').at(-1);
  if (id === '' || idsOf(target).has(id)) return { kind: 'whole' };
  // What leads nowhere in the post itself does so here.
  if (address.startsWith('#') && !html.includes(`id="${id}"`)) return { kind: 'whole' };
  return { kind: 'fragment', what: `${address} names no element` };
}

/**
 * Follows every link and picture of the pages, and says of each kind of fault which there are.
 *
 * @param pages the address and the file of each page, and the HTML of its post
 * @param targetOf the file of an address, where there is one
 */
export function followLinks({ pages, host, archive, targetOf, idsIn, content }) {
  const ids = new Map();
  const idsOf = (file) => {
    if (!ids.has(file)) ids.set(file, idsIn(file));
    return ids.get(file);
  };
  const faults = { dead: [], left: [], fragment: [] };
  let followed = 0;
  for (const { address: from, file, html } of pages) {
    const $ = load(readFileSync(file, 'utf8'));
    const part = content.find((one) => $(one).length > 0);
    if (part === undefined) continue;
    for (const [tag, attribute] of references) {
      for (const element of $(part).first().find(`${tag}[${attribute}]`)) {
        const address = $(element).attr(attribute).trim();
        const fault = faultOf({ address, from, host, archive, targetOf, idsOf, html });
        if (fault === undefined) continue;
        followed++;
        if (fault.kind !== 'whole') faults[fault.kind].push(`${from}: ${fault.what}`);
      }
    }
  }
  return { faults, followed };
}

/** The ids of a page's elements. */
export function idsIn(file) {
  if (!/\.html$/.test(file)) return new Set();
  const $ = load(readFileSync(file, 'utf8'));
  return new Set($('[id], a[name]').map((_, one) => $(one).attr('id') ?? $(one).attr('name')));
}

/** The redirects of a site: `_redirects`, and pages that do nothing but send on. */
export function redirectsOf(output) {
  const file = join(output, '_redirects');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const listed = lines.map((line) => {
    const parts = line.split(' ');
    return { from: parts.length === 4 ? `${parts[0]}?${parts[1]}` : parts[0], to: parts.at(-2) };
  });
  const pages = (existsSync(output) ? readdirSync : () => [])(output, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => {
      const to = /http-equiv="?refresh"? content="0; url=([^"]*)"/.exec(
        readFileSync(join(output, path), 'utf8'),
      )?.[1];
      return to === undefined ? [] : [{ from: `/${path}`, to: new URL(to, home).pathname }];
    });
  return [...listed, ...pages];
}
