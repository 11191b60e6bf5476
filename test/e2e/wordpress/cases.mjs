const pageLength = 100;

/** The address of a route of the REST API, with a query. */
function restAddress(site, route, query = {}) {
  const address = new URL(site.isPlain ? `${site.url}/` : `${site.url}/wp-json/wp/v2/${route}`);
  if (site.isPlain) address.searchParams.set('rest_route', `/wp/v2/${route}`);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, String(value));
  return address;
}

/** For a command that does not yet read whole sites: the address of each page of each collection. */
function pagesOf(site, posts, account) {
  const more = account === undefined ? {} : { status: 'any', context: 'edit' };
  return Object.entries({ post: 'posts', page: 'pages' }).flatMap(([type, route]) => {
    const count = posts.filter((post) => post.type === type).length;
    return Array.from({ length: Math.ceil(count / pageLength) }, (_, at) => {
      const query = { per_page: pageLength, page: at + 1, _embed: '1', ...more };
      const address = restAddress(site, route, query);
      if (account !== undefined)
        Object.assign(address, { username: account.user, password: account.password });
      return address.href;
    });
  });
}

const isPublished = ({ status }) => status === 'publish';
const isPost = ({ type }) => type === 'post';
const isPage = ({ type }) => type === 'page';
const isUnlocked = ({ password }) => password === '';
const has = (taxonomy, slug) => (post) => post.terms[taxonomy]?.some((term) => term.slug === slug) ?? false;

/** The whole site, as everybody sees it and as somebody does who may read all of it. */
function wholeSite(site, account, readsSites) {
  const all = site.posts.filter((post) => (isPost(post) || isPage(post)) && post.status !== 'trash');
  const published = all.filter(isPublished);
  const env = { WP2MD_USER: account.user, WP2MD_PASSWORD: account.password };
  return [
    {
      name: 'without password',
      args: readsSites ? [`${site.url}/`] : pagesOf(site, published),
      wanted: published,
      isOpen: isUnlocked,
    },
    {
      name: 'with password',
      args: readsSites ? [`${site.url}/`, '--status', 'any'] : pagesOf(site, all, account),
      env: readsSites ? env : {},
      wanted: all,
      isOpen: () => true,
    },
  ];
}

/** Addresses that a person might paste, for one post each. */
function pasted(site) {
  const published = site.posts.filter(isPublished);
  const [post, japanese, locked] = [
    published.findLast(isPost),
    published.find(({ slug }) => slug === '港の日'),
    published.find(({ password }) => password !== ''),
  ];
  const [top, deep] = [published.find(isPage), published.findLast(isPage)];
  const addresses = {
    'a post’s own page': [post, site.linkOf(post.id)],
    'the page of a post with a Japanese slug': [japanese, site.linkOf(japanese.id)],
    'the page of a protected post': [locked, site.linkOf(locked.id)],
    'a page’s own page': [top, site.linkOf(top.id)],
    'a nested page’s own page': [deep, site.linkOf(deep.id)],
    'a post’s short link': [post, `${site.url}/?p=${post.id}`],
    'a page’s short link': [deep, `${site.url}/?page_id=${deep.id}`],
    'a post of the REST API': [post, restAddress(site, `posts/${post.id}`).href],
  };
  return Object.entries(addresses).map(([name, [wanted, address]]) => ({
    name,
    args: [address],
    wanted: [wanted],
    isOpen: isUnlocked,
  }));
}

/** Parts of the site. */
function filtered(site, account) {
  const published = site.posts.filter(isPublished);
  const posts = published.filter(isPost);
  const of = (name, args, wanted, env) => ({ name, args, wanted, isOpen: isUnlocked, env });
  const front = `${site.url}/`;
  const env = { WP2MD_USER: account.user, WP2MD_PASSWORD: account.password };
  const { id: berlin } = posts
    .flatMap(({ terms }) => terms.category)
    .find(({ slug }) => slug === 'berlin-ship');
  const both = posts.slice(7, 9);
  return [
    of(
      'a collection with its query',
      [restAddress(site, 'posts', { categories: berlin }).href],
      posts.filter(has('category', 'berlin-ship')),
    ),
    of(
      '--type boat',
      [front, '--type', 'boat'],
      published.filter(({ type }) => type === 'boat'),
    ),
    of('--category slug', [front, '--category', 'news'], posts.filter(has('category', 'news'))),
    of('--tag name', [front, '--tag', 'news'], posts.filter(has('post_tag', 'news'))),
    of(
      '--author',
      [front, '--type', 'post', '--author', 'zoe'],
      posts.filter(({ author }) => author.user_login === 'zoe'),
    ),
    of(
      '--after and --before',
      [front, '--type', 'post', '--after', '2012-01-01T00:00:00', '--before', '2014-01-01T00:00:00'],
      posts.filter(({ date }) => date > '2012-01-01T00:00:00' && date < '2014-01-01T00:00:00'),
    ),
    of(
      '--modified-after',
      [front, '--type', 'post', '--modified-after', '2022-06-01T00:00:00'],
      posts.filter(({ modified }) => modified > '2022-06-01T00:00:00'),
    ),
    of(
      '--search',
      [front, '--search', 'gęślą'],
      published.filter(({ title, type }) => title.plain.includes('gęślą') && type !== 'boat'),
    ),
    of(
      '--slug',
      [front, '--slug', 'about'],
      published.filter(({ slug }) => slug === 'about'),
    ),
    of('--id', [front, '--type', 'post', '--id', both.map(({ id }) => id).join()], both),
    of(
      '--limit',
      [front, '--type', 'post', '--limit', '7'],
      [...posts].sort((a, b) => (a.date < b.date ? 1 : -1)).slice(0, 7),
    ),
    of(
      '--status draft',
      [front, '--type', 'post', '--status', 'draft'],
      site.posts.filter((post) => isPost(post) && post.status === 'draft'),
      env,
    ),
  ];
}

/**
 * What to type, and what must come of it.
 *
 * @param site a site of `formsOf`
 * @param account `{ user, password }` of somebody who may read everything
 * @param help what the command says of itself
 */
export function casesOf(site, account, help) {
  const readsSites = help.includes('--status');
  const whole = wholeSite(site, account, readsSites);
  return readsSites ? [...whole, ...pasted(site), ...filtered(site, account)] : whole;
}
