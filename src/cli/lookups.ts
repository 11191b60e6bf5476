import { basename, dirname, isAbsolute, posix, relative, resolve, sep } from 'node:path';
import { emptyLookup, type Lookup } from '../post.js';
import { namedFolder, readSidecars, type Origin, type SourceEvent } from '../source/index.js';
import { lookupFrom } from '../wordpress/index.js';
import type { InputLedger } from './notes.js';

type Sidecar = Extract<SourceEvent, { readonly kind: 'sidecar' }>;
type Failure = Extract<SourceEvent, { readonly kind: 'error' }>;

/**
 * Names for the ids of terms, users and media: those of the named sidecar files before those of the files that stand in
 * a post's own folder, or above it as far up as the user named: a folder, or a pattern of what lies in it. Each folder is read once.
 */
export class Lookups {
  /** By the folder as it was named, so that no post has to wait for its path to be resolved. */
  readonly #asNamed = new Map<string, Promise<Lookup>>();
  readonly #folders = new Map<string, Promise<Lookup>>();
  /** What sidecar files in archives hold, by their folder there. */
  readonly #archived = new Map<string, unknown[]>();
  readonly #inArchives = new Map<string, Promise<Lookup>>();

  private constructor(
    private readonly named: Lookup,
    private readonly roots: readonly string[],
    private readonly ledger: InputLedger,
    private readonly hear: (value: unknown) => void,
  ) {}

  /**
   * @param sidecars the files or folders that were named
   * @param inputs as the user named them
   * @param more `mayHoldComments`: whether a sidecar without any name may be there for its comments; `hear` gets what each holds
   * @throws {InputError} where a named sidecar file cannot be read: every post would lack its names
   */
  static async open(
    sidecars: readonly string[],
    inputs: readonly string[],
    ledger: InputLedger,
    more: { readonly mayHoldComments?: boolean; readonly hear?: (value: unknown) => void } = {},
  ): Promise<Lookups> {
    const { mayHoldComments = false, hear = () => {} } = more;
    const values: unknown[] = [];
    for (const path of sidecars) {
      const found = await valuesIn(path, ({ error }) => raise(error));
      if (!mayHoldComments && isEmpty(lookupFrom(found)))
        ledger.notice('names no term, user or image', { name: path });
      values.push(...found);
      for (const value of found) hear(value);
    }
    const roots = inputs.filter((input) => input !== '-').map((input) => resolve(namedFolder(input)));
    return new Lookups(lookupFrom(values), roots, ledger, hear);
  }

  /** Takes the sidecar files of archives out of what is read, to serve what follows. */
  async *listen(events: AsyncIterable<SourceEvent>): AsyncGenerator<Exclude<SourceEvent, Sidecar>> {
    for await (const event of events) {
      if (event.kind !== 'sidecar') yield event;
      else this.#keep(event);
    }
  }

  #keep({ value, origin }: Sidecar): void {
    const folder = origin.folder ?? '';
    const known = this.#archived.get(folder) ?? [];
    const kept = withKind(value, origin.name);
    this.hear(kept);
    known.push(kept);
    this.#archived.set(folder, known);
    this.#inArchives.clear();
  }

  /** The names for what was read from there. */
  async for(origin: Origin): Promise<Lookup> {
    return origin.archive === undefined ? this.in(origin.folder) : this.#inArchive(origin);
  }

  async #inArchive({ folder = '', archive }: Origin): Promise<Lookup> {
    const known = this.#inArchives.get(folder);
    if (known !== undefined) return known;
    const isTop = archive === undefined || folder.length <= archive.name.length;
    const above = isTop
      ? this.in(archive?.folder)
      : this.#inArchive({ name: folder, folder: posix.dirname(folder), archive });
    const own = lookupFrom(this.#archived.get(folder) ?? []);
    const reading = above.then((names) => merged(names, own, this.named));
    this.#inArchives.set(folder, reading);
    return reading;
  }

  /** The names for what was read from a folder; for stdin and addresses, those of the named files alone. */
  async in(folder: string | undefined): Promise<Lookup> {
    if (folder === undefined) return this.named;
    const known = this.#asNamed.get(folder);
    if (known !== undefined) return known;
    const path = resolve(folder);
    const reading = this.#folders.get(path) ?? this.#read(folder);
    this.#folders.set(path, reading);
    this.#asNamed.set(folder, reading);
    return reading;
  }

  async #read(folder: string): Promise<Lookup> {
    const above = this.#isBelowRoot(folder) ? await this.in(dirname(folder)) : this.named;
    const values = await valuesIn(folder, (event) => this.ledger.inputFailed(event.error, event.origin));
    for (const value of values) this.hear(value);
    return merged(above, lookupFrom(values), this.named);
  }

  #isBelowRoot(folder: string): boolean {
    return this.roots.some((root) => {
      const path = relative(root, resolve(folder));
      return path !== '' && !isAbsolute(path) && path.split(sep)[0] !== '..';
    });
  }
}

async function valuesIn(path: string, fail: (event: Failure) => void): Promise<readonly unknown[]> {
  const values: unknown[] = [];
  for (const event of await readSidecars(path)) {
    if (event.kind === 'value') values.push(withKind(event.json.value, event.origin.name));
    else if (event.kind === 'error') fail(event);
  }
  return values;
}

/** Where a file gives nothing but ids and names, its own name says whose they are. */
const withKind = (value: unknown, file: string): unknown =>
  /user|author/i.test(basename(file)) ? { users: value } : value;

/** Of the same id, the later lookup's name. */
function merged(...lookups: readonly Lookup[]): Lookup {
  const all = lookups.filter((lookup) => !isEmpty(lookup));
  if (all.length <= 1) return all[0] ?? emptyLookup;
  return {
    terms: new Map(all.flatMap(({ terms }) => [...terms])),
    users: new Map(all.flatMap(({ users }) => [...users])),
    media: new Map(all.flatMap(({ media }) => [...media])),
  };
}

const isEmpty = ({ terms, users, media }: Lookup): boolean => terms.size + users.size + media.size === 0;

const raise = (error: Error): never => {
  throw error;
};
