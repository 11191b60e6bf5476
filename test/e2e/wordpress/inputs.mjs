const pageLength = 100;
const collections = { post: 'posts', page: 'pages' };

/**
 * What to type so that wp2md reads the whole site.
 *
 * @param url the site's address
 * @param posts those that it must find
 * @param permalinks `pretty` or `plain`
 * @param account `{ user, password }`, or undefined for what everybody may read
 * @returns arguments
 */
export function argumentsFor(url, posts, permalinks, account) {
  const base = new URL(url);
  if (account !== undefined) Object.assign(base, { username: account.user, password: account.password });
  return Object.entries(collections).flatMap(([type, route]) => {
    const count = posts.filter((post) => post.type === type).length;
    return Array.from({ length: Math.ceil(count / pageLength) }, (_, at) => {
      const address = new URL(permalinks === 'pretty' ? `/wp-json/wp/v2/${route}` : '/', base);
      if (permalinks === 'plain') address.searchParams.set('rest_route', `/wp/v2/${route}`);
      const query = { per_page: pageLength, page: at + 1, _embed: '1' };
      if (account !== undefined) Object.assign(query, { status: 'any', context: 'edit' });
      for (const [name, value] of Object.entries(query)) address.searchParams.set(name, String(value));
      return address.href;
    });
  });
}
