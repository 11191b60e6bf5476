import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** More than any file that most runs read. */
const usual = 1_000_000;
const nothing = Buffer.alloc(0);

/**
 * Memory into which files are read one after the other: to have new memory from the system for each, and to copy what was
 * read once more to put something around it, takes longer than to read.
 */
export class ReadingSpace {
  #bytes = Buffer.allocUnsafeSlow(usual);

  /**
   * Reads a file between a head and a tail.
   *
   * @returns all three, until the next file is read
   * @throws what `node:fs` throws where there is no such file, or it cannot be read
   */
  read(path: string, head = nothing, tail = nothing): Buffer {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      const whole = head.length + size + tail.length;
      if (whole > this.#bytes.length) this.#bytes = Buffer.allocUnsafeSlow(whole);
      this.#bytes.set(head);
      const end = this.#fill(file, head.length, head.length + size);
      this.#bytes.set(tail, end);
      return this.#bytes.subarray(0, end + tail.length);
    } finally {
      closeSync(file);
    }
  }

  /** Reads up to `to`, or to the end of the file. Gives where that is. */
  #fill(file: number, from: number, to: number): number {
    let at = from;
    while (at < to) {
      const count = readSync(file, this.#bytes, at, to - at, null);
      if (count === 0) break;
      at += count;
    }
    return at;
  }
}
