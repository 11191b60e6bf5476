import { fileSink, ndjsonSink, stdoutSink, type Sink } from '../sink/index.js';
import type { Destination } from './destination.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';

/**
 * The sink for a destination.
 * @throws {OutputError} where a folder's manifest cannot be used
 */
export async function openSink(
  destination: Destination,
  { files }: Pick<Settings, 'files'>,
  { stdout }: Pick<Io, 'stdout'>,
): Promise<Sink> {
  switch (destination.kind) {
    case 'stdout':
      return stdoutSink(stdout);
    case 'ndjson':
      return ndjsonSink(stdout);
    case 'file':
      return fileSink(destination.path, files);
    case 'folder':
      return new (await import('../sink/archive.js')).ArchiveSink(destination.path, files);
  }
}
