import { restAddress } from './rest-address.mjs';
import { allPosts, isUnlocked, publicPosts } from './select.mjs';

const pageLength = 100;

function pagesOf(site, posts, query = {}, credentials = {}) {
  return Object.entries({ post: 'posts', page: 'pages' }).flatMap(([type, route]) => {
    const count = posts.filter((post) => post.type === type).length;
    return Array.from({ length: Math.ceil(count / pageLength) }, (_, at) => {
      const address = restAddress(site, route, { per_page: pageLength, page: at + 1, _embed: 1, ...query });
      return Object.assign(address, credentials).href;
    });
  });
}

/** The whole site by the address of each page of each collection: for a command that does not read sites. */
export const wholePages = (site, { admin }) => [
  {
    name: 'without password',
    args: pagesOf(site, publicPosts(site)),
    wanted: publicPosts(site),
    isOpen: isUnlocked,
  },
  {
    name: 'with password',
    args: pagesOf(
      site,
      allPosts(site),
      { status: 'any', context: 'edit' },
      { username: admin.user, password: admin.password },
    ),
    wanted: allPosts(site),
    isOpen: () => true,
  },
];
