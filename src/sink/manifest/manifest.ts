import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { KeyTable } from '../../key-table.js';
import { basisLine, basisOf, type Basis } from './basis.js';
import { checkHeader, headerLine, manifestName } from './header.js';
import { linesIn } from './lines.js';
import { forgottenKey, forgottenLine, lineOf, recordOf, type ManifestRecord } from './record.js';
import { Rows, type Place } from './rows.js';
import { isAlive, noteRun, type Run } from './runs.js';

/**
 * The manifest of an output folder: what became of each post, from one run to the next.
 *
 * It is lines of JSON. The first says what it is, the second may say of what all of it was made (basis.ts); each further one is
 * an array, a record of one post (record.ts), and of
 * one post the last line counts. A run only adds lines, each in one call before the file that it speaks of is touched, so
 * that a run that was killed leaves a true manifest, and runs that write to one folder at the same moment do not hurt
 * each other. A run says when it begins and ends (objects); the last one to end writes the manifest anew, sorted and
 * without history, in another file that takes the name. So the same posts give the same manifest, byte for byte.
 */
export class Manifest {
  /** The posts of the folder, and those of the run. */
  readonly rows = new Rows();
  /** The posts by the sources of the records that were found. */
  readonly #sources = new KeyTable();
  #last: { readonly offset: number; readonly record: ManifestRecord | undefined } | undefined;
  readonly #added: string[] = [];
  #found: Buffer = Buffer.alloc(0);
  #file: number | undefined;
  /** The line of what the folder was made of, as it was found. */
  #basis: string | undefined;
  /** Whether no other run has written to the manifest since it was read, as far as can be told. */
  #isAlone = true;
  /** How many runs have begun and are written down. */
  #begun = 0;
  /** Paths that records had and gave up in runs that were not finished. */
  readonly stale = new Set<string>();
  /** Runs that were killed. */
  readonly killed: string[] = [];
  /** Whether every run came to its end: then each file is what its record says, unless a person changed it. */
  isFinished = true;
  /** Whether another run is writing to the folder. */
  isShared = false;
  readonly run = crypto.randomUUID();

  /**
   * @param folder the output folder, which need not be there
   * @param dryRun whether nothing may be written: then what is added is kept in memory
   * @throws {OutputError} where a file of that name is no manifest, or a newer wp2md's
   */
  constructor(
    private readonly folder: string,
    private readonly dryRun: boolean,
  ) {
    if (!existsSync(this.path)) return;
    this.#found = readFileSync(this.path);
    this.#read();
  }

  get path(): string {
    return join(this.folder, manifestName);
  }

  *records(): Generator<ManifestRecord> {
    for (const row of this.rows.filled()) {
      const record = this.at(row);
      if (record !== undefined) yield record;
    }
  }

  get(key: string): ManifestRecord | undefined {
    const row = this.rows.find(key);
    return row === undefined ? undefined : this.at(row);
  }

