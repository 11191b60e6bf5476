import type { Origin } from '../source/index.js';

/** What a message calls a post by. */
export interface PostName {
  readonly type: string;
  readonly id?: string | number;
  readonly title: string;
  /** Where it stands in its file: `posts[3]`. */
  readonly at?: string;
}

/** Where a value stands: `posts.ndjson:3`. */
export const place = ({ name, line }: Origin): string => (line === undefined ? name : `${name}:${line}`);

/** A post in a message: `post 12 “Title”`, as much of it as there is; where there is neither, where it stands. */
export function describePost({ type, id, title, at }: PostName): string {
  const place = id === undefined && title === '' ? at : undefined;
  return [type, id ?? place, title === '' ? undefined : `“${shorten(title)}”`]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** What can be told of a post that could not be read. */
export function nameOf(json: unknown): PostName {
  const id = field(json, 'id');
  const title = field(json, 'title');
  return {
    type: textOf(field(json, 'type')) || 'post',
    title: textOf(title) || textOf(field(title, 'rendered')),
    ...(typeof id === 'number' || typeof id === 'string' ? { id } : {}),
  };
}

/** The permalink of a post, as its JSON has it. */
export function linkOf(json: unknown): string | undefined {
  const link = field(json, 'link');
  return typeof link === 'string' && URL.canParse(link) ? link : undefined;
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const shorten = (title: string): string => {
  const characters = [...title.slice(0, 200)];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : title;
};
