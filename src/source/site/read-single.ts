import type { SourceEvent } from '../events.js';
import { withoutSecrets } from '../address.js';
import { FetchFault } from '../http/fault.js';
import { noticeEvent, valueEvent } from '../input.js';
import { Json } from '../json/json.js';
import { withParameters } from './api.js';
import { isObject, textOf } from './fields.js';
import { Lookups } from './look-up.js';
import { openPosts } from './open-posts.js';
import { readAnswer, type Contents } from './read-answer.js';
import type { Session } from './session.js';
import type { Target } from './target.js';

type Single = Extract<Target, { readonly kind: 'single' }>;

/**
 * Reads one post, with the names of its author and terms.
 *
 * @throws {FetchFault} where none of its addresses has it
 */
export async function* readSingle(session: Session, single: Single): AsyncGenerator<SourceEvent> {
  const contents = await find(session, single);
  if (contents === 'unchanged') {
    yield {
      kind: 'unchanged',
      message: 'nothing changed since the run before',
      origin: session.input.origin,
    };
    return;
  }
  const { values, events } = contents;
  yield* events;
  if (hasFilters(session))
    yield noticeEvent('filters are for lists of posts, and this is one post', session.input);
  const lookups = new Lookups(session, single.api);
  const { posts, events: more } = await lookups.complete(values);
  yield* more;
  for (const post of posts)
    yield valueEvent({ json: Json.read(await openPosts(session, post)) }, session.input);
}

const hasFilters = ({ options: { filters = {} } }: Session): boolean => Object.keys(filters).length > 0;

/** A post, or that it is as the archive has it. */
type Found = Contents | 'unchanged';

async function find(session: Session, { urls, link }: Single): Promise<Found> {
  let failure: FetchFault | undefined;
  for (const [index, url] of urls.entries()) {
    try {
      const contents = await ask(session, url);
      if (contents === 'unchanged' || !url.searchParams.has('slug') || link === undefined) return contents;
      const shown = matching(contents.values.flat(1), link);
      if (shown !== undefined) return { values: [shown], events: contents.events };
    } catch (error) {
      if (!(error instanceof FetchFault) || error.status !== 404 || index === urls.length - 1) throw error;
      failure = error;
    }
  }
  throw failure ?? notThere(link ?? session.named);
}

async function ask(session: Session, url: URL): Promise<Found> {
  const { client, input, options } = session;
  const embedding = url.searchParams.has('_embed') ? url : withParameters(url, { _embed: 1 });
  try {
    const answer = await client.get(embedding, { headers: options.archive?.conditions(embedding) ?? {} });
    if (answer.status === 304) return 'unchanged';
    options.archive?.heard(answer.headers.get('date'));
    options.archive?.remember(embedding, answer.headers);
    return await readAnswer(answer.bytes, input);
  } catch (error) {
    if (!(error instanceof FetchFault) || (error.status ?? 0) < 500) throw error;
    return readAnswer((await client.get(withParameters(url, { _embed: undefined }))).bytes, input);
  }
}

/** Of several posts with one slug, the one that the page shows. */
function matching(posts: readonly unknown[], link: URL): unknown {
  const same = posts.find((post) => {
    const own = textOf(post, 'link');
    return own !== undefined && URL.canParse(own) && pathOf(new URL(own)) === pathOf(link);
  });
  return same ?? (posts.length === 1 && isObject(posts[0]) ? posts[0] : undefined);
}

const pathOf = ({ pathname }: URL): string => pathname.split('/').filter(Boolean).join('/').toLowerCase();

const notThere = (url: URL): FetchFault =>
  new FetchFault(`${withoutSecrets(url.href)}: a page of WordPress, but no post or page has its slug`, {
    kind: 'refused',
    hint: 'Its type may not be in the REST API. The site’s front page stands for all posts and pages.',
  });
