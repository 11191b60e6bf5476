import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OutputError } from '../../errors.js';
import { outputError } from '../../sink/output-error.js';
import { Json } from '../../source/index.js';
import type { FoundPost } from '../posts-in.js';

const bufferSize = 1024 * 1024;

/**
 * The posts of a run in a temporary file, so that a pipe and a site need be read once only: what posts link to is known
 * when all have been seen. Whoever kills the process leaves nothing behind where a system lets go of open files.
 */
export class Spool {
  readonly #folder: string;
  readonly #file: number;
  #offsets = new Float64Array(1024);
  #count = 0;
  #written = 0;
  #waiting: Buffer[] = [];
  #waitingSize = 0;

  /** @throws {OutputError} where there is no place for it */
  constructor(place: string = tmpdir()) {
    this.#folder = attempt(() => mkdtempSync(join(place, 'wp2md-')));
    const path = join(this.#folder, 'posts');
    this.#file = attempt(() => openSync(path, 'wx+', 0o600));
    // Windows keeps what is open; close() takes it away then.
    this.#remove();
  }

  /** How many posts there are. */
  get length(): number {
    return this.#count;
  }

  /** @throws {OutputError} where the disk is full */
  add({ json, origin, at }: FoundPost): void {
    const bytes = Buffer.from(`${JSON.stringify({ origin, at })}\n${json.text}`);
    if (this.#count + 1 >= this.#offsets.length) {
      const larger = new Float64Array(this.#offsets.length * 2);
      larger.set(this.#offsets);
      this.#offsets = larger;
    }
    this.#waiting.push(bytes);
    this.#waitingSize += bytes.length;
    const start = this.#offsets[this.#count] ?? 0;
    this.#count += 1;
    this.#offsets[this.#count] = start + bytes.length;
    if (this.#waitingSize >= bufferSize) this.#flush();
  }

  /** The post that was added as the so-manieth, from 0. */
  at(number: number): FoundPost {
    this.#flush();
    const start = this.#offsets[number] ?? 0;
    const bytes = Buffer.allocUnsafe((this.#offsets[number + 1] ?? start) - start);
    for (let done = 0; done < bytes.length;) {
      const read = attempt(() => readSync(this.#file, bytes, done, bytes.length - done, start + done));
      if (read === 0) throw new Error('the temporary file of posts was cut short');
      done += read;
    }
    const head = bytes.indexOf('\n');
    const { origin, at } = JSON.parse(bytes.toString('utf8', 0, head)) as Omit<FoundPost, 'json'>;
    return { json: Json.unread(bytes.toString('utf8', head + 1)), origin, at };
  }

  close(): void {
    closeSync(this.#file);
    this.#remove();
  }

  #flush(): void {
    if (this.#waitingSize === 0) return;
    const bytes = Buffer.concat(this.#waiting);
    for (let done = 0; done < bytes.length;) {
      done += attempt(() => writeSync(this.#file, bytes, done, bytes.length - done, this.#written + done));
    }
    this.#written += bytes.length;
    this.#waiting = [];
    this.#waitingSize = 0;
  }

  #remove(): void {
    try {
      rmSync(this.#folder, { recursive: true, force: true });
    } catch {
      // It is in use; close() tries again.
    }
  }
}

function attempt<T>(action: () => T): T {
  try {
    return action();
  } catch (cause) {
    const error = outputError('a temporary file', cause);
    throw new OutputError(error.code, `${error.message} (it holds the posts until all are read)`, {
      hint: 'Set TMPDIR to a folder with room for all posts.',
      cause,
    });
  }
}
