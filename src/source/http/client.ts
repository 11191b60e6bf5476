import { Buffer } from 'node:buffer';
import { version } from '../../version.js';
import { withoutSecrets } from '../address.js';
import { basic, credentialsIn, withoutUser, type Credentials } from './authorization.js';
import { FetchFault } from './fault.js';
import { follow, type Followed } from './follow.js';
import { limitedBytes } from './limited-bytes.js';
import type { FetchLimits } from './limits.js';
import { networkFault } from './network-fault.js';
import { patient } from './patient.js';
import { isSameHost } from './same-host.js';
import { statusFault } from './status-fault.js';

const userAgent = `wp2md/${version} (+https://www.npmjs.com/package/wp2md)`;
/** As much of a bad answer as may say what is wrong. */
const longestComplaint = 1024 * 1024;

/** What a client goes by. */
export interface ClientOptions {
  /** The address that the user named: what is secret goes to its host only. */
  readonly named: URL;
  /** What messages call it. */
  readonly name: string;
  readonly fetch: typeof fetch;
  readonly limits: FetchLimits;
  readonly signal?: AbortSignal;
  readonly credentials?: Credentials;
  /** Sent with every request to the host that was named, as they may hold secrets. */
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly say?: (message: string) => void;
}

/** How one request differs from others. */
export interface RequestOptions {
  readonly accept?: string;
  readonly retries?: number;
  /** Ends it, beside the client's own. */
  readonly signal?: AbortSignal | undefined;
  /** For conditional requests. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A good answer: a status of 200 to 299, or 304 where the request was conditional. */
export interface Answer {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
}

/** An answer of which the body is still to come. */
export interface OpenAnswer extends Answer {
  readonly bytes: AsyncGenerator<Uint8Array>;
}

/** A whole answer. */
export interface WholeAnswer extends Answer {
  readonly bytes: Uint8Array;
}

/** One attempt at an address. */
interface Attempt {
  readonly url: URL;
  readonly options: RequestOptions;
  readonly timeout: AbortSignal;
  readonly signal: AbortSignal;
}

/**
 * Asks servers with manners: time and size limits, retries with growing pauses, `Retry-After`, redirects that carry no
 * secret to another host. One client serves one input.
 */
export class Client {
  readonly #reached = new Set<string>();
  readonly #authorization: string | undefined;

  constructor(private readonly options: ClientOptions) {
    const credentials = credentialsIn(options.named) ?? options.credentials;
    this.#authorization = credentials === undefined ? undefined : basic(credentials);
  }

  /** Whether requests to this address carry a log-in. */
  isLoggedIn(url: URL): boolean {
    return this.#authorization !== undefined && isSameHost(url, this.options.named);
  }

  /** Whether a log-in was given that an address of another host does not get. */
  withholds(url: URL): boolean {
    return this.#authorization !== undefined && !isSameHost(url, this.options.named);
  }

