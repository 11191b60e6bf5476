import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileOptions, Outcome, Sink } from '../sink/index.js';
import { digest } from '../sink/manifest/digest.js';
import { folderMaker, folderOf } from '../sink/make-folders.js';
import { outputError } from '../sink/output-error.js';
import { placeFile } from '../sink/place-file.js';
import type { Destination } from './destination.js';

/** A file that goes with the documents: comments, redirects. */
export interface Companion {
  /** The same in each run. */
  readonly key: string;
  readonly type: string;
  /** Below the output folder. */
  readonly path: string;
  readonly text: string;
}

/**
 * Writes a file that goes with the documents, and says what became of it and where it is.
 * @throws {OutputError} where it cannot be written, or is there already and not of an earlier run
 */
export type WriteCompanion = (companion: Companion) => Promise<Exclude<Outcome, { kind: 'printed' }>>;

/** The text of a file that goes with the documents, where it is as an earlier run wrote it. */
export function earlierText(destination: Place, sink: Sink, key: string): string | undefined {
  for (const record of sink.earlier?.() ?? []) {
    if (record.key !== key) continue;
    try {
      const text = readFileSync(join(destination.path, record.path), 'utf8');
      return digest(text) === record.output ? text : undefined;
    } catch {
      // It has gone, or is no file any more.
      return undefined;
    }
  }
  return undefined;
}

type Place = Extract<Destination, { readonly path: string }>;

/** Writes by the sink where that remembers what it wrote, so that the next run may write it again; else beside the file. */
export function companionWriter(destination: Place, sink: Sink, files: FileOptions): WriteCompanion {
  return async ({ key, type, path, text }) => {
    if (sink.recall === undefined) return placeBeside(dirname(destination.path), path, text, files);
    // The path is part of it: with other options the same text may belong elsewhere.
    const source = digest(`${path}\n${text}`);
    const memory = { key, type, source, date: '', modified: '', size: text.length };
    const outcome = sink.recall(memory) ?? (await sink.write({ path, content: text }, memory));
    if (outcome.kind === 'printed') throw new TypeError('a sink that remembers writes files');
    return outcome;
  };
}

function placeBeside(root: string, path: string, text: string, files: FileOptions) {
  const target = join(root, path);
  try {
    folderMaker(root, files.dryRun)(folderOf(path));
    return { kind: placeFile(target, text, files), path: target };
  } catch (error) {
    throw outputError(target, error);
  }
}

/** The folder in which everything of a run is. */
export const rootOf = ({ kind, path }: Place): string => (kind === 'folder' ? path : dirname(path));