  /** @param row the number of a post */
  at(row: number): ManifestRecord | undefined {
    const place = this.rows.placeOf(row);
    if (place === undefined) return undefined;
    // Who asks for a record mostly asks once more.
    if (this.#last?.offset === place.offset) return this.#last.record;
    const record = recordOf(this.#lineAt(place));
    // Another run may have written between our lines.
    const key = this.rows.keyOf(row);
    const right = record?.key === key ? record : this.#search(key);
    this.#last = { offset: place.offset, record: right };
    return right;
  }

  /** The record of a post of which this was the source, or that of a copy that was passed over for it. */
  madeOf(source: string): ManifestRecord | undefined {
    const row = this.#sources.get(source);
    const record = row === undefined ? undefined : this.at(row);
    return record?.source === source || record?.also.includes(source) ? record : undefined;
  }

  /** Whether wp2md wrote a file with this digest into the folder, as far as the manifest tells. */
  knows(output: string): boolean {
    if (output === '') return false;
    const needle = `"${output}"`;
    return this.#found.includes(needle) || this.#addedText().includes(needle);
  }

  /** @throws the system's own error */
  set(record: ManifestRecord): void {
    this.rows.put(this.rows.of(record.key), this.#append(lineOf(record)));
  }

  /** @throws the system's own error */
  forget(key: string): void {
    this.#append(forgottenLine(key));
    this.rows.clear(this.rows.of(key));
  }

  /**
   * Ends the run, and writes the manifest anew unless another run still adds to it.
   *
   * @param basis what all of the folder is made of, where that can be told
   * @throws the system's own error
   */
  close(basis?: Basis): void {
    if (this.dryRun) return;
    const line = basis && basisLine(basis);
    if (this.#file !== undefined || this.killed.length > 0) this.#end(line);
    else if (line !== undefined && line !== this.#basis) {
      try {
        this.#end(line);
      } catch {
        // A folder that may not be written to is as it should be all the same.
      }
    }
  }

  #end(basis: string | undefined): void {
    this.#append(JSON.stringify({ done: this.run }));
    closeSync(this.#file as number);
    const now = new Manifest(this.folder, true);
    const isAlone = this.#isAlone && now.#begun === this.killed.length + 1;
    if (!now.isShared) now.#rewrite(isAlone ? basis : undefined);
  }

  // writeSync may write less than all where the disk is nearly full, and not say so.
  #rewrite(basis: string | undefined): void {
    const temporary = join(this.folder, `.wp2md-${this.run}.tmp`);
    const file = openSync(temporary, 'w');
    try {
      let text = `${headerLine}\n${basis === undefined ? '' : `${basis}\n`}`;
      for (const row of this.rows.sorted()) {
        text += `${this.#lineAt(this.rows.placeOf(row) as Place)}\n`;
        if (text.length < 1 << 16) continue;
        writeFileSync(file, text);
        text = '';
      }
      writeFileSync(file, text);
      renameSync(temporary, this.path);
    } finally {
      closeSync(file);
      rmSync(temporary, { force: true });
    }
  }

  #append(line: string): Place {
    // Another run may have begun the file anew, and then another line stands there.
    this.#last = undefined;
    if (this.dryRun) return { offset: -this.#added.push(line), length: 0 };
    const file = this.#open();
    writeFileSync(file, `${line}\n`);
    const length = Buffer.byteLength(line);
    return { offset: fstatSync(file).size - length - 1, length };
  }

  /** Opened by the first line, so that a run that adds nothing leaves the folder as it is. */
  #open(): number {
    if (this.#file !== undefined && fstatSync(this.#file).nlink > 0) return this.#file;
    if (this.#file !== undefined) closeSync(this.#file);
    const isFirst = this.#file === undefined;
    this.#file = openSync(this.path, 'a+');
    this.#isAlone = isFirst && fstatSync(this.#file).size === this.#found.length;
    const begun = JSON.stringify({ run: this.run, pid: process.pid, host: hostname(), at: Date.now() });
    // A line that was cut off must not take ours along.
    writeFileSync(this.#file, `${fstatSync(this.#file).size === 0 ? headerLine : ''}\n${begun}\n`);
    return this.#file;
  }

  #lineAt({ offset, length }: Place): string {
    if (offset < 0) return this.#added[-offset - 1] ?? '';
    if (offset + length <= this.#found.length) return this.#found.toString('utf8', offset, offset + length);
    const bytes = Buffer.alloc(length);
    readSync(this.#file as number, bytes, 0, length, offset);
    return bytes.toString();
  }

  #addedText(): string {
    if (this.dryRun) return this.#added.join('\n');
    return this.#file === undefined ? '' : readFileSync(this.path, 'utf8');
  }

  #search(key: string | undefined): ManifestRecord | undefined {
    const records = this.#addedText().split('\n').map(recordOf);
    return records.findLast((record) => record?.key === key);
  }

  #read(): void {
    const open = new Map<string, Run>();
    for (const [line, place] of linesIn(this.#found)) {
      if (place.offset === 0) checkHeader(line, this.path);
      else if (line.startsWith('{')) this.#readNote(line, open);
      else if (line !== '') this.#readRecord(line, place);
    }
    this.isFinished = open.size === 0;
    for (const [run, begun] of open) {
      if (isAlive(begun)) this.isShared = true;
      else this.killed.push(run);
    }
  }

  #readNote(line: string, open: Map<string, Run>): void {
    if (basisOf(line) !== undefined) this.#basis = line;
    else if (noteRun(line, open)) this.#begun += 1;
  }

  #readRecord(line: string, place: Place): void {
    const record = recordOf(line);
    if (record === undefined) {
      const key = forgottenKey(line);
      if (key !== undefined) this.rows.clear(this.rows.of(key));
      return;
    }
    const row = this.rows.of(record.key);
    const before = this.at(row);
    if (before !== undefined && before.path !== record.path) this.stale.add(before.path);
    this.rows.put(row, place);
    for (const source of [record.source, ...record.also]) this.#sources.set(source, row);
  }
}