  /**
   * Gets an address whole.
   *
   * @throws {FetchFault} where there is no good answer, after the retries; the reason of the signal where it aborts
   */
  async get(url: URL, options: RequestOptions = {}): Promise<WholeAnswer> {
    return this.#patiently(options, async () => {
      const { bytes, ...answer } = await this.#open(url, options);
      const chunks: Uint8Array[] = [];
      for await (const chunk of bytes) chunks.push(chunk);
      return { ...answer, bytes: Buffer.concat(chunks) };
    });
  }

  /**
   * Gets an address, and its bytes as they come: once they do, nothing is tried again.
   *
   * @throws {FetchFault} as `get`, and so do the bytes
   */
  async open(url: URL, options: RequestOptions = {}): Promise<OpenAnswer> {
    return this.#patiently(options, () => this.#open(url, options));
  }

  #patiently<T>({ retries, signal: own }: RequestOptions, attempt: () => Promise<T>): Promise<T> {
    const { limits, signal, say } = this.options;
    const signals = [signal, own].filter((each) => each !== undefined);
    return patient(attempt, {
      limits,
      ...(retries === undefined ? {} : { retries: Math.min(retries, limits.retries) }),
      ...(signals.length === 0 ? {} : { signal: AbortSignal.any(signals) }),
      ...(say === undefined ? {} : { say }),
    });
  }

  async #open(url: URL, options: RequestOptions): Promise<OpenAnswer> {
    const timeout = AbortSignal.timeout(this.options.limits.milliseconds);
    const signals = [this.options.signal, options.signal, timeout].filter((each) => each !== undefined);
    const attempt: Attempt = { url, options, timeout, signal: AbortSignal.any(signals) };
    try {
      const name = this.#nameOf(url);
      const followed = await follow(name, url, (each) => this.#request(each, attempt));
      const { response } = followed;
      if (!response.ok && response.status !== 304) throw await this.#complaint(followed, name);
      const { status, headers } = response;
      return { url: followed.url, status, headers, bytes: this.#bytes(response, attempt) };
    } catch (error) {
      throw this.#errorOf(error, attempt);
    }
  }

  async #request(url: URL, { options, signal }: Attempt): Promise<Response> {
    const isNamed = isSameHost(url, this.options.named);
    const headers = new Headers({
      Accept: options.accept ?? 'application/json',
      'User-Agent': userAgent,
      ...options.headers,
    });
    if (isNamed) {
      for (const [name, value] of this.options.headers ?? []) headers.set(name, value);
      if (this.#authorization !== undefined && !headers.has('Authorization'))
        headers.set('Authorization', this.#authorization);
    }
    const response = await this.options.fetch(url.href, { headers, redirect: 'manual', signal });
    this.#reached.add(url.origin);
    return response;
  }

  async *#bytes(response: Response, attempt: Attempt): AsyncGenerator<Uint8Array> {
    try {
      yield* limitedBytes(response, this.#nameOf(attempt.url), this.options.limits.bytes);
    } catch (error) {
      throw this.#errorOf(error, attempt);
    }
  }

  async #complaint({ url, response }: Followed, name: string): Promise<FetchFault> {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of limitedBytes(response, name, Infinity)) {
      chunks.push(chunk);
      length += chunk.byteLength;
      if (length > longestComplaint) break;
    }
    const fault = statusFault(name, response, Buffer.concat(chunks).toString());
    const hint = this.#logInHint(url, fault);
    return hint === undefined ? fault : new FetchFault(fault.message, { ...fault, hint });
  }

  /** Why somebody who logs in is not let in. */
  #logInHint(url: URL, { status, restCode = '' }: FetchFault): string | undefined {
    if ((status !== 401 && status !== 403) || restCode.includes('password')) return undefined;
    if (this.withholds(url)) {
      return `The log-in is for ${this.options.named.host} and was not sent to ${url.host}: name that address itself.`;
    }
    if (!this.isLoggedIn(url)) return undefined;
    return 'The log-in was sent. Is it an application password (made under Users, Profile), and may the user see this?';
  }

  /** Whatever ended an attempt as what to throw for it. */
  #errorOf(error: unknown, { url, options, timeout }: Attempt): unknown {
    const { signal, limits } = this.options;
    if (signal?.aborted) return signal.reason;
    if (options.signal?.aborted) return options.signal.reason;
    if (error instanceof FetchFault) return error;
    const name = this.#nameOf(url);
    if (!timeout.aborted) return networkFault(name, error, this.#reached.has(url.origin));
    return new FetchFault(`${name}: no whole answer within ${limits.milliseconds / 1000} seconds`, {
      kind: 'timeout',
      hint: 'Try again later, or fetch it with curl and name the file.',
      cause: error,
    });
  }

  #nameOf(url: URL): string {
    return url.href === this.options.named.href ? this.options.name : withoutSecrets(withoutUser(url).href);
  }
}
