import type { Post } from '../../post.js';
import { dateParts, type DateParts } from '../timestamp.js';
import { nameText } from './segment.js';
import { slugify } from './slugify.js';

/** What of a post a placeholder stands for, fit for a name. */
const ofPost = {
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
  parents: () => '',
} satisfies Readonly<Record<string, (post: Post) => string>>;

/** What of its date. */
const ofDate = {
  date: ({ year, month, day }) => `${year}-${month}-${day}`,
  year: ({ year }) => year,
  month: ({ month }) => month,
  day: ({ day }) => day,
  hour: ({ hour }) => hour,
  minute: ({ minute }) => minute,
  second: ({ second }) => second,
} satisfies Readonly<Record<string, (parts: DateParts) => string>>;

/** A placeholder of a pattern, without its braces. */
export type PlaceholderName = keyof typeof ofPost | DatePart;
type DatePart = keyof typeof ofDate;

export const placeholderNames = [...Object.keys(ofPost), ...Object.keys(ofDate)];

export const isPlaceholder = (name: string): name is PlaceholderName => placeholderNames.includes(name);

/** Whether a placeholder stands for a part of a post's date, which not every post has. */
export const isOfDate = (name: PlaceholderName): name is DatePart => Object.hasOwn(ofDate, name);

/** What a placeholder stands for, fit for a name; nothing for a part of a date that the post has not. */
export function valueOf(name: PlaceholderName, post: Post): string {
  if (!isOfDate(name)) return ofPost[name](post);
  const parts = dateParts(post.date);
  return parts === undefined ? '' : ofDate[name](parts);
}

/** The slug, or the nearest to it that the post has: never empty, and the same in every run. */
function slugOf(post: Post): string {
  return (
    nameText(post.slug ?? '') || slugify(post.title) || nameText(idName(post)) || `untitled-${hash(post)}`
  );
}

const idName = ({ id, type }: Post): string => (id === undefined ? '' : `${type}-${id}`);

const named = (of: { readonly name: string; readonly slug?: string } | undefined): string =>
  nameText(of?.slug ?? '') || slugify(of?.name ?? '');

/** FNV-1a over what the post says, as eight hexadecimal digits. */
function hash({ title, link, date, content }: Post): string {
  let value = 0x811c9dc5;
  for (const character of JSON.stringify([title, link, date, content])) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
