import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { withoutUser } from './addresses.js';
import type { Answer, Ask } from './ask.js';
import { DownloadFault, faultOf, isOfDisk } from './fault.js';
import type { DownloadLimits } from './limits.js';

/** A file that is there, under a name that it will not keep. */
export interface Fetched {
  readonly temporary: string;
  readonly size: number;
  /** Hexadecimal SHA-256. */
  readonly sha256: string;
}

/** What fetching goes by. */
export interface FetchSettings {
  readonly ask: Ask;
  readonly limits: DownloadLimits;
  /** The folder for files that are not complete yet. */
  readonly folder: string;
  readonly signal?: AbortSignal | undefined;
  /** Hears of bytes as they come. */
  readonly onBytes?: ((bytes: number, total: number | undefined) => void) | undefined;
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Fetches one address into a temporary file, and again where that may help.
 *
 * @throws {DownloadFault} where there is no whole file within the limits; the signal's reason where it aborts
 */
export async function fetchFile(address: string, settings: FetchSettings): Promise<Fetched> {
  const { default: pRetry } = await import('p-retry');
  const { limits, signal } = settings;
  return pRetry(() => attempt(address, settings), {
    retries: limits.retries,
    minTimeout: limits.pause,
    ...(signal === undefined ? {} : { signal }),
    shouldRetry: ({ error }) => error instanceof DownloadFault && error.passing,
  });
}

async function attempt(address: string, settings: FetchSettings): Promise<Fetched> {
  const { limits, signal } = settings;
  const whole = AbortSignal.timeout(limits.milliseconds);
  const silence = new Silence(limits.silence);
  const all = [whole, silence.signal, ...(signal === undefined ? [] : [signal])];
  try {
    return await save(await follow(address, settings, AbortSignal.any(all), silence), settings, silence);
  } catch (error) {
    signal?.throwIfAborted();
    if (isOfDisk(error)) throw error;
    if (!whole.aborted && !silence.signal.aborted) throw faultOf(error);
    const seconds = (whole.aborted ? limits.milliseconds : limits.silence) / 1000;
    const what = whole.aborted ? `not whole after ${seconds} seconds` : `nothing came for ${seconds} seconds`;
    throw new DownloadFault(what, { passing: true, cause: error });
  } finally {
    silence.end();
  }
}

async function follow(
  address: string,
  { ask, limits }: FetchSettings,
  signal: AbortSignal,
  silence: Silence,
): Promise<Answer> {
  let url = withoutUser(new URL(address));
  for (let count = 0; count <= limits.redirects; count += 1) {
    const answer = await ask(url, signal);
    silence.over();
    const location = redirects.has(answer.status) ? answer.header('location') : undefined;
    if (location === undefined) return good(answer);
    answer.drop();
    url = redirected(url, location);
  }
  throw new DownloadFault(`redirects more than ${limits.redirects} times`, { passing: false });
}

function redirected(from: URL, location: string): URL {
  if (!URL.canParse(location, from.href)) {
    throw new DownloadFault('redirects to what is no address', { passing: false });
  }
  const url = withoutUser(new URL(location, from));
  if (from.protocol === 'https:' && url.protocol !== 'https:') {
    throw new DownloadFault('redirects to what is not secure', { passing: false });
  }
  return url;
}

function good(answer: Answer): Answer {
  if (answer.status >= 200 && answer.status < 300) return answer;
  answer.drop();
  throw new DownloadFault(`the server answers ${answer.status}`, { passing: passing.has(answer.status) });
}

async function save(answer: Answer, settings: FetchSettings, silence: Silence): Promise<Fetched> {
  const { limits, folder, onBytes } = settings;
  const total = lengthOf(answer);
  if (total !== undefined && total > limits.bytes) {
    answer.drop();
    throw tooLong(limits.bytes);
  }
  const temporary = join(folder, `${randomUUID()}.part`);
  const hash = createHash('sha256');
  let size = 0;
  const watched = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      silence.over();
      size += chunk.byteLength;
      if (size > limits.bytes) throw tooLong(limits.bytes);
      hash.update(chunk);
      onBytes?.(chunk.byteLength, total);
      yield chunk;
    }
  };
  try {
    await pipeline(answer.body, watched, createWriteStream(temporary, { flags: 'wx' }));
    if (total !== undefined && size !== total)
      throw new DownloadFault('the connection broke off', { passing: true });
    if (size === 0) throw new DownloadFault('the file is empty', { passing: false });
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return { temporary, size, sha256: hash.digest('hex') };
}

function lengthOf(answer: Answer): number | undefined {
  const packed = answer.header('content-encoding');
  const length = answer.header('content-length');
  if (length === undefined || (packed !== undefined && packed !== 'identity')) return undefined;
  return /^\d{1,15}$/.test(length) ? Number(length) : undefined;
}

const tooLong = (bytes: number): DownloadFault => {
  const limit = bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MB` : `${bytes} bytes`;
  return new DownloadFault(`it is longer than ${limit}`, { passing: false });
};

/** Aborts when nothing was heard for a while. */
class Silence {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;

  constructor(milliseconds: number) {
    this.#timer = setTimeout(() => this.#controller.abort(), milliseconds);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  over(): void {
    this.#timer.refresh();
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
