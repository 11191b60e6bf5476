import type { IncomingMessage } from 'node:http';

// The posts of a made-up WordPress, and how they look in its answers.

export interface FakePost {
  readonly id: number;
  readonly type: string;
  readonly slug: string;
  readonly status?: string;
  readonly modified?: string;
  readonly title?: string;
  readonly content?: string;
  readonly category?: number;
  readonly author?: number;
  readonly media?: number;
  readonly password?: string;
}

const day = (id: number): string =>
  new Date(Date.UTC(2024, 0, 1) + id * 3_600_000).toISOString().slice(0, 19);

/** So many posts, each with an author, a category, a tag and an image. */
export const somePosts = (count: number, type = 'post', from = 1): FakePost[] =>
  Array.from({ length: count }, (_, index) => {
    const id = from + index;
    return {
      id,
      type,
      slug: `${type}-${id}`,
      author: (id % 3) + 1,
      category: (id % 5) + 1,
      media: 10_000 + id,
    };
  });

export const categories = [1, 2, 3, 4, 5].map((id) => ({
  id,
  name: `Harbour ${id} &amp; Sea`,
  slug: `harbour-${id}`,
  taxonomy: 'category',
  description: `Where harbour ${id} is`,
  parent: id === 2 ? 1 : 0,
}));
/** As WordPress embeds a term: without what only its own collection tells. */
const embeddedTerm = ({ id, name, slug, taxonomy }: (typeof categories)[number]) => ({
  id,
  name,
  slug,
  taxonomy,
});
export const tags = [{ id: 50, name: 'Wet', slug: 'wet', taxonomy: 'post_tag' }];
export const users = [1, 2, 3].map((id) => ({
  id,
  name: `Author ${id}`,
  slug: `author-${id}`,
  avatar_urls: {},
}));
export const types = {
  post: { name: 'Posts', slug: 'post', rest_base: 'posts', taxonomies: ['category', 'post_tag'] },
  page: { name: 'Pages', slug: 'page', rest_base: 'pages', taxonomies: [] },
  product: { name: 'Products', slug: 'product', rest_base: 'products', taxonomies: ['category'] },
};

export const mediaOf = (id: number): unknown => ({
  id,
  source_url: `https://example.org/uploads/${id}.jpg`,
  alt_text: `Image ${id}`,
  media_type: 'image',
  mime_type: 'image/jpeg',
});

export interface Named {
  readonly id: number;
  readonly slug?: string;
  readonly name?: string;
}

export function matches({ id, slug, name }: Named, query: URLSearchParams): boolean {
  const has = (key: string, value: unknown): boolean => {
    const wanted = query.get(key);
    return wanted === null || wanted.split(',').includes(String(value));
  };
  const search = query.get('search');
  return (
    has('include', id) &&
    has('slug', slug) &&
    (search === null || (name ?? '').toLowerCase().includes(search.toLowerCase()))
  );
}

const modifiedOf = ({ id, modified }: FakePost): string => modified ?? day(id);

export function isAsked(post: FakePost, query: URLSearchParams): boolean {
  const { id, slug, category, author, status = 'publish' } = post;
  const fields: Readonly<Record<string, unknown>> = {
    include: id,
    slug,
    categories: category,
    author,
    status,
  };
  const statuses = query.get('status') ?? 'publish';
  if (!statuses.split(',').includes(status)) return false;
  for (const [key, value] of Object.entries(fields)) {
    const wanted = query.get(key) ?? query.get(`${key}[terms]`);
    if (key !== 'status' && wanted !== null && !wanted.split(',').includes(String(value))) return false;
  }
  const zone = (date: string): number => Date.parse(/[Z+]/.test(date) ? date : `${date}Z`);
  const later = (key: string, date: string): boolean =>
    !query.has(key) || zone(`${date}Z`) > zone(query.get(key) ?? '');
  const earlier = !query.has('before') || zone(`${day(id)}Z`) < zone(query.get('before') ?? '');
  return later('after', day(id)) && later('modified_after', modifiedOf(post)) && earlier;
}

export function json(site: Shown, post: FakePost, url: URL, { headers }: IncomingMessage): unknown {
  const { id, type, slug, category, author, media, status = 'publish' } = post;
  const host = `http://${headers.host}`;
  const api = `${host}${site.folder}wp-json/wp/v2`;
  const isShut = post.password !== undefined && url.searchParams.get('password') !== post.password;
  const embedded = {
    author: users.filter((user) => user.id === author),
    ...(media === undefined ? {} : { 'wp:featuredmedia': [mediaOf(media)] }),
    'wp:term': [categories.filter((term) => term.id === category).map(embeddedTerm), tags],
  };
  const fields = url.searchParams.get('_fields')?.split(',');
  const whole = {
    ...{ id, date: day(id), date_gmt: day(id), modified: modifiedOf(post), modified_gmt: modifiedOf(post) },
    ...{ slug, status, type, link: `${host}${site.folder}${slug}/` },
    title: { rendered: post.title ?? `Title ${id}` },
    content: {
      rendered: isShut ? '' : (post.content ?? `<p>Words of ${type} ${id}.</p>`),
      protected: post.password !== undefined,
    },
    ...{ author, featured_media: media ?? 0 },
    ...(type === 'page' ? {} : { categories: [category], tags: [50] }),
    _links: {
      self: [{ href: `${api}/${type}s/${id}` }],
      collection: [{ href: `${api}/${type}s` }],
      'wp:term': [
        { taxonomy: 'category', href: `${api}/categories?post=${id}` },
        { taxonomy: 'post_tag', href: `${api}/tags?post=${id}` },
      ],
    },
    ...(site.embeds && url.searchParams.has('_embed') ? { _embedded: embedded } : {}),
  };
  if (fields === undefined) return whole;
  return Object.fromEntries(Object.entries(whole).filter(([key]) => fields.includes(key)));
}

/** What the look of a post depends on. */
interface Shown {
  readonly folder: string;
  readonly embeds: boolean;
}
