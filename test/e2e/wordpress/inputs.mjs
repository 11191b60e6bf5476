const pageLength = 100;
const collections = { post: 'posts', page: 'pages' };

/** For a command that does not yet read whole sites: the address of each page of each collection. */
function pagesOf(site, posts, account) {
  const base = new URL(site.url);
  if (account !== undefined) Object.assign(base, { username: account.user, password: account.password });
  return Object.entries(collections).flatMap(([type, route]) => {
    const count = posts.filter((post) => post.type === type).length;
    return Array.from({ length: Math.ceil(count / pageLength) }, (_, at) => {
      const address = new URL(
        `${base.href.replace(/[/]$/, '')}/${site.isPlain ? '' : `wp-json/wp/v2/${route}`}`,
      );
      if (site.isPlain) address.searchParams.set('rest_route', `/wp/v2/${route}`);
      const query = { per_page: pageLength, page: at + 1, _embed: '1' };
      if (account !== undefined) Object.assign(query, { status: 'any', context: 'edit' });
      for (const [name, value] of Object.entries(query)) address.searchParams.set(name, String(value));
      return address.href;
    });
  });
}

/**
 * What to type so that wp2md reads a whole site.
 *
 * @param help what the command says of itself
 * @param site a site of `formsOf`
 * @param posts those that it must find
 * @param account `{ user, password }` of somebody who may read everything, or undefined
 * @returns `{ args, env }`
 */
export function inputsFor(help, site, posts, account) {
  if (!help.includes('--status')) return { args: pagesOf(site, posts, account), env: {} };
  if (account === undefined) return { args: [`${site.url}/`], env: {} };
  return {
    args: [`${site.url}/`, '--status', 'any'],
    env: { WP2MD_USER: account.user, WP2MD_PASSWORD: account.password },
  };
}
