import { fileSink, folderSink, ndjsonSink, stdoutSink, type Sink } from '../sink/index.js';
import type { Destination } from './destination.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';

/** The sink for a destination. */
export function openSink(
  destination: Destination,
  { files }: Pick<Settings, 'files'>,
  { stdout }: Pick<Io, 'stdout'>,
): Sink {
  switch (destination.kind) {
    case 'stdout':
      return stdoutSink(stdout);
    case 'ndjson':
      return ndjsonSink(stdout);
    case 'file':
      return fileSink(destination.path, files);
    case 'folder':
      return folderSink(destination.path, files);
  }
}
