// The forms that the address of a site has. What does not depend on the form as much is tried in some of them: `groups`.
const pretty = '/%year%/%monthnum%/%postname%/';
const forms = [
  { form: 'pretty permalinks', structure: pretty, folder: '', groups: ['hindered', 'listed', 'filtered'] },
  { form: 'plain permalinks', structure: '', folder: '', groups: [] },
  { form: 'pretty permalinks in a subfolder', structure: '/%postname%/', folder: '/harbour', groups: [] },
  {
    form: 'plain permalinks in a subfolder',
    structure: '',
    folder: '/harbour',
    groups: ['listed', 'filtered'],
  },
];

/**
 * The site in each of its forms, one after the other.
 *
 * @param site as it was filled: `{ url, posts, ask }` and whatever else
 * @returns the site with `form`, what it is called; `url`, its address now; `made`, its address when it was filled;
 *   `isPlain`, whether its permalinks are; `linkOf` and `termLinkOf`, from the id of a post or a term to
 *   its permalink
 */
export async function* formsOf(site) {
  const ids = {
    posts: site.posts.map(({ id }) => id),
    terms: [...new Set(site.posts.flatMap(({ terms }) => Object.values(terms).flat()).map(({ id }) => id))],
  };
  for (const { form, structure, folder, groups } of forms) {
    const url = site.url + folder;
    await site.ask('move', { url, structure });
    const links = await site.ask('links', ids);
    const linkOf = (id) => links.posts[ids.posts.indexOf(id)];
    const termLinkOf = (id) => links.terms[ids.terms.indexOf(id)];
    yield { ...site, form, groups, url, made: site.url, isPlain: structure === '', linkOf, termLinkOf };
  }
}
