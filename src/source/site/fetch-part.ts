import { FetchFault } from '../http/fault.js';
import type { RequestOptions, WholeAnswer } from '../http/client.js';
import type { SourceEvent } from '../events.js';
import { Buffer } from 'node:buffer';
import { challengeHint, challengeOf } from '../http/challenge.js';
import { withoutSecrets } from '../address.js';
import { partUrl, type Collection, type Part, type Plan } from './collection.js';
import { isObject, textOf } from './fields.js';
import { quote } from '../json/quote.js';
import { hrefOf, linksIn } from './links.js';
import { isPage, readAnswer } from './read-answer.js';
import type { Session } from './session.js';

/** What a collection's page holds, and what it says of the collection. */
export interface PartAnswer {
  readonly posts: readonly unknown[];
  readonly notices: readonly SourceEvent[];
  /** `X-WP-Total`: how many posts there are; it may count some that are not sent. */
  readonly total: number | undefined;
  /** `X-WP-TotalPages`. */
  readonly pages: number | undefined;
  /** Whether a `Link` with `rel="next"` says that there is more. */
  readonly hasNext: boolean;
}

/**
 * Gets a page of a collection, or a part of one.
 *
 * @throws {FetchFault} where there is no good answer, or one that is no list
 */
export async function fetchPart(
  session: Session,
  collection: Collection,
  plan: Plan,
  part: Part,
  options: RequestOptions = {},
): Promise<PartAnswer> {
  const url = partUrl(collection, plan, part);
  const answer = await session.client.get(url, options);
  return readPart(session, answer);
}

/** Reads the answer of a collection. */
export async function readPart({ input, options }: Session, answer: WholeAnswer): Promise<PartAnswer> {
  const { values, events } = await readAnswer(answer.bytes, input);
  const { list, headers } = unwrapped(values[0], answer.headers);
  const isWhole = values.length === 1 && !events.some(({ kind }) => kind === 'error');
  if (!isWhole || !Array.isArray(list)) throw errorIn(answer, list) ?? noList(answer);
  options.archive?.heard(headers.get('date'));
  return {
    posts: list as readonly unknown[],
    notices: events,
    total: countIn(headers.get('x-wp-total')),
    pages: countIn(headers.get('x-wp-totalpages')),
    hasNext: hrefOf(linksIn(headers), 'next') !== undefined,
  };
}

/** `_envelope` puts the headers into the body. */
function unwrapped(value: unknown, headers: Headers): { readonly list: unknown; readonly headers: Headers } {
  if (!isObject(value) || !Array.isArray(value['body']) || value['status'] !== 200)
    return { list: value, headers };
  const inside = isObject(value['headers']) ? Object.entries(value['headers']) : [];
  const merged = new Headers(headers);
  for (const [name, each] of inside) {
    if (/^x-wp-\w+$/i.test(name) && typeof each === 'number') merged.set(name, String(each));
  }
  return { list: value['body'], headers: merged };
}

const countIn = (text: string | null): number | undefined =>
  text !== null && /^\d+$/.test(text) ? Number(text) : undefined;

/** Some plugins answer their errors as if all were well. */
function errorIn({ url }: WholeAnswer, value: unknown): FetchFault | undefined {
  const restCode = textOf(value, 'code');
  const message = textOf(value, 'message');
  if (restCode === undefined || message === undefined) return undefined;
  return new FetchFault(`${withoutSecrets(url.href)}: the site says ${quote(message, 200)} (${restCode})`, {
    ...{ kind: 'refused', restCode },
    hint: 'What is not public needs a log-in: WP2MD_USER, and in WP2MD_PASSWORD an application password of WordPress.',
  });
}

/** What stands in the place of a list: a page of HTML, a challenge, JSON that is cut off. */
function noList({ url, headers, bytes }: WholeAnswer): FetchFault {
  const name = withoutSecrets(url.href);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 20_000)).toString();
  const who = challengeOf(headers, head);
  if (who !== undefined) {
    return new FetchFault(`${name}: a firewall (${who}) answers with a challenge instead of JSON`, {
      kind: 'status',
      hint: challengeHint,
    });
  }
  const what =
    bytes.byteLength === 0 ? 'nothing' : isPage(head) ? 'an HTML page' : 'what is no list of posts';
  return new FetchFault(`${name}: the server answers with ${what} instead of JSON`, {
    kind: 'broken',
    hint: 'Its error log may say why; a plugin for security or for caching often is the reason.',
  });
}
