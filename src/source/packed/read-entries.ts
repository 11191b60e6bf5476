import { posix } from 'node:path';
import { InputError } from '../../errors.js';
import type { Origin, SourceEvent } from '../events.js';
import type { Input } from '../input.js';
import type { Entries, Entry } from './entry.js';
import { kindOfName, partsOf, type NameKind } from './names.js';
import { peek, type Unpacking } from './unpacking.js';

/**
 * Reads the entries of an archive like the files of a folder, in the order in which they stand in it. An entry that
 * cannot be read, or should not be there, is an error and costs itself.
 *
 * @param named whether sidecar files have to be told as they come, since they were not looked for before
 */
export async function* readEntries(
  entries: Entries,
  unpacking: Unpacking,
  named: boolean,
): AsyncGenerator<SourceEvent> {
  const { input, io, sidecars } = unpacking;
  const others = new Map<string, number>();
  const nested: string[] = [];
  const given = new Set<string>();
  let found = false;
  for await (const entry of entries) {
    io.signal?.throwIfAborted();
    const origin = originOf(entry, input.origin);
    const kind = kindOfName(entry.name);
    const error = refusal(entry, kind, origin.name);
    if (error !== undefined) {
      found = true;
      yield { kind: 'error', error, origin };
    } else if (entry.kind !== 'file' || kind === 'hidden') {
      continue;
    } else if (kind === 'json' || kind === 'saved') {
      found = true;
      const isSidecar = named && sidecars.includes(posix.basename(origin.name));
      if (isSidecar && given.has(origin.folder ?? '')) yield late(origin);
      for await (const event of readEntry(entry, kind, origin, unpacking)) {
        if (isSidecar && event.kind === 'value') yield { kind: 'sidecar', value: event.json.value, origin };
        else if (event.kind === 'value') remember(given, origin);
        yield event;
      }
    } else {
      if (kind === 'archive') nested.push(posix.basename(origin.name));
      const ending = posix.extname(entry.name).toLowerCase();
      others.set(ending, (others.get(ending) ?? 0) + 1);
    }
  }
  if (!found) yield { kind: 'error', error: nothing(nested, others, unpacking), origin: input.origin };
  else if (nested.length > 0) yield { kind: 'notice', message: passedOver(nested), origin: input.origin };
}

/** Reads the sidecar files of an archive, and nothing else; what is wrong is told when the archive is read. */
export async function* readSidecarEntries(
  entries: Entries,
  unpacking: Unpacking,
): AsyncGenerator<SourceEvent> {
  const { input, io, sidecars } = unpacking;
  try {
    for await (const entry of entries) {
      io.signal?.throwIfAborted();
      const origin = originOf(entry, input.origin);
      const isSidecar = entry.kind === 'file' && kindOfName(entry.name) === 'json';
      if (!isSidecar || !sidecars.includes(posix.basename(origin.name))) continue;
      for await (const event of readEntry(entry, 'json', origin, unpacking)) {
        if (event.kind === 'value') yield { kind: 'sidecar', value: event.json.value, origin };
      }
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
}

async function* readEntry(
  entry: Entry,
  kind: NameKind,
  origin: Origin,
  unpacking: Unpacking,
): AsyncGenerator<SourceEvent> {
  const input: Input = { kind: 'entry', origin, claimed: kind === 'json' };
  const failed = (error: unknown): SourceEvent => {
    if (error instanceof InputError) return { kind: 'error', error, origin };
    throw error;
  };
  try {
    const { head, all } = await peek(unpacking.withHead(entry.bytes(origin.name)));
    const packed = unpacking.kindOf(head);
    if (packed === undefined) yield* unpacking.readText(all, input);
    else {
      await all.return(undefined);
      yield failed(unpacking.refuse(input, packed, inside));
    }
  } catch (error) {
    yield failed(error);
  }
}

const inside = 'inside of an archive, which wp2md does not read';

function originOf({ name }: Entry, archive: Origin): Origin {
  const path = `${archive.name}/${partsOf(name).join('/')}`;
  return { name: path, folder: posix.dirname(path), archive };
}

/** Why an entry is not read, where that is worth an error. */
function refusal({ name, kind }: Entry, nameKind: NameKind, shown: string): InputError | undefined {
  if (nameKind === 'unsafe') {
    return new InputError(
      'input-unreadable',
      `${shown}: its name leads out of the archive: ${JSON.stringify(name)}`,
      {
        hint: 'It is not read. Was the archive made by somebody whom you trust?',
      },
    );
  }
  if (nameKind === 'hidden') return undefined;
  if (kind === 'link') {
    return new InputError(
      'input-unreadable',
      `${shown} is a link, which wp2md does not follow in an archive`,
      {
        hint: 'tar --dereference --hard-dereference packs files in the place of links.',
      },
    );
  }
  if (nameKind === 'packed-json' && kind === 'file') {
    return new InputError('input-unreadable', `${shown} is packed ${inside}`, {
      hint: 'Unpack the archive and name the folder.',
    });
  }
  return undefined;
}

function nothing(
  nested: readonly string[],
  others: ReadonlyMap<string, number>,
  { input, nothingFound }: Unpacking,
): InputError {
  if (nested.length === 0) return nothingFound(input.origin.name, others);
  return new InputError(
    'input-unreadable',
    `${input.origin.name} holds other archives (${listed(nested)}), which wp2md does not read`,
    { hint: 'Unpack it, and name what comes out.' },
  );
}

const passedOver = (nested: readonly string[]): string =>
  `skipped what is packed inside of the archive: ${listed(nested)}`;

const listed = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');

const late = (origin: Origin): SourceEvent => ({
  kind: 'notice',
  message: 'comes behind posts that it holds names for; save the archive as a file and name that',
  origin,
});

/** Puts down the folder of a value that was given, and all above it. */
function remember(folders: Set<string>, { folder, archive }: Origin): void {
  for (let at = folder; at !== undefined && !folders.has(at); at = posix.dirname(at)) {
    folders.add(at);
    if (at === archive?.name || at === '.' || at === '/') return;
  }
}
