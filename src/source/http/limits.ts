/** How much an address may ask for, and how patiently it is asked. */
export interface FetchLimits {
  /**
   * Milliseconds until the whole answer must be there, redirects included.
   * @default 30_000
   */
  readonly milliseconds: number;
  /**
   * Bytes of the answer, unpacked.
   * @default 104_857_600
   */
  readonly bytes: number;
  /**
   * How often a request is made again where that may help.
   * @default 4
   */
  readonly retries: number;
  /**
   * Milliseconds before the first of them; each next one waits twice as long, and up to twice that again by chance.
   * @default 1_000
   */
  readonly pause: number;
  /**
   * The longest that a server may ask to wait (Retry-After), in milliseconds.
   * @default 300_000
   */
  readonly longestPause: number;
}

/** What an address may ask for, unless the caller says otherwise. */
export const defaultLimits: FetchLimits = Object.freeze({
  milliseconds: 30_000,
  bytes: 100 * 1024 * 1024,
  retries: 4,
  pause: 1_000,
  longestPause: 300_000,
});
