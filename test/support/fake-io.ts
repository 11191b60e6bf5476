import { EventEmitter } from 'node:events';
import { Readable, Writable } from 'node:stream';
import type { Input, Io, Output } from '../../src/cli/io.js';

/** How the world of a run looks. */
export interface World {
  /** What the pipe on stdin holds; without it stdin is a terminal. */
  readonly stdin?: string | Buffer;
  /** Whether stdout and stderr are terminals. */
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the network may be used: a server of the test's own. */
  readonly network?: true;
}

/** An Io that takes down what is written. */
export interface FakeIo extends Io {
  readonly stdoutText: () => string;
  readonly stderrText: () => string;
  /** Presses Ctrl-C. */
  readonly interrupt: () => void;
}

const noNetwork = (): Promise<Response> =>
  Promise.reject(new Error('no test of the command goes out to the network'));

function collector(terminal: boolean, columns: number | undefined): { stream: Output; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, callback) {
      chunks.push(chunk);
      callback();
    },
  });
  Object.assign(stream, terminal ? { isTTY: true, columns: columns ?? 80 } : {});
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

/** An Io without a process: streams in memory, signals by call. */
export function fakeIo({ stdin, terminal = false, columns, env = {}, network }: World = {}): FakeIo {
  const signals = new EventEmitter();
  const stdout = collector(terminal, columns);
  const stderr = collector(terminal, columns);
  const input: Input =
    stdin === undefined
      ? Object.assign(Readable.from([]), { isTTY: true })
      : Readable.from([Buffer.from(stdin)]);
  return {
    stdin: input,
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
    ...(network ? {} : { fetch: noNetwork }),
    on: (event, listener) => signals.on(event, listener),
    off: (event, listener) => signals.off(event, listener),
    stdoutText: stdout.text,
    stderrText: stderr.text,
    interrupt: () => void signals.emit('SIGINT'),
  };
}
