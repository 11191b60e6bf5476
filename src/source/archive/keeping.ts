import type { SourceEvent } from '../events.js';
import type { Input } from '../input.js';
import type { Archive } from './archive.js';

/**
 * Keeps every value of an address in the archive before it goes on. What the archive has already goes no further.
 *
 * @throws {OutputError} where the archive cannot be written
 */
export async function* keeping(
  archive: Archive,
  { origin }: Input,
  events: AsyncIterable<SourceEvent>,
): AsyncGenerator<SourceEvent> {
  let isQuiet = true;
  for await (const event of events) {
    if (event.kind === 'value' && !archive.add(event.json.value)) continue;
    if (event.kind === 'value' || event.kind === 'error' || event.kind === 'unchanged') isQuiet = false;
    yield event;
  }
  if (!isQuiet || archive.size === 0) return;
  const message =
    archive.mode === 'changes'
      ? 'nothing changed since the run before'
      : `all of it is in ${archive.path} already`;
  yield { kind: 'unchanged', message, origin };
}
