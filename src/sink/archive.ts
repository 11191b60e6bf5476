import { cleanUp } from './clean-up.js';
import { Copies } from './copies.js';
import { Course } from './course.js';
import type { Ending, FolderOptions, Memory, Outcome, Settlement, Sink, Written } from './index.js';
import { folderMaker, folderOf, type MakeFolders } from './make-folders.js';
import { Files } from './manifest/files.js';
import type { Manifest } from './manifest/manifest.js';
import { Names } from './manifest/names.js';
import { digest } from './manifest/digest.js';
import { byRank, isBetter, memoryIn, type ManifestRecord } from './manifest/record.js';
import { openManifest } from './open-manifest.js';
import { editedError, existsError, outputError } from './output-error.js';
import { restore } from './restore.js';
import { settle } from './settle.js';
import { Tree } from './tree.js';

type Placed = 'written' | 'unchanged' | 'kept' | 'planned' | 'skipped';

/**
 * Writes each document to its own path below a folder, which is made where it is missing, and remembers in a manifest
 * what became of each post: so the next run writes only what changed. Two documents never land on one path. Nothing is
 * written outside the folder, and no file that wp2md did not write is overwritten unasked.
 */
export class ArchiveSink implements Sink {
  readonly manifest: Manifest;
  readonly names = new Names();
  readonly #tree = new Tree();
  /** Folders that may be empty now. */
  readonly left = new Set<string>();
  readonly files: Files;
  readonly makeFolders: MakeFolders;
  readonly #course = new Course();
  /** The best copy so far of each post that was asked for and not written yet. */
  readonly #underWay = new Map<string, Memory>();
  readonly #copies = new Copies();
  /** In the order of the input. */
  readonly planned: string[] = [];

  /** @throws {OutputError} where the manifest cannot be used */
  constructor(
    readonly folder: string,
    readonly options: FolderOptions,
  ) {
    this.manifest = openManifest(folder, options.dryRun);
    this.files = new Files(folder, this.manifest.run);
    this.makeFolders = folderMaker(folder, options.dryRun);
    const pages: ManifestRecord[] = [];
    for (const record of this.earlier()) {
      if (record.page === undefined) this.#hold(record);
      else pages.push(record);
    }
    for (const { key, page } of pages) if (page) this.#tree.add(key, page);
    for (const record of pages) this.#hold(record);
    if (!options.dryRun) cleanUp(this);
  }

