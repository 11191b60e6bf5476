import { basename } from 'node:path';
import { InputError } from '../errors.js';
import type { JsonObject } from '../post.js';
import { Json, sidecarNames, type Origin, type SourceEvent } from '../source/index.js';
import { placeOf, recordsIn, type Rec } from '../wordpress/index.js';
import type { InputLedger } from './notes.js';
import { plurals } from './plural.js';
import { place } from './post-name.js';
import type { Plan } from './survey/plan.js';

/** A post that was found and not looked at yet. */
export interface FoundPost {
  readonly json: Json;
  readonly origin: Origin;
  /** Where in the value: `posts[3]`, or the empty string for the value itself. */
  readonly at: string;
  /** By what an earlier run remembers it, where its text told that: then nobody has read it. */
  readonly known?: string;
  /** Where the run looks at all posts first. */
  readonly plan?: Plan;
  /** How many bytes of the run's files had been read when it was found. */
  readonly read?: number;
}

/** What these hold is not left aside: names are taken from it. */
const sidecars: ReadonlySet<string> = new Set(sidecarNames);

/** What one input was found to hold so far. */
interface Tally {
  readonly origin: Origin | undefined;
  posts: number;
  /** Whether it is told why there may be no post, or something in it is used that is none. */
  settled: boolean;
  readonly others: Map<string, number>;
  /** The first thing of an unknown kind, in words. */
  unknown?: string;
}

type Unchanged = Extract<SourceEvent, { readonly kind: 'unchanged' }>;

const tallyOf = (origin?: Origin): Tally => ({ origin, posts: 0, settled: false, others: new Map() });

/**
 * Picks the posts from what was read. Whatever else there is goes to the ledger: errors, notices, and what is no post.
 * An input that was named and holds no post is an error; a file that a search came upon is not.
 *
 * @param named the inputs as the user named them
 * @param hearOther is told of media, which are no posts but may be linked to
 */
export async function* postsIn(
  events: AsyncIterable<Exclude<SourceEvent, { readonly kind: 'sidecar' }>>,
  named: ReadonlySet<string>,
  ledger: InputLedger,
  hearOther?: HearOther,
): AsyncGenerator<FoundPost> {
  let tally = tallyOf();
  /** Archives of which something was read: what else is to be said of them says nothing of posts. */
  const opened = new Set<string>();
  const end = (): void => {
    const { origin } = tally;
    if (origin !== undefined && opened.has(origin.name)) tally.settled = true;
    close(tally, named, ledger);
  };
  for await (const event of events) {
    if (event.origin.archive !== undefined) opened.add(event.origin.archive.name);
    if (event.origin.name !== tally.origin?.name) {
      end();
      tally = tallyOf(event.origin);
    }
    if (event.kind === 'value') yield* postsOf(event, tally, ledger, hearOther);
    else if (event.kind === 'notice') ledger.notice(event.message, event.origin);
    else if (event.kind === 'error') fail(event.error, event.origin, tally, ledger);
    else if (event.kind === 'unchanged') leaveAsIs(event, tally, ledger);
    else ledger.expect(event.posts);
  }
  end();
}

/** Hears of what stands among the posts and is none; returns whether it is of use, and so not left aside. */
export type HearOther = (json: JsonObject, what: string) => boolean;

type Value = Extract<SourceEvent, { readonly kind: 'value' }>;

function* postsOf(
  { json, known, origin, path = [], rest }: Value,
  tally: Tally,
  ledger: InputLedger,
  hearOther?: HearOther,
): Generator<FoundPost> {
  if (known !== undefined) {
    tally.posts += 1;
    yield { json, origin, at: placeOf(path), known };
    return;
  }
  for (const record of recordsIn(json.value, path)) {
    if (rest && record.kind === 'unknown') continue;
    if (record.kind === 'post') {
      tally.posts += 1;
      yield { json: record.json === json.value ? json : Json.read(record.json), origin, at: record.at };
    } else if (record.kind === 'rest-error') {
      fail(restError(record, origin), origin, tally, ledger);
    } else {
      const what = record.kind === 'other' ? record.what : 'unknown object';
      if (record.kind === 'unknown') tally.unknown ??= record.found;
      else if (hearOther?.(record.json, record.what)) {
        tally.settled = true;
        continue;
      }
      tally.others.set(what, (tally.others.get(what) ?? 0) + 1);
    }
  }
}

function leaveAsIs({ message, origin }: Unchanged, tally: Tally, ledger: InputLedger): void {
  tally.settled = true;
  ledger.unchanged(message, origin);
}

function fail(error: InputError, origin: Origin, tally: Tally, ledger: InputLedger): void {
  tally.settled = true;
  ledger.inputFailed(error, origin);
}

function close(tally: Tally, named: ReadonlySet<string>, ledger: InputLedger): void {
  const { origin, posts, settled, others, unknown } = tally;
  if (origin === undefined) return;
  if (posts === 0 && !settled && named.has(origin.name)) {
    const onlyUnknown = others.size === 1 && others.get('unknown object') === 1;
    ledger.inputFailed(noPosts(origin.name, onlyUnknown ? unknown : plurals(others)), origin);
  } else if (named.has(origin.name) || !sidecars.has(basename(origin.name))) {
    for (const [what, count] of others) ledger.leftAside(what, count);
  }
}

/**
 * @param name of a file, or of everything that was searched
 * @param instead what it holds, if anything
 */
export const noPosts = (name: string, instead = ''): InputError =>
  new InputError('input-not-posts', `${name} holds no post${instead === '' ? '' : `, but ${instead}`}`, {
    hint: 'wp2md reads what the REST API gives at /wp-json/wp/v2/posts.',
  });

type RestError = Extract<Rec, { readonly kind: 'rest-error' }>;

function restError({ code, message, status, at }: RestError, origin: Origin): InputError {
  const answer = status === undefined ? code : `${code}, status ${status}`;
  const where = at === '' ? place(origin) : `${place(origin)}: ${at}`;
  return new InputError('rest-error', `${where} is an error of WordPress: “${message}” (${answer})`, {
    hint: 'Ask the site again; what is not public needs a log-in.',
  });
}
