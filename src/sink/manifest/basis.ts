import { objectIn } from './runs.js';

/** What everything in a folder was made of, by a run that came to its end and had something to say of single posts only. */
export interface Basis {
  /** A digest of its inputs and of whatever else its documents depend on. */
  readonly inputs: string;
  /** How many posts it found, with the copies that were passed over. */
  readonly posts: number;
  /** What stood among the posts and was none: how many `media`, for example. */
  readonly leftAside: Readonly<Record<string, number>>;
}

/** A basis as its line in the manifest, without the newline: the second, where there is one. */
export function basisLine({ inputs, posts, leftAside }: Basis): string {
  return JSON.stringify({ inputs, posts, ...(Object.keys(leftAside).length === 0 ? {} : { leftAside }) });
}

/** The basis of a line; undefined where the line is of something else. */
export function basisOf(line: string): Basis | undefined {
  const { inputs, posts, leftAside = {} } = objectIn(line) ?? {};
  if (typeof inputs !== 'string' || typeof posts !== 'number') return undefined;
  return { inputs, posts, leftAside: leftAside as Basis['leftAside'] };
}
