import { get, loopback } from '../server.js';
import { newSite, sendError, somePosts, wordpress, type Site } from './wordpress.js';

const { serve } = loopback();

async function termsOf(own: Partial<Site>, path = '/wp-json/wp/v2/posts') {
  const site = newSite(own);
  const { values, notices, errors } = await get(
    `${await serve(wordpress(site))}${path}`,
    {},
    { describeTerms: true },
  );
  const posts = values as readonly { _embedded: { 'wp:term': readonly (readonly object[])[] } }[];
  return { site, notices, errors, terms: posts.map(({ _embedded }) => _embedded['wp:term']) };
}

const harbour = { id: 2, name: 'Harbour 2 &amp; Sea', slug: 'harbour-2', taxonomy: 'category' };
const described = { ...harbour, description: 'Where harbour 2 is', parent: 1 };
const wet = { id: 50, name: 'Wet', slug: 'wet', taxonomy: 'post_tag' };

describe('descriptions of terms', () => {
  test('are looked up where they are asked for, a request for a hundred of a kind', async () => {
    const { site, terms, notices, errors } = await termsOf({ posts: somePosts(250) });
    expect(terms).toHaveLength(250);
    expect(terms[0]).toEqual([[described], [wet]]);
    expect([notices, errors]).toEqual([[], []]);
    expect(site.asked.filter((each) => !each.includes('/posts'))).toEqual([
      'GET /wp/v2/categories?include=2,3,4,5,1&per_page=100',
      'GET /wp/v2/tags?include=50&per_page=100',
    ]);
  });

  test('come with the names of a site that embeds nothing', async () => {
    const { terms } = await termsOf({ posts: somePosts(1), embeds: false });
    expect(terms[0]).toEqual([[described], [wet]]);
  });

  test('are looked up for one post alone', async () => {
    expect((await termsOf({ posts: somePosts(1) }, '/wp-json/wp/v2/posts/1')).terms[0]?.[0]).toEqual([
      described,
    ]);
  });

  test('that the site does not tell leave the names, and are told once', async () => {
    const { terms, notices, errors } = await termsOf({
      posts: somePosts(120),
      fault: ({ route }, response) => {
        if (!route?.endsWith('/categories')) return false;
        sendError(response, [403, 'rest_forbidden', 'No.']);
        return true;
      },
    });
    expect(terms[0]).toEqual([[harbour], [wet]]);
    expect(notices).toEqual([expect.stringContaining('the descriptions of categories cannot be looked up')]);
    expect(errors).toEqual([]);
  });
});
