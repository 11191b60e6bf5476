import type { Post } from '../../post.js';
import { dateParts, type DateParts } from '../timestamp.js';
import { nameText } from './segment.js';
import { slugify } from './slugify.js';

/** What a placeholder stands for, fit for a name; undefined for a part of a date that the post has not. */
type Value = (post: Post) => string | undefined;

/** Every placeholder of a pattern, without its braces. */
export const placeholders = {
  slug: slugOf,
  title: (post) => nameText(post.title) || slugOf(post),
  id: (post) => nameText(String(post.id ?? '')) || slugOf(post),
  type: (post) => nameText(post.type) || 'post',
  status: (post) => nameText(post.status ?? '') || 'publish',
  author: ({ authors: [author] }) => named(author) || 'unknown',
  // What WordPress files a post under when nobody says anything.
  category: ({ taxonomies }) =>
    named(taxonomies.find(({ key }) => key === 'categories')?.terms[0]) || 'uncategorized',
  // Makes folders, which no other does: path.ts.
  parents: () => undefined,
  date: dated(({ year, month, day }) => `${year}-${month}-${day}`),
  year: dated(({ year }) => year),
  month: dated(({ month }) => month),
  day: dated(({ day }) => day),
  hour: dated(({ hour }) => hour),
  minute: dated(({ minute }) => minute),
  second: dated(({ second }) => second),
} satisfies Readonly<Record<string, Value>>;

export type PlaceholderName = keyof typeof placeholders;

export const placeholderNames = Object.keys(placeholders);

export const isPlaceholder = (name: string): name is PlaceholderName => Object.hasOwn(placeholders, name);

/** The slug, or the nearest to it that the post has: never empty, and the same in every run. */
function slugOf(post: Post): string {
  const fromId = post.id === undefined ? '' : `${post.type}-${post.id}`;
  return nameText(post.slug ?? '') || slugify(post.title) || nameText(fromId) || `untitled-${hash(post)}`;
}

const named = (of: { readonly name: string; readonly slug?: string } | undefined): string =>
  nameText(of?.slug ?? '') || slugify(of?.name ?? '');

function dated(part: (parts: DateParts) => string): Value {
  return ({ date }) => {
    const parts = dateParts(date ?? '');
    return parts && part(parts);
  };
}

/** FNV-1a over what the post says, as eight hexadecimal digits. */
function hash({ title, link, date, content }: Post): string {
  let value = 0x811c9dc5;
  for (const character of JSON.stringify([title, link, date, content])) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
