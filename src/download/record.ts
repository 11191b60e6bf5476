import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file that was taken over: from where, and to where. */
export interface Recorded {
  /** The address as posts have it. */
  readonly address: string;
  /** The path below the output folder, with `/` between folders. */
  readonly file: string;
  readonly size: number;
  readonly sha256: string;
}

/**
 * What earlier runs have taken over, so that no file is fetched twice: a line of JSON each, the last of an address counts.
 * Lines are added as files come, whole or not at all; one that was cut off is passed over.
 */
export class DownloadRecord {
  readonly #entries = new Map<string, Recorded>();
  #lines = 0;
  #isReady = false;

  private constructor(private readonly path: string) {}

  /** Reads the record of a folder; an empty one where there is none. */
  static read(path: string): DownloadRecord {
    const record = new DownloadRecord(path);
    for (const line of textIn(path).split('\n')) {
      const entry = entryIn(line);
      if (entry === undefined) continue;
      record.#lines += 1;
      record.#entries.set(entry.address, entry);
    }
    return record;
  }

  get(address: string): Recorded | undefined {
    return this.#entries.get(address);
  }

  /** Every file, each once or more often. */
  all(): Iterable<Recorded> {
    return this.#entries.values();
  }

  /** Keeps an entry, from this moment on, whatever happens to the run. */
  add(entry: Recorded): void {
    if (!this.#isReady) mkdirSync(dirname(this.path), { recursive: true });
    this.#isReady = true;
    this.#entries.set(entry.address, entry);
    this.#lines += 1;
    appendFileSync(this.path, `${JSON.stringify(entry)}\n`);
  }

  /** Writes the record anew where most of its lines no longer count. */
  tidy(): void {
    if (this.#lines < 2 * this.#entries.size + 16) return;
    const lines = [...this.#entries.values()].map((entry) => `${JSON.stringify(entry)}\n`);
    writeFileSync(`${this.path}.part`, lines.join(''));
    renameSync(`${this.path}.part`, this.path);
    this.#lines = this.#entries.size;
  }
}

function textIn(path: string): string {
  try {
    const text = readFileSync(path, 'utf8');
    // A line that was cut off must not take the next one with it.
    if (text !== '' && !text.endsWith('\n')) appendFileSync(path, '\n');
    return text;
  } catch {
    return '';
  }
}

function entryIn(line: string): Recorded | undefined {
  if (line === '') return undefined;
  try {
    const value = JSON.parse(line) as Partial<Record<keyof Recorded, unknown>> | null;
    const { address, file, size, sha256 } = value ?? {};
    const isWhole = typeof address === 'string' && typeof file === 'string' && typeof size === 'number';
    return isWhole && typeof sha256 === 'string' && isBelow(file)
      ? { address, file, size, sha256 }
      : undefined;
  } catch {
    return undefined;
  }
}

/** A record that somebody has changed leads nowhere else. */
const isBelow = (file: string): boolean =>
  !/^[/\\]|^[a-z]:|\\/i.test(file) && file.split('/').every((part) => part !== '..' && part !== '');
