import { Buffer } from 'node:buffer';
import { InputError } from '../errors.js';
import { version } from '../version.js';
import { withoutSecrets } from './address.js';
import type { FetchLimits, SourceIo } from './events.js';
import { fetchError } from './fetch-error.js';
import { statusError } from './status-error.js';

/** What an address may ask for, unless the caller says otherwise. */
export const defaultLimits: FetchLimits = Object.freeze({ milliseconds: 30_000, bytes: 100 * 1024 * 1024 });

const userAgent = `wp2md/${version} (+https://www.npmjs.com/package/wp2md)`;
const mostRedirects = 5;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** One address being fetched. */
interface Job {
  /** As messages may name it. */
  readonly name: string;
  readonly io: SourceIo;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
  readonly timeout: AbortSignal;
}

/**
 * Gets an address once and gives the bytes of its answer as they come. User name and password in the address are sent
 * as Basic authentication (WordPress's application passwords), to the host that they were given for and to no other.
 *
 * @throws {InputError} where there is no good answer within the limits
 * @throws the reason of the signal where it aborts
 */
export async function* fetchBytes(address: string, io: SourceIo): AsyncGenerator<Uint8Array> {
  const limits = { ...defaultLimits, ...io.limits };
  const timeout = AbortSignal.timeout(limits.milliseconds);
  const signal = io.signal === undefined ? timeout : AbortSignal.any([io.signal, timeout]);
  const job: Job = { name: withoutSecrets(address), io, limits, signal, timeout };
  try {
    const response = await follow(job, addressOf(address, job));
    if (!response.ok) throw await statusError(job.name, response, limitedBytes(response, job));
    yield* limitedBytes(response, job);
  } catch (error) {
    throw errorOf(error, job);
  }
}

function addressOf(address: string, { name }: Job): URL {
  // The error of the constructor would name the address with its secrets.
  if (URL.canParse(address)) return new URL(address);
  throw new InputError('fetch-failed', `${name} is no valid address`, {
    hint: 'An address looks like https://example.org/wp-json/wp/v2/posts',
  });
}

/** Follows redirects by hand: `fetch` would follow twenty, and from https to http. */
async function follow(job: Job, first: URL): Promise<Response> {
  const authorization = authorizationOf(first);
  let url = withoutUser(first);
  for (let count = 0; count <= mostRedirects; count += 1) {
    const headers = headersFor(url.origin === first.origin ? authorization : undefined);
    const response = await job.io.fetch(url.href, { headers, redirect: 'manual', signal: job.signal });
    const location = redirects.has(response.status) ? response.headers.get('location') : null;
    if (location === null) return response;
    await response.body?.cancel();
    url = redirected(url, location, job);
  }
  throw new InputError('fetch-failed', `${job.name}: redirects more than ${mostRedirects} times`);
}

const headersFor = (authorization: string | undefined): Record<string, string> => ({
  Accept: 'application/json',
  'User-Agent': userAgent,
  ...(authorization === undefined ? {} : { Authorization: authorization }),
});

function redirected(from: URL, location: string, { name }: Job): URL {
  if (!URL.canParse(location, from.href)) {
    throw new InputError('fetch-failed', `${name}: redirects to what is no address`);
  }
  const url = withoutUser(new URL(location, from));
  const isSecure = url.protocol === 'https:' || (url.protocol === 'http:' && from.protocol === 'http:');
  if (isSecure) return url;
  throw new InputError(
    'fetch-failed',
    `${name}: redirects to ${withoutSecrets(url.href)}, which is not secure`,
    {
      hint: 'From https it is followed to https only. Name that address itself if you trust it.',
    },
  );
}

function withoutUser(url: URL): URL {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare;
}

function authorizationOf({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined;
  return `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')}`;
}

/** A lone percent sign is one. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function* limitedBytes(response: Response, { name, limits }: Job): AsyncGenerator<Uint8Array> {
  if (response.body === null) return;
  let total = 0;
  for await (const chunk of response.body) {
    total += chunk.byteLength;
    if (total > limits.bytes) {
      throw new InputError('fetch-failed', `${name}: the answer is longer than ${sizeOf(limits.bytes)}`, {
        hint: 'Ask for fewer posts at once: ?per_page=20',
      });
    }
    yield chunk;
  }
}

const sizeOf = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MB` : `${bytes} bytes`;

/** Whatever ended a fetch as what to throw for it. */
function errorOf(error: unknown, { name, io, limits, timeout }: Job): unknown {
  if (io.signal?.aborted) return io.signal.reason;
  if (error instanceof InputError) return error;
  if (!timeout.aborted) return fetchError(name, error);
  return new InputError(
    'fetch-failed',
    `${name}: no whole answer within ${limits.milliseconds / 1000} seconds`,
    {
      hint: 'Ask for fewer posts at once (?per_page=20), or fetch them with curl and name the file.',
      cause: error,
    },
  );
}
