import { ArchiveSink } from '../../src/sink/archive.js';
import type { FileOptions, Outcome, Written } from '../../src/sink/index.js';

let posts = 0;

/** A run over posts of which none was there before. */
export function folderSink(
  folder: string,
  options: FileOptions,
): { write(document: Written): Promise<Outcome> } {
  const sink = new ArchiveSink(folder, {
    ...options,
    onEdited: 'keep',
    prune: false,
    convertAll: false,
    isMine: () => true,
  });
  return {
    async write(document) {
      const memory = { key: `${++posts}`, source: `${posts}`, type: 'post', date: '', modified: '', size: 1 };
      return sink.recall(memory) ?? sink.write(document, memory);
    },
  };
}
