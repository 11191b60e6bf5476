import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import { version } from '../version.js';
import type { Guard } from './guard.js';

/** An answer whose body is still to come. */
export interface Answer {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly body: AsyncIterable<Uint8Array>;
  /** Lets go of the rest of the body. */
  readonly drop: () => void;
}

/** Asks one address for what is there, and follows nothing. */
export type Ask = (url: URL, signal: AbortSignal) => Promise<Answer>;

// Bytes as they are: what is packed for the way would have no length to check.
const headers = {
  Accept: '*/*',
  'Accept-Encoding': 'identity',
  'User-Agent': `wp2md/${version} (+https://www.npmjs.com/package/wp2md)`,
};

/**
 * Asks by Node's own client: the address that a name resolves to is looked at in the moment of the connection, so that no
 * second answer of its DNS can lead elsewhere.
 */
export const askDirectly =
  (guard: Guard): Ask =>
  (url, signal) =>
    new Promise((resolve, reject) => {
      guard.check(url);
      const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
      const lookup = guard.isTrusted(url) ? {} : { lookup: guard.lookup };
      const sent = request(url, { headers, signal, ...lookup }, (message) => resolve(answerOf(message)));
      sent.on('error', reject);
      sent.end();
    });

const answerOf = (message: IncomingMessage): Answer => ({
  status: message.statusCode ?? 0,
  header: (name) => {
    const value = message.headers[name];
    return Array.isArray(value) ? value[0] : value;
  },
  body: message,
  drop: () => void message.resume(),
});

/** Asks by a fetch that was handed in: one that goes through a proxy, which does its own looking up. */
export const askBy =
  (fetch: typeof globalThis.fetch, guard: Guard): Ask =>
  async (url, signal) => {
    await guard.checkName(url);
    const response = await fetch(url.href, { headers, signal, redirect: 'manual' });
    const { body } = response;
    return {
      status: response.status,
      header: (name) => response.headers.get(name) ?? undefined,
      body: body === null ? Readable.from([]) : (body as AsyncIterable<Uint8Array>),
      drop: () => void body?.cancel().catch(() => {}),
    };
  };
