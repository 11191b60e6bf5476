import { blocks } from './blocks.mjs';
import { classic } from './classic.mjs';
import { terms, titles, users } from './names.mjs';

// The posts of the site. Everything follows from their number, so that each run has the same.

/** Opens the protected posts. */
export const lock = 'harbour';

const published = 250;
const pages = 45;
const boats = 5;
const hidden = [
  'draft',
  'draft',
  'draft',
  'pending',
  'pending',
  'private',
  'private',
  'private',
  'future',
  'future',
  'trash',
  'trash',
];
const hiddenPages = ['draft', 'private', 'private'];

const day = 86_400_000;
const first = Date.UTC(2009, 0, 3, 4, 5, 6);

// On the first second of a day, where a filter by dates begins or ends.
const midnights = { 46: Date.UTC(2012, 0, 1), 78: Date.UTC(2014, 0, 1), 210: Date.UTC(2022, 5, 1) };

const local = (time) => new Date(time).toISOString().slice(0, 19);
const pick = (list, at) => list[at % list.length];

const addressOf = { 6: '港の日', 12: '🌊', 18: 'about', 24: `very-${'long-'.repeat(20)}slug` };
const slugOf = (at) => addressOf[at] ?? (at % 6 === 0 ? `tide-${at}` : undefined);

/** The titles once as they are, then each with a number behind it. */
function titleOf(at) {
  const [typed, plain] = pick(titles, at);
  const number = at < titles.length ? '' : ` (no. ${at})`;
  return { typed: typed + number, plain: (plain + number).trim() };
}

/** Some pieces of one kind, between an opening and a closing of the post's own. */
function contentOf(what, at, media) {
  const ends = [`The opening of ${what} ${at}.`, `The closing of ${what} ${at}.`];
  const isClassic = at % 2 === 1;
  const pieces = isClassic ? classic : blocks;
  const chosen = Array.from({ length: 2 + (at % 4) }, (_, further) =>
    pick(pieces, Math.floor(at / 2) * 3 + further)(media),
  );
  const frame = (text) =>
    isClassic ? text : `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`;
  return {
    html: [frame(ends[0]), ...chosen.map(({ html }) => html), frame(ends[1])].join('\n\n'),
    has: [...ends, ...chosen.flatMap(({ has }) => has)],
  };
}

/** Places in the list of terms. Where none is a category, WordPress takes its own. */
function termsOf(at) {
  const places = (taxonomy) => terms.flatMap((term, place) => (term.taxonomy === taxonomy ? [place] : []));
  const some = (taxonomy, count) =>
    Array.from({ length: count }, (_, further) => pick(places(taxonomy), at + further * 5));
  return {
    category: some('category', at % 4),
    post_tag: some('post_tag', at % 3),
    season: some('season', at % 5 === 0 ? 1 : 0),
  };
}

function makePost(at, media, more = {}) {
  const time = midnights[at] ?? first + at * (23 * day + 7 * 3_600_000 + 13 * 60_000);
  return {
    type: 'post',
    status: 'publish',
    title: titleOf(at),
    date: local(time),
    modified: local(time + (at % 3) * 2 * day),
    slug: slugOf(at),
    author: at % users.length,
    terms: termsOf(at),
    image: at % 3 === 0 ? at % media.length : undefined,
    excerpt: at % 7 === 0 ? `In short: post ${at} & its “tide”.` : '',
    password: '',
    sticky: false,
    ...contentOf('post', at, media),
    ...more,
  };
}

/** Below the front page three levels deep, in parts that are called the same under each parent. */
function makePage(at, media, status = 'publish') {
  return makePost(at, media, {
    type: 'page',
    status,
    title: titleOf(at + 1000),
    slug: at === 0 ? 'about' : `part-${at % 3}`,
    terms: {},
    parent: at === 0 ? undefined : Math.floor((at - 1) / 3),
    ...contentOf('page', at, media),
  });
}

/**
 * Everything that is put in.
 *
 * @param media the site's media, `{ id, url, alt }` each
 * @returns posts in the order in which they can be made: `author`, `terms` and `image` are places in the lists of those,
 *   `parent` is the place of a post in this list
 */
export function makePosts(media) {
  const list = (length, make) => Array.from({ length }, (_, at) => make(at));
  return [
    ...list(pages, (at) => makePage(at, media)),
    ...hiddenPages.map((status, at) => makePage(pages + at, media, status)),
    ...list(published, (at) =>
      makePost(at, media, { sticky: at === 40 || at === 80, password: at % 60 === 59 ? lock : '' }),
    ),
    ...hidden.map((status, at) =>
      makePost(
        published + at,
        media,
        status === 'future' ? { status, date: `2035-0${at}-01T12:30:00` } : { status },
      ),
    ),
    ...list(boats, (at) =>
      makePost(at, media, {
        type: 'boat',
        title: titleOf(at + 2000),
        slug: `boat-${at}`,
        terms: { season: termsOf(at).season },
        ...contentOf('boat', at, media),
      }),
    ),
  ];
}
