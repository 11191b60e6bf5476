import { InputError } from '../../errors.js';

/** How much may come out of what is packed. */
export interface UnpackLimits {
  /**
   * How many times longer it may be than what it was packed into. Posts come to 4 to 20; the most that gzip's method can
   * say is 1032.
   * @default 200
   */
  readonly ratio: number;
  /**
   * Bytes up to which the ratio does not matter.
   * @default 67_108_864
   */
  readonly free: number;
  /**
   * Bytes in all.
   * @default 1_099_511_627_776
   */
  readonly total: number;
}

const megabyte = 1024 * 1024;
export const defaultUnpackLimits: UnpackLimits = Object.freeze({
  ratio: 200,
  free: 64 * megabyte,
  total: megabyte * megabyte,
});

/** Counts what goes into an unpacker and what comes out of it, and stops what is a bomb. */
export class Meter {
  #packed = 0;
  #unpacked = 0;

  /** @param name of what is unpacked, for the error */
  constructor(
    readonly name: string,
    readonly limits: UnpackLimits,
  ) {}

  took(bytes: number): void {
    this.#packed += bytes;
  }

  /** @returns the error where that was too much */
  gave(bytes: number): InputError | undefined {
    this.#unpacked += bytes;
    const { ratio, free, total } = this.limits;
    if (this.#unpacked > total) return bomb(this.name, `more than ${sizeOf(total)} come out of it`);
    if (this.#unpacked <= Math.max(free, ratio * this.#packed)) return undefined;
    return bomb(this.name, `what comes out is more than ${ratio} times as long as what is packed`);
  }
}

const bomb = (name: string, what: string): InputError =>
  new InputError('input-unreadable', `${name} looks like a bomb: ${what}; stopped there`, {
    hint: 'If you trust it, unpack it yourself and name what comes out.',
  });

const sizeOf = (bytes: number): string =>
  bytes >= megabyte ? `${Math.floor(bytes / megabyte)} MB` : `${bytes} bytes`;
