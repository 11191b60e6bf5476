import { pMapIterable } from 'p-map';
import type { SourceEvent } from '../events.js';
import { FetchFault } from '../http/fault.js';
import { errorEvent, noticeEvent, valueEvent } from '../input.js';
import { Json } from '../json/json.js';
import { mostPerPage, planFor, type Collection, type Plan } from './collection.js';
import { idOf } from './fields.js';
import { Lookups } from './look-up.js';
import { openPosts } from './open-posts.js';
import { readWholePart, type ReadPart, type Reading } from './read-part.js';
import { onceEach, type Session } from './session.js';
import { sweep } from './sweep.js';

/** What was read of a collection so far. */
interface Progress {
  readonly seen: Set<string>;
  /** How many posts may still come. */
  left: number;
  /** How many broke the server. */
  lost: number;
  /** The fewest that the site said it had, and the most. */
  fewest: number;
  most: number;
}

/**
 * Reads a collection to its end, page by page as they are asked for, the next ones on their way meanwhile: each post as
 * a value, each once. Where the site lists by id, what is published meanwhile comes at the end; where it lost posts
 * meanwhile, so that others moved to pages that were read already, those are looked for.
 *
 * @returns how many posts were yielded
 * @throws {FetchFault} where a page cannot be had, after what came before it
 */
export async function* readCollection(
  session: Session,
  collection: Collection,
  limit: number | undefined,
): AsyncGenerator<SourceEvent, number> {
  const plan = planFor(collection, limit);
  const lookups = new Lookups(session, collection.api);
  const stop = new AbortController();
  const reading: Reading = { session, collection, lookups, plan, broken: 0, signal: stop.signal };
  const known = plan.byId ? (session.options.archive?.countOf(collection) ?? 0) : 0;
  const progress: Progress = { seen: new Set(), left: limit ?? Infinity, lost: 0, fewest: Infinity, most: 0 };
  const first = Math.floor(known / plan.perPage) + 1;
  try {
    for await (const part of parts(reading, first, limit)) {
      if (progress.most === 0) yield* totalEvent(session, Math.min((part.total ?? 0) - known, progress.left));
      progress.fewest = Math.min(progress.fewest, part.total ?? Infinity);
      progress.most = Math.max(progress.most, part.total ?? 0);
      yield* events(session, part, progress);
      if (progress.left <= 0) break;
    }
  } finally {
    // The next pages are on their way, and nobody waits for them any more.
    stop.abort(new FetchFault('not needed any more', { kind: 'refused' }));
  }
  if (plan.byId && (progress.fewest < progress.most || known > 0)) {
    for await (const part of sweep(reading, progress.seen)) yield* events(session, part, progress);
  }
  if (limit === undefined && plan.onlyPage === undefined) yield* notShown(reading, progress, known > 0);
  return progress.seen.size;
}

/** A site counts what it does not show to everybody; and a plugin may hide posts, or pages of them. */
function* notShown(
  { session, collection }: Reading,
  progress: Progress,
  isResumed: boolean,
): Generator<SourceEvent> {
  const had = isResumed ? (session.options.archive?.countOf(collection) ?? 0) : progress.seen.size;
  const missing = progress.fewest - had - progress.lost;
  if (!Number.isFinite(missing) || missing <= 0) return;
  const count = missing === 1 ? '1 of them was' : `${missing} of them were`;
  const message = `the site counts ${progress.fewest} ${collection.name}, and ${count} not sent`;
  yield noticeEvent(`${message}: they may not be public, or hidden by a plugin`, session.input);
}

function* totalEvent({ input }: Session, posts: number): Generator<SourceEvent> {
  if (posts > 0) yield { kind: 'total', posts, origin: input.origin };
}

async function* events(session: Session, part: ReadPart, progress: Progress): AsyncGenerator<SourceEvent> {
  yield* onceEach(session, part.notices);
  yield* part.errors;
  progress.lost += part.errors.length;
  for (const post of part.posts) {
    if (progress.left <= 0) return;
    const id = idOf(post) ?? `#${progress.seen.size}`;
    if (progress.seen.has(id)) continue;
    progress.seen.add(id);
    progress.left -= 1;
    yield valueEvent({ json: Json.read(await openPosts(session, post)) }, session.input);
  }
}

