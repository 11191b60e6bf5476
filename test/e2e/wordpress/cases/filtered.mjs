import { environmentOf } from './account.mjs';
import { isIn, isPost, isPublished, isUnlocked } from './select.mjs';

const newestFirst = (posts) => [...posts].sort((a, b) => (a.date < b.date ? 1 : -1));

/** Parts of the site, by each option that chooses some. */
export function filtered(site, { admin }) {
  const published = site.posts.filter(isPublished);
  const posts = published.filter(isPost);
  const two = posts.slice(7, 9);
  const cases = [
    [['--type', 'boat'], published.filter(({ type }) => type === 'boat')],
    [['--category', 'news'], posts.filter(isIn('category', 'news'))],
    [['--tag', 'News'], posts.filter(isIn('post_tag', 'news'))],
    [['--type', 'post', '--author', 'zoe'], posts.filter(({ author }) => author.user_login === 'zoe')],
    [
      ['--type', 'post', '--after', '2012-01-01T00:00:00', '--before', '2014-01-01T00:00:00'],
      posts.filter(({ date }) => date > '2012-01-01T00:00:00' && date < '2014-01-01T00:00:00'),
    ],
    [
      ['--type', 'post', '--modified-after', '2022-06-01T00:00:00'],
      posts.filter(({ modified }) => modified > '2022-06-01T00:00:00'),
    ],
    [
      ['--search', 'gęślą', '--type', 'post,page'],
      published.filter(({ title, type }) => title.plain.includes('gęślą') && type !== 'boat'),
    ],
    [['--slug', 'about'], published.filter(({ slug }) => slug === 'about')],
    [['--type', 'post', '--id', two.map(({ id }) => id).join()], two],
    [['--type', 'post', '--limit', '7'], newestFirst(posts).slice(0, 7)],
    [
      ['--type', 'post', '--status', 'draft'],
      site.posts.filter((post) => isPost(post) && post.status === 'draft'),
      environmentOf(admin),
    ],
  ];
  return cases.map(([flags, wanted, env]) => ({
    name: flags.join(' '),
    args: [`${site.url}/`, ...flags],
    wanted,
    env,
    isOpen: isUnlocked,
  }));
}
