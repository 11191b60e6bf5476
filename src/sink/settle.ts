import type { ArchiveSink } from './archive.js';
import type { Ending, Memory, Moved, Settlement } from './index.js';
import { folderOf } from './make-folders.js';
import type { Move } from './manifest/names.js';
import type { ManifestRecord } from './manifest/record.js';

/**
 * What can only be done when all posts have come: names that several wanted go to whom they belong, whatever the order of
 * the input; posts that did not come are told, and taken away where that was asked for; the manifest is completed.
 *
 * @param isComplete whether everything was read: else nobody knows what did not come
 * @param basis what the folder is made of, if nothing in it is of something else
 */
export function settle(
  sink: ArchiveSink,
  { isComplete, basis }: Ending,
  compare: (a: Memory, b: Memory) => number,
): Settlement {
  const { options, manifest, names, files } = sink;
  const vanished = isComplete ? vanishedOf(sink) : [];
  const pruned = options.prune ? prune(sink, vanished) : [];
  for (const key of sink.below()) {
    const row = sink.rowOf(key);
    const record = sink.came(row) ? manifest.at(row) : undefined;
    if (record !== undefined && sink.wantedBy(record) !== record.path) names.contest(row);
  }
  const moves = names.settle((row) => {
    const record = sink.came(row) ? manifest.at(row) : undefined;
    if (record === undefined || !isAsWritten(sink, record)) return undefined;
    return { id: row, wanted: sink.wantedBy(record), path: record.path, rank: record };
  }, compare);
  move(sink, moves);
  const moved = moves.map((each) => movedTo(sink, each));
  if (!options.dryRun) files.removeEmpty(sink.left);
  manifest.close(vanished.length > pruned.length ? undefined : basis);
  return {
    moved,
    vanished: vanished.filter((each) => !pruned.includes(each)).map(({ path }) => files.absolute(path)),
    pruned: pruned.map(({ path }) => files.absolute(path)),
    planned: sink.planned.flatMap((key) => {
      const record = manifest.get(key);
      return record === undefined ? [] : [files.absolute(record.path)];
    }),
  };
}

function movedTo(sink: ArchiveSink, { id, from, to }: Move): Moved {
  const { files, manifest } = sink;
  const record = manifest.at(id);
  const renamed = record !== undefined && sink.wantedBy(record) !== to;
  return { key: manifest.rows.keyOf(id) ?? '', from: files.absolute(from), to: files.absolute(to), renamed };
}

const vanishedOf = (sink: ArchiveSink): ManifestRecord[] =>
  [...sink.manifest.rows.filled()]
    .filter((row) => !sink.came(row) && sink.options.isMine(sink.manifest.rows.keyOf(row) ?? ''))
    .flatMap((row) => sink.manifest.at(row) ?? []);

function prune(sink: ArchiveSink, vanished: readonly ManifestRecord[]): ManifestRecord[] {
  const { manifest, names, files, options } = sink;
  const pruned = vanished.filter((record) => isAsWritten(sink, record) || !files.isThere(record.path));
  for (const record of pruned) {
    const { key, path } = record;
    sink.letGo(record);
    names.release(sink.rowOf(key), path);
    if (!options.dryRun) files.remove(path);
    sink.left.add(path);
    manifest.forget(key);
  }
  return pruned;
}

/** A dry run has written nothing that could have been changed. */
function isAsWritten({ files, options }: ArchiveSink, { path, output }: ManifestRecord): boolean {
  const there = files.digestAt(path);
  return there === output || (options.dryRun && there === undefined);
}

/** All records first, then all files: the next run puts right what a killed one leaves between. */
function move({ manifest, files, options, makeFolders, left }: ArchiveSink, moves: readonly Move[]): void {
  for (const { id, to } of moves) {
    const record = manifest.at(id);
    if (record !== undefined) manifest.set({ ...record, path: to });
  }
  if (options.dryRun) return;
  for (const { from, to } of moves) {
    makeFolders(folderOf(to));
    left.add(from);
  }
  files.rename(moves);
}
