import { hostName, locate } from './location.js';

const links = /\shref\s*=\s*["']([^"'#\s<>]*#[^"'#\s<>]+)["']/gi;

/**
 * The absolute addresses in a post's HTML that lead to a place in another page of its site: only for these has anybody to
 * look which headings that page has. More than are links at last, never fewer.
 *
 * @param link the post's permalink
 * @param isOwn whether a host is one of the site's, besides that of the permalink
 */
export function fragmentLinks(
  html: string,
  link: string | undefined,
  isOwn: (host: string) => boolean,
): readonly string[] {
  if (!html.includes('#')) return [];
  const own = link === undefined ? undefined : locate(link)?.host;
  const found: string[] = [];
  for (const match of html.matchAll(links)) {
    const raw = (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#038;', '&');
    if (raw.startsWith('#') || !URL.canParse(raw, link)) continue;
    const url = new URL(raw, link);
    if (hostName(url.host) === own || isOwn(url.host)) found.push(url.href);
  }
  return found;
}
