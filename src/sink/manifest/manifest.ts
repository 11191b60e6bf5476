import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeyTable } from '../../key-table.js';
import { basisLine, basisOf, type Basis } from './basis.js';
import { Column } from './column.js';
import { checkHeader, headerLine, manifestName } from './header.js';
import { linesIn } from './lines.js';
import { Log } from './log.js';
import { forgottenKey, forgottenLine, lineOf, recordOf, type ManifestRecord } from './record.js';
import { Rows, type Place } from './rows.js';
import { isAlive, noteRun, type Run } from './runs.js';

/**
 * The manifest of an output folder: what became of each post, from one run to the next.
 *
 * It is lines of JSON. The first says what it is, the second may say of what all of it was made (basis.ts); each further one
 * is an array, a record of one post (record.ts), and of one post the last line counts. A run only adds lines, each in one
 * call before the file that it speaks of is touched (log.ts), so that a run that was killed leaves a true manifest, and
 * runs that write to one folder at the same moment do not hurt each other. A run says when it begins and ends (objects); the last one to end writes the manifest anew, sorted and
 * without history, in another file that takes the name. So the same posts give the same manifest, byte for byte.
 */
export class Manifest {
  /** The posts of the folder, and those of the run. */
  readonly rows = new Rows();
  /** The posts by the sources of the records that were found. */
  readonly #sources = new KeyTable();
  /** Of which posts this run has written a line. */
  readonly #mine = new Column(Uint8Array);
  #last: { readonly offset: number; readonly record: ManifestRecord | undefined } | undefined;
  /** What a dry run would add. */
  readonly #added: string[] = [];
  readonly #log: Log;
  #found: Buffer = Buffer.alloc(0);
  /** The line of what the folder was made of, as it was found. */
  #basis: string | undefined;
  /** How many runs have begun and are written down. */
  #begun = 0;
  /** Paths that records had and gave up in runs that were not finished. */
  readonly stale = new Set<string>();
  /** Runs that were killed. */
  readonly killed: string[] = [];
  /** Runs that were done with all posts, and are gone: killed while they wrote the manifest anew. */
  readonly ended: string[] = [];
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
    if (existsSync(this.path)) this.#found = readFileSync(this.path);
    const isMine = (key: string): boolean => this.#mine.get(this.rows.of(key)) === 1;
    this.#log = new Log(this.path, this.run, this.#found.length, isMine);
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
    const row = this.rows.of(record.key);
    this.#mine.set(row, 1);
    this.rows.put(row, this.#append(lineOf(record)));
  }

  /** @throws the system's own error */
  forget(key: string): void {
    const row = this.rows.of(key);
    this.#mine.set(row, 1);
    this.#append(forgottenLine(key));
    this.rows.clear(row);
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
    if (this.#log.isOpen || this.killed.length > 0) this.#end(line);
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
    this.#log.close();
    const now = new Manifest(this.folder, true);
    const isAlone = this.#log.isAlone && now.#begun === this.killed.length + this.ended.length + 1;
    if (!now.isShared) now.#rewrite(isAlone ? basis : undefined, this.run);
  }

  // writeSync may write less than all where the disk is nearly full, and not say so. The next run finds what this one leaves
  // half written by its name.
  #rewrite(basis: string | undefined, run: string): void {
    const temporary = join(this.folder, `.wp2md-${run}.tmp`);
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
    return this.dryRun ? { offset: -this.#added.push(line), length: 0 } : this.#log.append(line);
  }

  #lineAt(place: Place): string {
    const { offset, length } = place;
    if (offset < 0) return this.#added[-offset - 1] ?? '';
    const end = offset + length;
    return end <= this.#found.length ? this.#found.toString('utf8', offset, end) : this.#log.read(place);
  }

  #addedText(): string {
    return this.dryRun ? this.#added.join('\n') : this.#log.text();
  }

  #search(key: string | undefined): ManifestRecord | undefined {
    const records = this.#addedText().split('\n').map(recordOf);
    return records.findLast((record) => record?.key === key);
  }

  #read(): void {
    const runs = new Map<string, Run>();
    for (const [line, place] of linesIn(this.#found)) {
      if (place.offset === 0) checkHeader(line, this.path);
      else if (line.startsWith('{')) this.#readNote(line, runs);
      else if (line !== '') this.#readRecord(line, place);
    }
    for (const [run, begun] of runs) {
      if (!begun.isDone) this.isFinished = false;
      if (!isAlive(begun)) (begun.isDone ? this.ended : this.killed).push(run);
      else if (!begun.isDone) this.isShared = true;
    }
  }

  #readNote(line: string, runs: Map<string, Run>): void {
    if (basisOf(line) !== undefined) this.#basis = line;
    else if (noteRun(line, runs)) this.#begun += 1;
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
