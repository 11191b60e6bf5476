import { media as pictures } from './content/media.mjs';
import { terms, users } from './content/names.mjs';
import { makePosts } from './content/posts.mjs';

const idsOf = (places, made) => places.map((place) => made[place]);

function rowOf(post, made) {
  return {
    parent: post.parent,
    sticky: post.sticky,
    image: post.image === undefined ? undefined : made.media[post.image].id,
    terms: Object.fromEntries(
      Object.entries(post.terms)
        .filter(([, places]) => places.length > 0)
        .map(([taxonomy, places]) => [taxonomy, idsOf(places, made.terms)]),
    ),
    row: {
      post_type: post.type,
      post_status: post.status,
      post_title: post.title.typed,
      post_content: post.html,
      post_excerpt: post.excerpt,
      post_date: post.date.replace('T', ' '),
      post_name: post.slug ?? '',
      post_author: made.users[post.author],
      post_password: post.password,
      modified: post.modified.replace('T', ' '),
    },
  };
}

/**
 * Fills the site through WordPress's own functions.
 *
 * @returns what was put in: each post with its `id`, and in place of places what they stand for, with ids as well
 */
export async function fill({ ask }) {
  const made = await ask('people-and-media', {
    users: users.map(({ user_login, name }) => ({ user_login, display_name: name, role: 'author' })),
    terms: terms.map(({ taxonomy, typed, slug, parent }) => ({ taxonomy, name: typed, slug, parent })),
    media: pictures,
  });
  const media = made.media.map((medium, at) => ({ ...medium, alt: pictures[at].alt }));
  const knownTerms = terms.map((term, at) => ({ ...term, id: made.terms[at] }));
  const posts = makePosts(media);
  const { posts: ids } = await ask('posts', { posts: posts.map((post) => rowOf(post, made)) });
  return posts.map((post, at) => ({
    ...post,
    id: ids[at].id,
    slug: post.slug ?? ids[at].slug,
    author: { ...users[post.author], id: made.users[post.author] },
    terms: Object.fromEntries(
      Object.entries(post.terms).map(([taxonomy, places]) => [taxonomy, idsOf(places, knownTerms)]),
    ),
    image: post.image === undefined ? undefined : media[post.image],
    parent: post.parent === undefined ? undefined : ids[post.parent].id,
  }));
}
