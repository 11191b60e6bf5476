import { InputError } from '../../errors.js';
import type { SourceEvent, SourceIo } from '../events.js';
import { FetchFault } from '../http/fault.js';
import { errorEvent, noticeEvent, type Input } from '../input.js';
import { readBytes } from '../read-bytes.js';
import { routeUrl, withParameters, type Api } from './api.js';
import type { Collection } from './collection.js';
import { collectionsOf } from './collections-of.js';
import { filterParameters } from './filters.js';
import { findTarget } from './find-target.js';
import { endedBy, readCollection } from './read-collection.js';
import { readSingle } from './read-single.js';
import { openSession, type Session } from './session.js';
import type { Target } from './target.js';

/**
 * Reads an address: a whole site, a collection, one post, by any address that a person would paste; or any other JSON.
 * Whatever is wrong is an error event, after what could be read before.
 *
 * @param readPage see Session
 * @throws the reason of the signal where it aborts
 */
export async function* readAddress(
  input: Input,
  address: string,
  io: SourceIo,
  readPage: Session['readPage'],
): AsyncGenerator<SourceEvent> {
  if (!URL.canParse(address)) {
    yield errorEvent(invalid(input.origin.name), input);
    return;
  }
  const session = openSession(input, new URL(address), io, readPage);
  try {
    yield* readTarget(session, await findTarget(session));
  } catch (error) {
    io.signal?.throwIfAborted();
    if (!(error instanceof InputError)) throw error;
    session.options.archive?.cutOff();
    yield errorEvent(error, input);
  }
}

const invalid = (name: string): InputError =>
  new InputError('fetch-failed', `${name} is no valid address`, {
    hint: 'An address looks like https://example.org/',
  });

async function* readTarget(session: Session, target: Target): AsyncGenerator<SourceEvent> {
  switch (target.kind) {
    case 'site':
      return yield* readSite(session, target.api);
    case 'collection':
      return yield* readList(session, target);
    case 'single':
      return yield* readSingle(session, target);
    case 'document': {
      yield* readDocument(session, target);
    }
  }
}

async function* readDocument(
  session: Session,
  { url, answer }: Extract<Target, { readonly kind: 'document' }>,
): AsyncGenerator<SourceEvent> {
  const { bytes, headers } = answer ?? (await session.client.open(url));
  yield* readBytes(bytes, session.input, session.io);
  yield* unreadPages(session, headers);
}

function* unreadPages({ input }: Session, headers: Headers): Generator<SourceEvent> {
  const pages = Number(headers.get('x-wp-totalpages'));
  if (pages > 1) yield noticeEvent(`this is one page of ${pages}; the others were not asked for`, input);
}

async function* readList(
  session: Session,
  { api, route, url }: Extract<Target, { readonly kind: 'collection' }>,
): AsyncGenerator<SourceEvent> {
  const { options, input } = session;
  if (options.types !== undefined) {
    yield noticeEvent('--type is for whole sites, and this is one collection', input);
  }
  const parameters = await filterParameters(session, api);
  const collection: Collection = { api, name: route, url: withParameters(url, parameters), ...typeOf(route) };
  yield* readAll(session, [collection]);
}

const coreTypes: ReadonlyMap<string, string> = new Map([
  ['posts', 'post'],
  ['pages', 'page'],
]);

const typeOf = (route: string): { readonly type?: string } => {
  const type = coreTypes.get(route);
  return type === undefined ? {} : { type };
};

async function* readSite(session: Session, api: Api): AsyncGenerator<SourceEvent> {
  const { collections, events } = await collectionsOf(session, api);
  yield* events;
  yield* readAll(session, collections);
}

/** Reads collections one after the other. One that cannot be had costs no other, unless the server is gone. */
async function* readAll(session: Session, collections: readonly Collection[]): AsyncGenerator<SourceEvent> {
  let left = session.options.limit;
  for (const [index, collection] of collections.entries()) {
    if (left !== undefined && left <= 0) return;
    let posts = 0;
    try {
      for await (const event of readCollection(session, collection, left)) {
        if (event.kind === 'value') posts += 1;
        yield event;
      }
    } catch (error) {
      if (!(error instanceof FetchFault)) throw error;
      const plain = posts === 0 ? otherForm(collection, error) : undefined;
      if (plain !== undefined) {
        yield* readAll(
          session,
          collections.slice(index).map((each) => movedTo(each, plain)),
        );
        return;
      }
      yield endedBy(session, error, posts);
      if (error.kind === 'unreachable') return;
    }
    if (left !== undefined) left -= posts;
  }
}

/** Where `/wp-json/` is hidden, `?rest_route=` often is not. */
function otherForm({ api }: Collection, { status, restCode }: FetchFault): Api | undefined {
  const isHidden = restCode === undefined && (status === 404 || status === 403);
  const folder = /^(.*\/)(?:index\.php\/)?wp-json\/$/.exec(api.root.pathname)?.[1];
  if (!isHidden || folder === undefined) return undefined;
  return { ...api, root: new URL(`${folder}?rest_route=/`, api.root.origin) };
}

function movedTo(collection: Collection, api: Api): Collection {
  const url = routeUrl(api, collection.name);
  for (const [name, value] of collection.url.searchParams) url.searchParams.append(name, value);
  return { ...collection, api, url };
}