/** The pages in their order. */
async function* parts(reading: Reading, from: number, limit: number | undefined): AsyncGenerator<ReadPart> {
  let last = yield* firstPage(reading, from);
  const { plan, session } = reading;
  if (last === undefined || plan.onlyPage !== undefined) return;
  const enough = limit === undefined ? Infinity : Math.ceil(limit / plan.perPage);
  let page = from;
  const known = Math.min(last.pages ?? from, enough);
  if (known > from) {
    const numbers = Array.from({ length: known - from }, (_, index) => from + 1 + index);
    const { concurrency = 2 } = session.options;
    const read = (number: number): Promise<ReadPart | FetchFault> => settled(readWholePart(reading, number));
    for await (const part of pMapIterable(numbers, read, { concurrency, backpressure: concurrency })) {
      if (isPastEnd(part)) return;
      if (part instanceof FetchFault) throw part;
      last = extentOf(part, plan);
      page += 1;
      yield part;
    }
  }
  // What the site did not count, or what came meanwhile.
  while (page < enough && goesOn(last, page)) {
    page += 1;
    const next = await settled(readWholePart(reading, page));
    if (isPastEnd(next)) return;
    if (next instanceof FetchFault) throw next;
    const extent = extentOf(next, plan);
    // A server that pays no heed to the number would give the same page for ever.
    if (extent.isEmpty || (extent.firstId !== undefined && extent.firstId === last.firstId)) return;
    last = extent;
    yield next;
  }
}

/** By itself, so that the first page is not kept until the last one comes. */
async function* firstPage(reading: Reading, from: number): AsyncGenerator<ReadPart, Extent | undefined> {
  const part = await firstPart(reading, from);
  if (part === undefined) return undefined;
  yield part;
  return extentOf(part, reading.plan);
}

/** What a page says of how far the collection goes. */
interface Extent {
  readonly firstId: string | undefined;
  readonly isEmpty: boolean;
  readonly isFull: boolean;
  readonly pages: number | undefined;
  readonly hasNext: boolean;
}

function extentOf({ posts, errors, pages, total, hasNext }: ReadPart, { perPage }: Plan): Extent {
  const length = posts.length + errors.length;
  return {
    firstId: idOf(posts[0]),
    isEmpty: length === 0,
    isFull: length >= perPage,
    pages: pages ?? (total === undefined ? undefined : Math.ceil(total / perPage)),
    hasNext,
  };
}

/** Whether there is more behind a page, by all that the site says: its links, its totals, or else a full page. */
const goesOn = ({ hasNext, pages, isFull }: Extent, page: number): boolean =>
  hasNext || (pages === undefined ? isFull : pages > page);

/** The first page also shows what the site does not take, and is asked for again without. */
async function firstPart(reading: Reading, page: number): Promise<ReadPart | undefined> {
  for (;;) {
    const part = await settled(readWholePart(reading, page));
    if (!(part instanceof FetchFault)) return part;
    if (page > 1 && isPastEnd(part)) return undefined;
    const plan = milder(reading.plan, part);
    if (plan === undefined) throw part;
    reading.plan = plan;
  }
}

function milder(plan: Plan, { status, parameters }: FetchFault): Plan | undefined {
  if (status !== 400) return undefined;
  if (parameters.includes('orderby') && plan.byId) return { ...plan, byId: false };
  if (parameters.includes('per_page') && plan.perPage === mostPerPage) return { ...plan, perPage: 10 };
  return undefined;
}

/** WordPress answers a page behind the last one with 400: `rest_post_invalid_page_number`. */
const isPastEnd = (part: ReadPart | FetchFault): boolean =>
  part instanceof FetchFault && part.status === 400 && (part.restCode?.includes('invalid_page') ?? false);

async function settled(part: Promise<ReadPart>): Promise<ReadPart | FetchFault> {
  try {
    return await part;
  } catch (error) {
    if (error instanceof FetchFault) return error;
    throw error;
  }
}

/** The error that ends the reading of a collection. */
export function endedBy({ input, options }: Session, fault: FetchFault, before: number): SourceEvent {
  options.archive?.cutOff();
  const rest = before > 0 ? `; the ${before === 1 ? 'post' : `${before} posts`} before it can be used` : '';
  const again = options.archive === undefined ? fault.hint : '--resume goes on where this run stopped.';
  return errorEvent(new FetchFault(`${fault.message}${rest}`, { ...fault, hint: again }), input);
}
