import { withoutSecrets } from '../address.js';
import type { SourceEvent } from '../events.js';
import { FetchFault } from '../http/fault.js';
import { errorEvent } from '../input.js';
import { withParameters } from './api.js';
import { partUrl, type Collection, type Part, type Plan } from './collection.js';
import { fetchPart, readPart, type PartAnswer } from './fetch-part.js';
import { idOf, isObject } from './fields.js';
import type { Lookups } from './look-up.js';
import type { Session } from './session.js';

/** A collection that is being read. */
export interface Reading {
  readonly session: Session;
  readonly collection: Collection;
  readonly lookups: Lookups;
  plan: Plan;
  /** How many posts in a row broke the server. */
  broken: number;
  /** Ends the requests that are on their way when nobody waits for them any more. */
  readonly signal: AbortSignal;
}

/** A page as far as it could be had: its posts with their names, and an error for each that breaks the server. */
export interface ReadPart extends PartAnswer {
  readonly errors: readonly SourceEvent[];
  /** How many places of the collection it covers. */
  readonly size: number;
}

/** So many posts in a row are not broken themselves: it is the server that is. */
const mostBroken = 3;

/** A page that fails may hold a post that breaks the server, or only be too much for it at once. */
const maySplit = ({ kind, status = 0, passing }: FetchFault): boolean =>
  kind === 'timeout' ||
  kind === 'broken' ||
  kind === 'too-long' ||
  (kind === 'status' && passing && status >= 500);

/**
 * Gets a page. One that keeps failing is asked for without `_embed`, and then by halves, until the post that breaks the
 * server is found and named.
 *
 * @throws {FetchFault} where the fault is not of single posts
 */
export async function readWholePart(reading: Reading, page: number): Promise<ReadPart> {
  const { session, collection, plan } = reading;
  try {
    return await finished(
      reading,
      await fetchPart(session, collection, plan, { page }, { signal: reading.signal }),
    );
  } catch (error) {
    if (!(error instanceof FetchFault) || !maySplit(error)) throw error;
    return readBroken(reading, page, error);
  }
}

async function readBroken(reading: Reading, page: number, fault: FetchFault): Promise<ReadPart> {
  const { session, collection, plan } = reading;
  const bare = { ...plan, embed: false };
  try {
    const part = await fetchPart(session, collection, bare, { page }, { signal: reading.signal, retries: 0 });
    // Without what is embedded the page is well: so it stays.
    reading.plan = { ...reading.plan, embed: false };
    return await finished(reading, part);
  } catch (error) {
    if (!(error instanceof FetchFault) || !maySplit(error)) throw error;
  }
  if (plan.onlyPage !== undefined || plan.perPage === 1) throw fault;
  return readHalves(reading, { offset: (page - 1) * plan.perPage, size: plan.perPage }, fault);
}

interface Range {
  readonly offset: number;
  readonly size: number;
}

async function readHalves(reading: Reading, { offset, size }: Range, fault: FetchFault): Promise<ReadPart> {
  const half = Math.ceil(size / 2);
  const first = await readRange(reading, { offset, size: half }, fault);
  const rest: Range = { offset: offset + half, size: size - half };
  const isOver = rest.size === 0 || (first.total !== undefined && rest.offset >= first.total);
  const second = isOver ? undefined : await readRange(reading, rest, fault);
  return {
    posts: [...first.posts, ...(second?.posts ?? [])],
    notices: [...first.notices, ...(second?.notices ?? [])],
    errors: [...first.errors, ...(second?.errors ?? [])],
    total: second?.total ?? first.total,
    pages: undefined,
    hasNext: second?.hasNext ?? first.hasNext,
    size,
  };
}

async function readRange(reading: Reading, range: Range, first: FetchFault): Promise<ReadPart> {
  const { session, collection, plan } = reading;
  try {
    const part = await finished(
      reading,
      await fetchPart(session, collection, plan, range, { signal: reading.signal, retries: 1 }),
    );
    reading.broken = 0;
    return { ...part, size: range.size };
  } catch (error) {
    if (!(error instanceof FetchFault) || !maySplit(error)) throw error;
    return range.size > 1 ? readHalves(reading, range, first) : lostPost(reading, range, error, first);
  }
}

/** One post that the server cannot send. */
async function lostPost(
  reading: Reading,
  part: Range,
  fault: FetchFault,
  first: FetchFault,
): Promise<ReadPart> {
  const { session } = reading;
  const named = await nameOf(reading, part);
  // Past the end there is nothing to lose.
  if (named !== undefined && named.posts.length === 0) return { ...named, errors: [], size: 0 };
  reading.broken += 1;
  if (reading.broken >= mostBroken) throw keepsFailing(reading, first);
  const [post] = named?.posts ?? [];
  const error = new FetchFault(
    `${withoutSecrets(session.input.origin.name)}: ${describe(post, part)} cannot be fetched: ${reasonOf(fault)}`,
    { ...fault, hint: 'It breaks the server, whose error log says why. The posts around it were fetched.' },
  );
  return {
    ...{ posts: [], notices: [], errors: [errorEvent(error, session.input)] },
    ...{ total: named?.total, pages: undefined, hasNext: named?.hasNext ?? false, size: 1 },
  };
}

const keepsFailing = ({ collection }: Reading, fault: FetchFault): FetchFault =>
  new FetchFault(`${fault.message}; smaller pages of ${collection.name} fail too`, { ...fault });

const reasonOf = ({ message }: FetchFault): string => message.slice(message.indexOf(': ') + 2);

function describe(post: unknown, { offset }: Range): string {
  if (!isObject(post)) return `a post (number ${offset + 1} of the collection)`;
  const { title, type } = post;
  const rendered = isObject(title) ? title['rendered'] : title;
  const name = typeof rendered === 'string' && rendered !== '' ? ` “${rendered.slice(0, 80)}”` : '';
  return `${typeof type === 'string' ? type : 'post'} ${idOf(post) ?? offset + 1}${name}`;
}

/** What is broken is most often the content: without it the server says which post it is. */
async function nameOf(reading: Reading, part: Part): Promise<PartAnswer | undefined> {
  const { session, collection, plan } = reading;
  const url = withParameters(partUrl(collection, { ...plan, embed: false }, part), {
    _fields: 'id,type,title',
  });
  try {
    return await readPart(session, await session.client.get(url, { signal: reading.signal, retries: 0 }));
  } catch (error) {
    session.signal?.throwIfAborted();
    if (error instanceof FetchFault) return undefined;
    throw error;
  }
}

async function finished({ lookups, plan }: Reading, part: PartAnswer): Promise<ReadPart> {
  const { posts, events } = await lookups.complete(part.posts);
  return { ...part, posts, notices: [...part.notices, ...events], errors: [], size: plan.perPage };
}
