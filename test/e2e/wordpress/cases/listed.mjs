import { isPage, isPost, isPublished, isUnlocked, publicPosts } from './select.mjs';

/** The pages of lists that a visitor sees, which stand for the posts in them. */
export function listed(site) {
  const published = site.posts.filter(isPublished);
  const posts = published.filter(isPost);
  const [pageForPosts] = published.filter(isPage).slice(-1);
  const on = (day) => posts.filter(({ date }) => date.startsWith(day));
  const plainOr = (plain, pretty) => `${site.url}/${site.isPlain ? plain : pretty}`;
  const named = (taxonomy, name) =>
    published.flatMap(({ terms }) => terms[taxonomy] ?? []).find(({ plain }) => plain === name);
  const harbour = named('category', 'Harbour & Sea');
  const berlin = named('category', 'Berlin');
  const winter = named('season', '冬');
  const [first] = posts;
  const has = (id) => (post) =>
    Object.values(post.terms).some((terms) => terms.some((term) => term.id === id));
  const cases = [
    [
      'the page of a category with another below it',
      site.termLinkOf(harbour.id),
      posts.filter((post) => has(harbour.id)(post) || has(berlin.id)(post)),
    ],
    [
      'the feed of a tag',
      feedOf(site.termLinkOf(named('post_tag', 'C++').id)),
      posts.filter(has(named('post_tag', 'C++').id)),
    ],
    [
      'the page of a season, of posts and boats',
      site.termLinkOf(winter.id),
      published.filter(has(winter.id)),
    ],
    [
      'the page of an author',
      `${site.url}/?author=${first.author.id}`,
      posts.filter(({ author }) => author.id === first.author.id),
    ],
    ['the page of a year', plainOr('?m=2012', '2012/'), on('2012')],
    ['the page of a month', plainOr('?m=201401', '2014/01/'), on('2014-01')],
    ['the page of a day', `${site.url}/?m=20220601`, on('2022-06-01')],
    [
      'the page of a search',
      `${site.url}/?s=g%C4%99%C5%9Bl%C4%85`,
      publicPosts(site).filter(({ title }) => title.plain.includes('gęślą')),
    ],
    ['the page of a type', `${site.url}/?post_type=boat`, published.filter(({ type }) => type === 'boat')],
    ['the feed of the site', plainOr('?feed=rss2', 'feed/'), publicPosts(site)],
  ];
  return [
    ...cases.map(([name, address, wanted]) => ({ name, args: [address], wanted, isOpen: isUnlocked })),
    {
      name: 'the page that the site has chosen for its posts',
      before: () => site.ask('front', { front: published.find(isPage).id, posts: pageForPosts.id }),
      after: () => site.ask('front', {}),
      args: [site.linkOf(pageForPosts.id)],
      wanted: posts,
      isOpen: isUnlocked,
    },
  ];
}

const feedOf = (address) => (address.includes('?') ? `${address}&feed=rss2` : `${address}feed/`);
