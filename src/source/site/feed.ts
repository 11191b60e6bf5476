import { looksLike } from '../json/looks-like.js';

/** Whether an answer is a feed, by its beginning. */
export const isFeed = (head: string): boolean => looksLike(head)?.what === 'a feed';

const feedPath = /\/(?:comments\/)?feed(?:\/(?:feed|rdf|rss2?|atom))?\/?$/;

/**
 * The page that a feed of WordPress belongs to: `/harbour/` of `/harbour/feed/`, the front page of `/comments/feed/` and of
 * `?feed=rss2`. The REST API has the whole of what a feed has the beginning of.
 *
 * @returns undefined where it is no address of such a feed
 */
export function pageOfFeed(feed: URL): URL | undefined {
  const page = new URL(feed);
  page.pathname = page.pathname.replace(feedPath, '/');
  page.searchParams.delete('feed');
  return page.href === feed.href ? undefined : page;
}
