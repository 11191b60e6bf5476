/** The offset that a zone has at a local time, such as `+01:00`. */
export function offsetOf(local, timeZone) {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const offsetAt = (time) =>
    format
      .formatToParts(time)
      .find(({ type }) => type === 'timeZoneName')
      .value.slice('GMT'.length) || 'Z';
  // The right one leads from the local time to an instant at which it holds.
  const near = offsetAt(Date.parse(`${local}Z`) - 86_400_000);
  const far = offsetAt(Date.parse(`${local}Z`) + 86_400_000);
  return [near, far].find((offset) => offsetAt(Date.parse(local + offset)) === offset);
}

const namesOf = (terms) => terms && [...new Set(terms.map(({ plain }) => plain))];
const isSaid = (value) => value !== undefined && value !== '' && value !== false && value?.length !== 0;

/**
 * The front matter that a post must have, from what was put in.
 *
 * @param post a post of `fill`
 * @param site what holds for the whole site: `{ timeZone, linkOf, made, url, isOpen }`; `linkOf` gives the permalink
 *   for an id, `made` is the address that the site had when it was filled, `url` that of now, `isOpen` says whether the text of a post can be read
 */
export function expectedFrontMatter(post, { timeZone, linkOf, made, url, isOpen }) {
  const dated = (local) => local + offsetOf(local, timeZone);
  // WordPress gives a post without any category its own, and puts a word before the title of private ones.
  const categories = post.terms.category?.length === 0 ? ['Uncategorized'] : namesOf(post.terms.category);
  const title = post.status === 'private' ? `Private: ${post.title.plain}`.trim() : post.title.plain;
  const all = {
    title,
    date: dated(post.date),
    modified: dated(post.modified),
    slug: post.slug,
    id: post.id,
    type: post.type === 'post' ? undefined : post.type,
    status: post.status === 'publish' ? undefined : post.status,
    link: linkOf(post.id),
    author: post.author.name,
    categories,
    tags: namesOf(post.terms.post_tag),
    season: namesOf(post.terms.season),
    excerpt: isOpen(post) ? post.excerpt : undefined,
    image: post.image?.url.replace(made, url),
    imageAlt: post.image?.alt,
    sticky: post.sticky,
    protected: post.password !== '',
    parent: post.parent,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => isSaid(value)));
}
