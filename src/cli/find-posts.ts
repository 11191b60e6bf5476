import { displayName, fetchFor, readSources, type Recall, type SiteOptions } from '../source/index.js';
import {
  detailsIn,
  mediaFactsOf,
  termFactsOf,
  type Details,
  type MediaFacts,
  type TermFacts,
} from '../wordpress/index.js';
import type { Io } from './io.js';
import type { Lookups } from './lookups.js';
import type { Notes } from './notes.js';
import { postsIn, type FoundPost, type HearOther } from './posts-in.js';
import type { Reach } from './reach.js';
import { needsSurvey, type Settings } from './settings.js';
import { inShard } from './shard.js';
import { Comments } from './survey/comments.js';
import type { Talk } from './talk.js';

/** What posts are read with. */
interface Run {
  readonly settings: Settings;
  readonly io: Io;
  readonly talk: Talk;
  readonly signal: AbortSignal;
  readonly site: SiteOptions;
}

/** What stands among the posts and is none, but may be linked to or go with them. */
export class Aside {
  readonly media: MediaFacts[] = [];
  readonly terms: TermFacts[] = [];
  readonly details: Details[] = [];
  readonly comments = new Comments();

  /** @param wants whether comments, and what is told of authors and terms, are of use */
  constructor(private readonly wants: { readonly comments: boolean; readonly data: boolean }) {}

  readonly hear: HearOther = (json, what) => {
    const file = what === 'media' ? mediaFactsOf(json) : undefined;
    const term = what === 'term' ? termFactsOf(json) : undefined;
    if (file !== undefined) this.media.push(file);
    if (term !== undefined) this.terms.push(term);
    if (what === 'comment' && this.wants.comments) {
      this.comments.add(json);
      return true;
    }
    if ((what !== 'term' && what !== 'user') || !this.wants.data) return false;
    this.hearSidecar(json);
    return true;
  };

  /** Hears of what a sidecar file holds. */
  readonly hearSidecar = (value: unknown): void => {
    if (this.wants.data) this.details.push(detailsIn(value));
  };
}

/**
 * The posts of all inputs, in their order.
 * @param recall tells by its text alone by what a post is remembered
 * @param reach hears how far reading has come
 */
export function findPosts(
  { settings, io, talk, signal, site }: Run,
  lookups: Lookups,
  notes: Notes,
  aside: Aside,
  recall: Recall,
  reach?: Reach,
): AsyncGenerator<FoundPost> {
  const sources = {
    // Asking `process` for its stdin opens it.
    get stdin() {
      return io.stdin;
    },
    fetch: io.fetch ?? fetchFor(io.env),
    signal,
    site,
    recall,
    ...(reach === undefined ? {} : { onRead: reach.hear }),
    say: (message: string) => talk.detail(message),
  };
  const named = new Set(settings.inputs.map(nameOfInput));
  const events = lookups.listen(readSources(settings.inputs, sources));
  const posts = postsIn(events, named, notes, needsSurvey(settings) ? aside.hear : undefined);
  const mine = settings.shard === undefined ? posts : inShard(posts, settings.shard);
  return reach === undefined ? mine : reach.note(mine);
}

/** What the origin of a value calls an input. */
export const nameOfInput = (input: string): string => (input === '-' ? 'stdin' : displayName(input));
