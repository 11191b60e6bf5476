import {
  closeSync,
  createReadStream,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Texts } from '../archive/texts.js';
import { OutputError } from '../errors.js';
import type { Moved } from '../sink/index.js';
import { makeAll } from '../sink/make-all.js';
import { inTheWayError, outputError } from '../sink/output-error.js';
import { splitLines } from '../source/split-lines.js';
import type { InputEntry, NoticeEntry, PostEntry } from './entries.js';
import type { Totals } from './totals.js';
import { version } from '../version.js';

// Every report begins so: it tells an earlier report, which may be replaced, from a file that is somebody's work.
const beginning = '{"wp2md":';
const bufferSize = 64 * 1024;

/**
 * The file that `--report` asks for: one JSON object, written as the run goes, so that its size costs no memory.
 *
 * - `wp2md`, the version of wp2md; `schema`, 1: it changes where a key changes its meaning
 * - `posts`, a {@link PostEntry} each, in the order of the input
 * - `errors`, an {@link InputEntry} for each input, or value in one, that could not be used
 * - `notices`, a {@link NoticeEntry} for whatever else there is to say of an input
 * - `totals`: `posts`, how many there are of each outcome, `renamed`, `moved`, `vanished`, `pruned`, `errors`, `lossy`, `verified`,
 *   `differing`, and by their kind `warnings` and `leftAside`
 *
 * The report stands under its name when it is complete. An earlier report is replaced. Of the posts only the keys are held, a
 * few megabytes for two hundred thousand: where files get other names at the end, their entries are written anew.
 */
export class ReportFile {
  #file: number;
  readonly #errors: InputEntry[] = [];
  readonly #notices: NoticeEntry[] = [];
  #buffer = `${beginning}${JSON.stringify(version)},"schema":1,"posts":[`;
  #separator = '\n';
  /** Of each post, in the order of the entries; empty where nothing remembers it. */
  readonly #keys = new Texts();
  readonly #moved = new Map<string, Moved>();
  /** What has no name to take: a device or a pipe, such as `/dev/stdout` or `>(…)`. */
  readonly #isDevice: boolean;
  /** The file that a link leads to. */
  readonly #target: string;

  /**
   * @throws {OutputError} where the file cannot be written, or holds something else and `force` is not given
   */
  constructor(
    private readonly path: string,
    force: boolean,
  ) {
    if (!force && this.#attempt(() => holdsSomethingElse(path))) {
      throw new OutputError('output-exists', `${path} is there already, and no report of wp2md`, {
        hint: 'Name another file after --report, or add --force.',
      });
    }
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) throw inTheWayError(path, 'EISDIR', '--report');
    this.#isDevice = found !== undefined && !found.isFile();
    this.#target = found?.isFile() ? realpathSync(path) : path;
    this.#file = this.#attempt(() => {
      makeAll(dirname(path));
      return openSync(this.#working, 'w');
    });
  }

  /** @param key by which the output remembers the post, where it does */
  addPost(entry: PostEntry, key = ''): void {
    this.#keys.add(key);
    this.#write(`${this.#separator}${JSON.stringify(entry)}`);
    this.#separator = ',\n';
  }

  /** Files whose names were settled when all posts had come. */
  addMoved(all: readonly Moved[]): void {
    for (const moved of all) this.#moved.set(moved.key, moved);
  }

  addError(entry: InputEntry): void {
    this.#errors.push(entry);
  }

  addNotice(entry: NoticeEntry): void {
    this.#notices.push(entry);
  }

  /**
   * Completes the report and puts it in place.
   * @throws {OutputError}
   */
  async finish(totals: Totals): Promise<void> {
    if (this.#moved.size > 0) await this.#correct();
    const rest = [
      `"errors":${JSON.stringify(this.#errors)}`,
      `"notices":${JSON.stringify(this.#notices)}`,
      `"totals":${JSON.stringify(totalsEntry(totals))}`,
    ];
    this.#write(`\n],\n${rest.join(',\n')}}\n`);
    this.#attempt(() => {
      writeFileSync(this.#file, this.#buffer);
      closeSync(this.#file);
      if (!this.#isDevice) renameSync(this.#working, this.#target);
    });
    if (this.#isDevice) await this.#pass();
  }

  /** Gives the report to what takes it as it comes. */
  async #pass(): Promise<void> {
    try {
      await writeFile(this.path, createReadStream(this.#working));
    } catch (cause) {
      throw outputError(this.path, cause, '--report');
    } finally {
      rmSync(this.#working, { force: true });
    }
  }

  /** Writes the entries anew, with the paths that their files have at last. */
  async #correct(): Promise<void> {
    const first = `${this.#working}.first`;
    try {
      writeFileSync(this.#file, this.#buffer);
      closeSync(this.#file);
      renameSync(this.#working, first);
      this.#file = openSync(this.#working, 'w');
      this.#buffer = '';
      const bytes = createReadStream(first, 'utf8') as AsyncIterable<string>;
      let number = -1;
      for await (const line of splitLines('', bytes[Symbol.asyncIterator]())) {
        this.#write(number < 0 ? line : `\n${this.#corrected(line, number)}`);
        number += 1;
      }
    } catch (cause) {
      rmSync(this.#working, { force: true });
      throw cause instanceof OutputError ? cause : outputError(this.path, cause, '--report');
    } finally {
      rmSync(first, { force: true });
    }
  }

  #corrected(line: string, number: number): string {
    const moved = this.#moved.get(this.#keys.at(number));
    if (moved === undefined) return line;
    const comma = line.endsWith(',') ? ',' : '';
    const entry = JSON.parse(line.slice(0, line.length - comma.length)) as PostEntry;
    return entry.path === undefined ? line : `${JSON.stringify(withPath(entry, moved))}${comma}`;
  }

  /** Beside the report, under a name that no search for posts finds. */
  get #working(): string {
    return `${this.#isDevice ? join(tmpdir(), 'wp2md-report') : this.#target}.${process.pid}.part`;
  }

  #write(text: string): void {
    this.#buffer += text;
    if (this.#buffer.length < bufferSize) return;
    this.#attempt(() => writeFileSync(this.#file, this.#buffer));
    this.#buffer = '';
  }

  #attempt<T>(action: () => T): T {
    try {
      return action();
    } catch (cause) {
      rmSync(this.#working, { force: true });
      throw outputError(this.path, cause, '--report');
    }
  }
}

/** Keeps the order of the keys that all entries have. */
const withPath = (entry: PostEntry, { to, renamed }: Moved): unknown =>
  Object.fromEntries(
    Object.entries(entry).flatMap(([key, value]): [string, unknown][] => {
      if (key === 'renamed') return [];
      if (key !== 'path') return [[key, value]];
      return renamed
        ? [
            [key, to],
            ['renamed', true],
          ]
        : [[key, to]];
    }),
  );

function holdsSomethingElse(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size === 0) return false;
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(beginning.length);
    readSync(file, head);
    return head.toString() !== beginning;
  } finally {
    closeSync(file);
  }
}

const totalsEntry = ({ outcomes, warnings, leftAside, media, ...figures }: Totals): unknown => ({
  posts: figures.posts,
  ...outcomes,
  renamed: figures.renamed,
  moved: figures.moved,
  vanished: figures.vanished,
  pruned: figures.pruned,
  errors: figures.errors,
  lossy: figures.lossy,
  verified: figures.verified,
  differing: figures.differing,
  warnings: Object.fromEntries(warnings),
  leftAside: Object.fromEntries(leftAside),
  ...(media.files + media.known + media.failed === 0 ? {} : { media }),
});
