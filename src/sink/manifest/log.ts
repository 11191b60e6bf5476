import { closeSync, fstatSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { headerLine } from './header.js';
import { linesIn } from './lines.js';
import { forgottenKey, recordOf } from './record.js';
import type { Place } from './rows.js';

/**
 * The file of a manifest as one run adds to it, a line in one call. Other runs may add to it at the same moment, and write it
 * anew, which gives the name to another file.
 */
export class Log {
  #file: number | undefined;
  #isAlone = true;

  /**
   * @param path of the file
   * @param run by which this run is told from others
   * @param size of the file when it was read
   * @param isMine whether this run has written of a post, by its key
   */
  constructor(
    private readonly path: string,
    private readonly run: string,
    private readonly size: number,
    private readonly isMine: (key: string) => boolean,
  ) {}

  /** Whether anything was added. */
  get isOpen(): boolean {
    return this.#file !== undefined;
  }

  /** Whether no other run has written to it since it was read, as far as this one can tell. */
  get isAlone(): boolean {
    return this.#isAlone;
  }

  /** @throws the system's own error */
  append(line: string): Place {
    for (;;) {
      const file = (this.#file ??= this.#open());
      writeFileSync(file, `${line}\n`);
      const { nlink, size } = fstatSync(file);
      const length = Buffer.byteLength(line);
      if (nlink > 0) return { offset: size - length - 1, length };
      this.#follow(file);
    }
  }

  /** What stands at a place, which may be the line of another run. */
  read({ offset, length }: Place): string {
    if (this.#file === undefined) return '';
    const bytes = Buffer.alloc(length);
    readSync(this.#file, bytes, 0, length, offset);
    return bytes.toString();
  }

  /** All of it, if anything was added. */
  text(): string {
    return this.#file === undefined ? '' : readFileSync(this.path, 'utf8');
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  /** By the first line, so that a run that adds nothing leaves the folder as it is. */
  #open(): number {
    const file = openSync(this.path, 'a+');
    const { size } = fstatSync(file);
    this.#isAlone &&= size === this.size;
    const begun = JSON.stringify({ run: this.run, pid: process.pid, host: hostname(), at: Date.now() });
    // A line that was cut off must not take ours along.
    writeFileSync(file, `${size === 0 ? headerLine : ''}\n${begun}\n`);
    return file;
  }

  /** Another run wrote the manifest anew before it could see that this one had begun: our lines must be in that too. */
  #follow(before: number): void {
    this.#isAlone = false;
    const file = (this.#file = this.#open());
    for (const [line] of linesIn(readAll(before))) {
      const key = recordOf(line)?.key ?? forgottenKey(line);
      if (key !== undefined && this.isMine(key)) writeFileSync(file, `${line}\n`);
    }
    closeSync(before);
  }
}

/** All bytes of an open file, also of one that has no name any more. */
function readAll(file: number): Buffer {
  const bytes = Buffer.alloc(fstatSync(file).size);
  let length = 0;
  for (let read = -1; read !== 0 && length < bytes.length; length += read) {
    read = readSync(file, bytes, length, bytes.length - length, length);
  }
  return bytes.subarray(0, length);
}
