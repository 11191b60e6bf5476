const magicNumber = 0xfd2fb528;
/** Frames that hold nothing of the content have any of sixteen magic numbers from here on. */
const skippable = 0x184d2a50;
const runLength = 1;

/** The bytes of a step, least significant first; what comes next is said by what they are. */
interface Step {
  readonly length: number;
  readonly read: (value: number) => void;
}

/**
 * Follows a zstd stream from frame to frame and block to block, and knows whether it may end where it ends: Node 22 does
 * not say so of one that was cut off. By RFC 8878, 3.1.
 */
export class ZstdFrames {
  /** The bytes of the current step. */
  #bytes: number[] = [];
  /** Bytes that say nothing here. */
  #toPass = 0;
  #hasChecksum = false;
  #isLost = false;

  readonly #magic: Step = {
    length: 4,
    read: (value) => {
      if (value === magicNumber) this.#step = this.#descriptor;
      else if (value - (value % 16) === skippable) this.#step = this.#skipped;
      else this.#isLost = true;
    },
  };

  readonly #skipped: Step = { length: 4, read: (size) => this.#pass(size, this.#magic) };

  readonly #descriptor: Step = {
    length: 1,
    read: (value) => {
      const isSingle = (value & 0x20) !== 0;
      this.#hasChecksum = (value & 4) !== 0;
      const window = isSingle ? 0 : 1;
      const dictionary = [0, 1, 2, 4][value & 3] ?? 0;
      const contentSize = [isSingle ? 1 : 0, 2, 4, 8][value >> 6] ?? 0;
      this.#pass(window + dictionary + contentSize, this.#block);
    },
  };

  readonly #block: Step = {
    length: 3,
    read: (value) => {
      const isLast = (value & 1) !== 0;
      const size = ((value >> 1) & 3) === runLength ? 1 : value >> 3;
      this.#pass(size + (isLast && this.#hasChecksum ? 4 : 0), isLast ? this.#magic : this.#block);
    },
  };

  #step = this.#magic;

  /** Whether the stream may end here; also where it is no zstd, which is for others to say. */
  get isWhole(): boolean {
    return this.#isLost || (this.#step === this.#magic && this.#bytes.length === 0 && this.#toPass === 0);
  }

  take(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length && !this.#isLost;) {
      if (this.#toPass > 0) {
        const passed = Math.min(this.#toPass, bytes.length - at);
        this.#toPass -= passed;
        at += passed;
        continue;
      }
      this.#bytes.push(bytes[at] ?? 0);
      at += 1;
      if (this.#bytes.length < this.#step.length) continue;
      const value = this.#bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
      this.#bytes = [];
      this.#step.read(value);
    }
  }

  #pass(length: number, next: Step): void {
    this.#toPass = length;
    this.#step = next;
  }
}
