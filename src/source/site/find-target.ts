import { Buffer } from 'node:buffer';
import { discover } from './discover.js';
import { isFeed, pageOfFeed } from './feed.js';
import { isPage } from './read-answer.js';
import { restAddress } from './rest-address.js';
import type { Session } from './session.js';
import { restTarget, type Target } from './target.js';

const acceptPages = 'application/json, text/html;q=0.9, */*;q=0.8';
const headLength = 4096;

/**
 * Finds what an address stands for. One that does not look like an address of the REST API is asked for: JSON is what it
 * is, a web page says where its JSON is, and a feed stands for its page.
 *
 * @throws {FetchFault}
 */
export async function findTarget(session: Session): Promise<Target> {
  const rest = restAddress(session.named);
  if (rest !== undefined) return restTarget(rest);
  return targetAt(session, session.named);
}

async function targetAt(session: Session, url: URL): Promise<Target> {
  const answer = await session.client.open(url, { accept: acceptPages });
  const { head, bytes } = await peek(answer.bytes);
  const page = isFeed(head) ? pageOfFeed(answer.url) : undefined;
  if (page !== undefined) {
    await bytes.return(undefined);
    return targetAt(session, page);
  }
  if (!isPage(head)) return { kind: 'document', url: answer.url, answer: { ...answer, bytes } };
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return discover(session, { ...answer, html: Buffer.concat(chunks).toString() });
}

/** The beginning of some bytes as text, and all of them again. */
async function peek(
  source: AsyncGenerator<Uint8Array>,
): Promise<{ readonly head: string; readonly bytes: AsyncGenerator<Uint8Array> }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    while (length < headLength) {
      const next = await source.next();
      if (next.done) break;
      chunks.push(next.value);
      length += next.value.byteLength;
    }
  } catch (error) {
    // What came before is worth reading.
    return { head: Buffer.concat(chunks).toString(), bytes: again(chunks, failing(error)) };
  }
  return { head: Buffer.concat(chunks).toString(), bytes: again(chunks, source) };
}

async function* again(
  chunks: readonly Uint8Array[],
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* chunks;
  yield* rest;
}

// eslint-disable-next-line require-yield
async function* failing(error: unknown): AsyncGenerator<Uint8Array> {
  throw error;
}
