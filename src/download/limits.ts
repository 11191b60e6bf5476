/** How much downloads may take. */
export interface DownloadLimits {
  /** Bytes of one file. */
  readonly bytes: number;
  /** Files of one run. */
  readonly files: number;
  /** Milliseconds without a byte. */
  readonly silence: number;
  /** Milliseconds until a whole file must be there. */
  readonly milliseconds: number;
  /** Redirects that are followed. */
  readonly redirects: number;
  /** How often a request is made again where that may help. */
  readonly retries: number;
  /** Milliseconds before the first of them; each next one waits twice as long. */
  readonly pause: number;
  /** Requests at a time. */
  readonly atOnce: number;
}

export const defaultLimits: DownloadLimits = Object.freeze({
  bytes: 256 * 1024 * 1024,
  files: Infinity,
  silence: 30_000,
  milliseconds: 15 * 60_000,
  redirects: 5,
  retries: 2,
  pause: 1_000,
  atOnce: 6,
});