  #hold(record: ManifestRecord): void {
    this.names.hold(this.rowOf(record.key), record.path, this.wantedBy(record));
  }

  earlier(): Generator<ManifestRecord> {
    return this.manifest.records();
  }

  /** The number of a post. */
  rowOf(key: string): number {
    return this.manifest.rows.of(key);
  }

  /** Whether a post came in this run. @param row its number */
  came(row: number): boolean {
    return this.#course.began(row);
  }

  find(source: string): Memory | undefined {
    const record = this.manifest.madeOf(source);
    return record && { ...memoryIn(record), source };
  }

  /** The path that a document would have if no other wanted it, as far as the pages above it are known. */
  wantedBy({ wanted, page }: ManifestRecord): string {
    return this.#tree.resolve(wanted, page);
  }

  /** The pages whose place depends on others. */
  below(): Iterable<string> {
    return this.#tree.below();
  }

  /** Lets go of a page that is taken away: what was below it has another place now. */
  letGo({ page }: ManifestRecord): void {
    if (page !== undefined) this.#tree.remove(page);
  }

  recall(memory: Memory): Outcome | undefined {
    const { key, page } = memory;
    if (page !== undefined) this.#tree.add(key, page);
    const row = this.rowOf(key);
    const record = this.manifest.at(row);
    if (record?.also.includes(memory.source)) {
      this.#course.add(row, 'passedOver');
      return { kind: 'duplicate', path: this.files.absolute(record.path) };
    }
    if (record && this.#course.has(row, 'skipped')) {
      return { kind: 'duplicate', path: this.files.absolute(record.path) };
    }
    if (this.#course.has(row, 'itself')) return this.#recallCopy(memory, this.#underWay.get(key) ?? record);
    this.#course.add(row, 'itself');
    const known = record && !this.options.convertAll ? this.#recallFirst(memory, record) : undefined;
    if (known?.kind === 'skipped') this.#course.add(row, 'skipped');
    if (known === undefined) this.#underWay.set(key, memory);
    return known;
  }

  #recallCopy(memory: Memory, best: Memory | undefined): Outcome | undefined {
    const { key, source } = memory;
    const path = this.files.absolute(this.manifest.get(key)?.path ?? '');
    if (best === undefined || isBetter(memory, best)) {
      if (best !== undefined && !this.#underWay.has(key)) this.#copies.pass(key, best.source);
      this.#underWay.set(key, memory);
      return undefined;
    }
    if (best.source !== source) this.#copies.pass(key, source);
    if (!this.#underWay.has(key)) this.#remember(key);
    return { kind: 'duplicate', path };
  }

  #remember(key: string): void {
    const record = this.manifest.get(key);
    if (record === undefined) return;
    this.manifest.set({ ...record, also: this.#copies.besides(key, record.source, record.also) });
  }

  #recallFirst({ source }: Memory, record: ManifestRecord): Outcome | undefined {
    const path = this.files.absolute(record.path);
    if (this.options.skipExisting && this.files.isThere(record.path)) return { kind: 'skipped', path };
    if (record.source !== source || this.options.force) return undefined;
    // What a person changed is left alone; only who wants to hear of it has each file read.
    const trusts = this.manifest.isFinished && this.options.onEdited === 'keep';
    const isRight = trusts ? this.files.isThere(record.path) : this.files.hasText(record.path, record.output);
    return isRight ? { kind: 'unchanged', path } : undefined;
  }

  async write({ path: template, content }: Written, memory?: Memory): Promise<Outcome> {
    if (memory === undefined) throw new TypeError('a folder remembers its posts');
    const { key, source } = memory;
    const wanted = this.#tree.resolve(template, memory.page);
    const best = this.#underWay.get(key);
    if (best !== undefined && best !== memory) {
      this.#copies.pass(key, source);
      return { kind: 'duplicate', path: this.files.absolute(wanted) };
    }
    this.#underWay.delete(key);
    const before = this.manifest.get(key);
    const path = this.#take(key, wanted, before);
    const also = this.#copies.besides(key, source, before?.also ?? []);
    const record: ManifestRecord = { output: digest(content), path, wanted: template, also, ...memory };
    try {
      const row = this.rowOf(key);
      const wroteCopy = this.#course.has(row, 'wrote');
      const kind = this.#place(record, content, before);
      if (kind === 'planned') this.planned.push(key);
      if (kind === 'written') this.#course.add(row, 'wrote');
      const isKept = kind === 'kept' || this.#course.has(row, 'skipped');
      return {
        kind: kind === 'written' && wroteCopy ? 'duplicate' : kind,
        path: this.files.absolute(isKept ? (before?.path ?? path) : path),
        ...(path === wanted || isKept ? {} : { renamed: true as const }),
      };
    } catch (error) {
      if (before !== undefined) this.#giveBack(key, path, before);
      restore(this.manifest, key, before);
      throw outputError(this.files.absolute(path), error);
    }
  }

  /** A document that still wants the same stays where it is. */
  #take(key: string, wanted: string, before: ManifestRecord | undefined): string {
    if (before !== undefined && this.wantedBy(before) === wanted) return before.path;
    const row = this.rowOf(key);
    if (before !== undefined) this.names.release(row, before.path);
    return this.names.take(row, wanted);
  }

  #giveBack(key: string, path: string, before: ManifestRecord): void {
    this.names.release(this.rowOf(key), path);
    this.#hold(before);
  }

  #place(record: ManifestRecord, content: string, before: ManifestRecord | undefined): Placed {
    const { key, path, output } = record;
    this.makeFolders(folderOf(path));
    const old = before && this.files.digestAt(before.path);
    const row = this.rowOf(key);
    if (before && old !== undefined && this.options.skipExisting && !this.#course.has(row, 'wrote')) {
      this.#giveBack(key, path, before);
      this.#course.add(row, 'skipped');
      return 'skipped';
    }
    if (before && old !== undefined && old !== output && !this.#mayReplace(old, before)) {
      this.#giveBack(key, path, before);
      return 'kept';
    }
    const isMoving = before?.path !== path;
    const there = isMoving ? this.files.digestAt(path) : old;
    if (isMoving && this.#isForeign(there, output)) {
      if (this.options.skipExisting) return 'skipped';
      if (!this.options.force) throw existsError(this.files.absolute(path));
    }
    this.manifest.set(record);
    return this.#put(record, content, there, isMoving && old !== undefined ? before?.path : undefined);
  }

  /** @param left a path that the document gives up */
  #put({ path, output }: ManifestRecord, content: string, there?: string, left?: string): Placed {
    if (there === output && left === undefined) return 'unchanged';
    if (this.options.dryRun) return 'planned';
    if (there !== output && !this.files.write(path, content, there !== undefined)) {
      // Another run over the same posts may have been faster by a moment.
      if (this.files.digestAt(path) === output) return 'unchanged';
      throw existsError(this.files.absolute(path));
    }
    if (left !== undefined) {
      this.files.remove(left);
      this.left.add(left);
    }
    return 'written';
  }

  /** Whether what stands at a path is neither what has to stand there nor anything that wp2md wrote. */
  #isForeign(there: string | undefined, output: string): boolean {
    return there !== undefined && there !== output && !this.manifest.knows(there);
  }

  /** @throws {OutputError} where a person changed the file and that is to be an error */
  #mayReplace(old: string, { path, output }: ManifestRecord): boolean {
    if (old === output || (old !== '' && this.manifest.knows(old))) return true;
    if (this.options.onEdited === 'fail') throw editedError(this.files.absolute(path));
    return this.options.onEdited === 'overwrite';
  }

  finish(ending: Ending): Settlement {
    try {
      return settle(this, ending, byRank);
    } catch (error) {
      throw outputError(this.folder, error);
    }
  }
}
