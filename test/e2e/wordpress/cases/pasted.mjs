import { restAddress } from './rest-address.mjs';
import { isIn, isPage, isPost, isPublished, isUnlocked } from './select.mjs';

/** Addresses that a person might paste, for one post or several. */
export function pasted(site) {
  const published = site.posts.filter(isPublished);
  const posts = published.filter(isPost);
  const post = posts.at(-1);
  const japanese = posts.find(({ slug }) => slug === '港の日');
  const locked = posts.find(({ password }) => password !== '');
  const top = published.find(isPage);
  const deep = published.findLast(isPage);
  const berlin = posts.flatMap(({ terms }) => terms.category).find(({ slug }) => slug === 'berlin-ship');
  const addresses = {
    'a post’s own page': [[post], site.linkOf(post.id)],
    'the page of a post with a Japanese slug': [[japanese], site.linkOf(japanese.id)],
    'the page of a protected post': [[locked], site.linkOf(locked.id)],
    'a page’s own page': [[top], site.linkOf(top.id)],
    'a nested page’s own page': [[deep], site.linkOf(deep.id)],
    'a post’s short link': [[post], `${site.url}/?p=${post.id}`],
    'a page’s short link': [[deep], `${site.url}/?page_id=${deep.id}`],
    'a post of the REST API': [[post], restAddress(site, `posts/${post.id}`).href],
    'a collection with its query': [
      posts.filter(isIn('category', berlin.slug)),
      restAddress(site, 'posts', { categories: berlin.id }).href,
    ],
    'the page of a category': [posts.filter(isIn('category', berlin.slug)), site.termLinkOf(berlin.id)],
  };
  return Object.entries(addresses).map(([name, [wanted, address]]) => ({
    name,
    args: [address],
    wanted,
    isOpen: isUnlocked,
  }));
}
