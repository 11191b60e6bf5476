import { join } from 'node:path';
import { lock } from '../content/posts.mjs';
import { environmentOf } from './account.mjs';
import { allPosts, isPost, isUnlocked, publicPosts } from './select.mjs';

/** A request for each hundred posts of a type, and three more. */
const mostRequests = (posts) =>
  ['post', 'page']
    .map((type) => Math.ceil(posts.filter((post) => post.type === type).length / 100))
    .reduce((sum, pages) => sum + pages, 3);

/** Changes two posts by WordPress's functions, and what is known of them. */
async function change(site, posts) {
  const changes = posts.map(({ id }) => ({ id, title: `Changed under ${site.form}` }));
  const { modified } = await site.ask('change', { changes });
  posts.forEach((post, at) => {
    const { title } = changes[at];
    Object.assign(post, { title: { typed: title, plain: title }, modified: modified[at] });
  });
}

/** The whole site by its address, as everybody sees it, and as somebody does who may read all of it. */
export function whole(site, { admin }, folder) {
  const front = `${site.url}/`;
  const saved = join(folder, `${site.form}.ndjson`);
  const open = publicPosts(site);
  const all = allPosts(site);
  const changed = open.filter(isPost).slice(30, 32);
  return [
    {
      name: 'without password',
      args: [front, '--save-json', saved],
      wanted: open,
      isOpen: isUnlocked,
      mostRequests: mostRequests(open),
    },
    { name: 'from what was saved', args: [saved], wanted: open, isOpen: isUnlocked, mostRequests: 0 },
    {
      name: 'what was changed since',
      before: () => change(site, changed),
      args: [front, '--save-json', saved, '--modified-after', 'last'],
      wanted: changed,
      isOpen: isUnlocked,
    },
    {
      name: 'with password',
      args: [front, '--status', 'any'],
      env: { ...environmentOf(admin), WP2MD_POST_PASSWORD: lock },
      wanted: all,
      isOpen: () => true,
    },
  ];
}
