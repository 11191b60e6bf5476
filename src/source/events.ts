import type { InputError } from '../errors.js';
import type { UnpackLimits } from './packed/limits.js';
import type { FetchLimits } from './http/limits.js';
import type { Json } from './json/json.js';
import type { SiteOptions } from './site/options.js';

/** Where a value was read: what an error or a warning about it names. */
export interface Origin {
  /** The file as the user named it (or as found in a folder the user named), the address, or `stdin`. */
  readonly name: string;
  /** The line on which the value begins, from 1, where a file holds several (NDJSON). */
  readonly line?: number;
  /** The folder of the file, where sidecar files may stand; absent for addresses and stdin. */
  readonly folder?: string;
  /** The archive in which the file is: then `folder` is one in there, by the name of the archive. */
  readonly archive?: Origin;
}

/**
 * What reading yields, in the order of the input. An error costs the input that it names and nothing else.
 *
 * The message of a notice stands after the name of its origin: it does not name the file, and has no full stop. The
 * message of an error names the file itself.
 */
export type SourceEvent =
  | {
      readonly kind: 'value';
      readonly json: Json;
      readonly origin: Origin;
      /** What `recall` says of it: then it is a post that was not read. */
      readonly known?: string;
      /** Where the value stands in its document, if that is too long to be one value: `['posts', 3]`. */
      readonly path?: readonly (string | number)[];
      /** Whether it is what is left of an object of which lists were given before: nothing to miss if it is no post. */
      readonly rest?: true;
    }
  /** What a sidecar file in an archive holds: names for the posts of its folder there that follow. */
  | { readonly kind: 'sidecar'; readonly value: unknown; readonly origin: Origin }
  | { readonly kind: 'notice'; readonly message: string; readonly origin: Origin }
  | { readonly kind: 'error'; readonly error: InputError; readonly origin: Origin }
  /** How many more posts a site says that it has: for showing how far a run is; none may come all the same. */
  | { readonly kind: 'total'; readonly posts: number; readonly origin: Origin }
  /** Nothing came of the input, and that is as it should be: nothing changed, or all was there already. */
  | { readonly kind: 'unchanged'; readonly message: string; readonly origin: Origin };

/**
 * Says by its text alone by what a post is remembered, if it is: then nobody has to read it.
 *
 * @param text the JSON of a value, possibly damaged
 */
export type Recall = (text: string, origin: Origin) => Promise<string | undefined>;

/** What reading needs of the world: handed in, so that tests need no real terminal. */
export interface SourceIo {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly fetch: typeof fetch;
  /** Aborts reading and fetching: the reader then throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Instead of the default limits. */
  readonly limits?: Partial<FetchLimits>;
  /** Instead of the default limits of what is packed. */
  readonly unpackLimits?: UnpackLimits;
  /** What is asked of addresses. */
  readonly site?: SiteOptions;
  /** Asked for each value that stands in a text by itself; absent where nothing is remembered. */
  readonly recall?: Recall;
  /** Hears how many bytes more of files have been read; of what is packed, the packed ones. */
  readonly onRead?: (bytes: number) => void;
  /** Hears of long waits. */
  readonly say?: (message: string) => void;
}
