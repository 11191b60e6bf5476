import { environmentOf } from './account.mjs';
import { allPosts, isIn, isPost, isPublished, isUnlocked } from './select.mjs';

const isBy = (login) => (post) => post.author.user_login === login;
const newestFirst = (posts) => [...posts].sort((a, b) => (a.date < b.date ? 1 : -1));

/** Parts of the site, by each option that chooses some. */
export function filtered(site, { admin, author }) {
  const published = site.posts.filter(isPublished);
  const posts = published.filter(isPost);
  const two = posts.slice(7, 9);
  const cases = [
    [['--type', 'boat'], published.filter(({ type }) => type === 'boat')],
    [['--category', 'news'], posts.filter(isIn('category', 'news'))],
    [['--tag', 'News'], posts.filter(isIn('post_tag', 'news'))],
    [['--type', 'post', '--author', 'zoe'], posts.filter(isBy('zoe'))],
    [
      ['--type', 'post', '--after', '2012-01-01', '--before', '2014-01-01'],
      posts.filter(({ date }) => date >= '2012-01-01' && date < '2014-01-01'),
    ],
    [
      ['--type', 'post', '--modified-after', '2022-06-01'],
      posts.filter(({ modified }) => modified >= '2022-06-01'),
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
    // What others have not published is counted by WordPress, but not sent to an author.
    [
      ['--type', 'post', '--status', 'any'],
      allPosts(site).filter((post) => isPost(post) && (isPublished(post) || isBy(author.user)(post))),
      environmentOf(author),
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
