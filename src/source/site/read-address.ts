import { InputError } from '../../errors.js';
import type { SourceEvent, SourceIo } from '../events.js';
import { FetchFault } from '../http/fault.js';
import { errorEvent, noticeEvent, type Input } from '../input.js';
import { readBytes } from '../read-bytes.js';
import { routeUrl, type Api } from './api.js';
import type { Collection } from './collection.js';
import { collectionsOf } from './collections-of.js';
import { filterParameters } from './filters.js';
import { checkLogIn } from './log-in.js';
import { findTarget } from './find-target.js';
import { endedBy, readCollection } from './read-collection.js';
import { narrowedBy } from './narrowed-by.js';
import { readSingle } from './read-single.js';
import { isOldList } from './rest-address.js';
import { openSession, type Session } from './session.js';
import type { Target } from './target.js';
import { withoutTermsBelow } from './under-terms.js';

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
  if ('api' in target) await checkLogIn(session, target.api);
  switch (target.kind) {
    case 'site':
      return yield* readSite(session, target);
    case 'collections':
      return yield* readLists(session, target);
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
  if (isOldList(url)) {
    yield noticeEvent(
      'this is one page of a list of the older API; …/wp/v2/sites/…/posts stands for all',
      session.input,
    );
  }
}

function* unreadPages({ input }: Session, headers: Headers): Generator<SourceEvent> {
  const pages = Number(headers.get('x-wp-totalpages'));
  if (pages > 1) yield noticeEvent(`this is one page of ${pages}; the others were not asked for`, input);
}

async function* readLists(
  session: Session,
  { api, lists }: Extract<Target, { readonly kind: 'collections' }>,
): AsyncGenerator<SourceEvent> {
  const { options, input } = session;
  if (options.types !== undefined) {
    yield noticeEvent('--type is for whole sites, and this is one collection', input);
  }
  const parameters = await filterParameters(session, api);
  const narrowed = lists.map(({ route, url }) => ({ route, ...narrowedBy(url, parameters) }));
  for (const what of new Set(narrowed.flatMap(({ replaced }) => replaced))) {
    yield noticeEvent(`--${what} goes before what the address says`, input);
  }
  yield* readAll(
    session,
    narrowed.map(({ route, url }) => ({ api, name: route, url, ...typeOf(route) })),
  );
}

const coreTypes: ReadonlyMap<string, string> = new Map([
  ['posts', 'post'],
  ['pages', 'page'],
]);

const typeOf = (route: string): { readonly type?: string } => {
  const type = coreTypes.get(route);
  return type === undefined ? {} : { type };
};

async function* readSite(
  session: Session,
  target: Extract<Target, { readonly kind: 'site' }>,
): AsyncGenerator<SourceEvent> {
  const { collections, events } = await collectionsOf(session, target);
  yield* events;
  yield* readAll(session, collections);
}

/** Reads collections one after the other. One that cannot be had costs no other, unless the server is gone. */
async function* readAll(
  session: Session,
  collections: readonly Collection[],
  limit = session.options.limit,
): AsyncGenerator<SourceEvent> {
  let left = limit;
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
      const others = posts === 0 ? otherForms(collections.slice(index), error) : undefined;
      if (others !== undefined) {
        if (others.notice !== undefined) yield noticeEvent(others.notice, session.input);
        yield* readAll(session, others.collections, left);
        return;
      }
      yield endedBy(session, error, posts);
      if (error.kind === 'unreachable') return;
    }
    if (left !== undefined) left -= posts;
  }
}

/** Collections as a site may take them that did not take the first of them as it was. */
function otherForms(
  [first, ...rest]: readonly Collection[],
  fault: FetchFault,
): { readonly collections: readonly Collection[]; readonly notice?: string } | undefined {
  if (first === undefined) return undefined;
  const flat = fault.status === 400 ? withoutTermsBelow(first.url, fault.parameters) : undefined;
  if (flat !== undefined) {
    const notice = 'this WordPress does not list what is in the categories below (5.7 and newer do)';
    return { collections: [{ ...first, url: flat }, ...rest], notice };
  }
  const plain = plainForm(first, fault);
  return plain && { collections: [first, ...rest].map((each) => movedTo(each, plain)) };
}

/** Where `/wp-json/` is hidden, `?rest_route=` often is not. */
function plainForm({ api }: Collection, { status, restCode }: FetchFault): Api | undefined {
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
