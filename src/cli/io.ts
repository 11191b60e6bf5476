import type { Writable } from 'node:stream';

/** stdout or stderr: a stream that may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** stdin: bytes that may come from a terminal. */
export type Input = AsyncIterable<Uint8Array | string> & {
  readonly isTTY?: boolean;
  destroy?(): unknown;
};

/** What the command needs of the world. `process` is one; tests hand in their own. */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Instead of Node's own. */
  readonly fetch?: typeof fetch;
  on(event: 'SIGINT', listener: () => void): unknown;
  off(event: 'SIGINT', listener: () => void): unknown;
}
