import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { localName, originalsOf } from '../archive/media/index.js';
import { keyOf } from './addresses.js';
import type { Ask } from './ask.js';
import type { DownloadEvent } from './events.js';
import { DownloadFault, faultOf, isOfDisk } from './fault.js';
import { fetchFile, type Fetched } from './fetch-file.js';
import type { DownloadLimits } from './limits.js';
import { DownloadRecord } from './record.js';
import { Store } from './store.js';
import { endingFor } from './type-of.js';
import { copyUpload } from './uploads.js';

/** What a run takes files over with. */
export interface DownloadSettings {
  /** The output folder. */
  readonly root: string;
  /** The folder of media below it. */
  readonly folder: string;
  /** Asks the network; absent where it is not to be used. */
  readonly ask?: Ask | undefined;
  /** A local copy of the site's uploads, which is looked at first. */
  readonly uploads?: string | undefined;
  readonly limits: DownloadLimits;
  /** Whether a host is one of the site's. */
  readonly isOwn: (host: string) => boolean;
  /** The same address on the host that the site has now, for one on a host that it had before. */
  readonly onCurrentHost: (address: string) => string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onEvent?: ((event: DownloadEvent) => void) | undefined;
}

/** What became of a file: where it is below the output folder, or why it is not. */
export type Outcome =
  { readonly kind: 'there'; readonly file: string } | { readonly kind: 'failed'; readonly why: string };

/** A file with the address that it was had from and the ending that its bytes ask for. */
interface Had extends Fetched {
  readonly from: string;
  readonly ending: string;
}

/**
 * Takes files over, each once: from the local uploads, else from the network. Several are fetched at once; they get their
 * names in the order in which they were asked for, so that every run gives the same names.
 */
export class Downloads {
  readonly #record: DownloadRecord;
  readonly #store: Store;
  readonly #state: string;
  readonly #working: string;
  readonly #outcomes = new Map<string, Promise<Outcome>>();
  readonly #fetched = new Map<string, Promise<Had>>();
  readonly #placed = new Map<string, string>();
  #limit: ((action: () => Promise<Had>) => Promise<Had>) | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #files = 0;

  constructor(private readonly settings: DownloadSettings) {
    this.#state = join(settings.root, '.wp2md');
    this.#record = DownloadRecord.read(join(this.#state, 'media.ndjson'));
    this.#store = new Store(settings.root, this.#record.all());
    this.#working = join(this.#state, `${partPrefix}${randomUUID()}`);
  }

  /**
   * Takes over the file behind an address.
   *
   * @param isPicture whether a page shows it as a picture: then nothing else is taken
   * @throws {OutputError} or the system's own error where nothing can be written; the signal's reason where it aborts
   */
  want(address: string, isPicture: boolean): Promise<Outcome> {
    const key = `${isPicture ? 'picture' : 'file'} ${address}`;
    const known = this.#outcomes.get(key);
    if (known !== undefined) return known;
    const outcome = this.#get(address, isPicture);
    // Whoever waits for it hears of a failure; unheard until then, it would end the process.
    outcome.catch(() => {});
    this.#outcomes.set(key, outcome);
    return outcome;
  }

  /** Takes away what is only of use during a run. */
  close(): void {
    rmSync(this.#working, { recursive: true, force: true });
    this.#record.tidy();
    sweep(this.#state);
  }

  async #get(address: string, isPicture: boolean): Promise<Outcome> {
    const before = this.#last;
    const had = this.#have(address, isPicture);
    const placed = this.#place(address, had, before);
    this.#last = placed.catch(() => {});
    return placed;
  }

  /** What is there from an earlier run; else the file as it was fetched. */
  async #have(address: string, isPicture: boolean): Promise<Had | string | DownloadFault> {
    const recorded = this.#record.get(address);
    const isBelow = recorded?.file.startsWith(`${this.settings.folder}/`);
    if (recorded && isBelow && (await this.#store.isThere(recorded))) return recorded.file;
    return this.#fetchFirst(address, isPicture);
  }

  async #place(
    address: string,
    had: Promise<Had | string | DownloadFault>,
    before: Promise<unknown>,
  ): Promise<Outcome> {
    had.catch(() => {});
    await before;
    const result = await had;
    const { onEvent, folder } = this.settings;
    if (typeof result === 'string') {
      onEvent?.({ kind: 'known', address, file: result });
      return { kind: 'there', file: result };
    }
    if (result instanceof DownloadFault) {
      onEvent?.({ kind: 'failed', address, why: result.message });
      return { kind: 'failed', why: result.message };
    }
    const { from, ending, size, sha256 } = result;
    let file = this.#placed.get(from);
    if (file === undefined) {
      const { stem } = localName(from, this.settings.isOwn);
      file = await this.#store.place(result, `${folder}/${stem}.${ending}`);
      this.#placed.set(from, file);
      onEvent?.({ kind: 'done', address: from, file, bytes: size });
    }
    this.#record.add({ address, file, size, sha256 });
    return { kind: 'there', file };
  }

  /** The best of what there may be; the fault of the last where there is nothing. */
  async #fetchFirst(address: string, isPicture: boolean): Promise<Had | DownloadFault> {
    const { onCurrentHost } = this.settings;
    const originals = isPicture || isResized(address) ? originalsOf(address) : [address];
    const all = originals.flatMap((each) => [onCurrentHost(each) ?? each, each]);
    let last = new DownloadFault('there is no address for it', { passing: false });
    for (const each of new Set(all)) {
      try {
        return await this.#fetchOnce(each, isPicture);
      } catch (error) {
        if (!(error instanceof DownloadFault)) throw error;
        last = error;
      }
    }
    return last;
  }

  #fetchOnce(address: string, isPicture: boolean): Promise<Had> {
    const key = keyOf(address);
    const known = this.#fetched.get(key);
    if (known !== undefined) return known;
    const fetched = this.#fetch(address, isPicture);
    fetched.catch(() => {});
    this.#fetched.set(key, fetched);
    return fetched;
  }

  async #fetch(address: string, isPicture: boolean): Promise<Had> {
    this.#limit ??= (await import('p-limit')).default(this.settings.limits.atOnce);
    return this.#limit(async () => {
      this.settings.signal?.throwIfAborted();
      mkdirSync(this.#working, { recursive: true });
      const fetched = await this.#bytesOf(address);
      try {
        const { ending } = localName(address, this.settings.isOwn);
        return { ...fetched, from: address, ending: await endingFor(fetched.temporary, ending, isPicture) };
      } catch (error) {
        rmSync(fetched.temporary, { force: true });
        throw error;
      }
    });
  }

  async #bytesOf(address: string): Promise<Fetched> {
    const { uploads, ask, limits, signal, onEvent } = this.settings;
    const copied = uploads === undefined ? undefined : await copyUpload(uploads, address, this.#working);
    if (copied !== undefined) return copied;
    if (ask === undefined)
      throw new DownloadFault(`it is not in ${uploads ?? 'the uploads'}`, { passing: false });
    if (this.#files >= limits.files) {
      throw new DownloadFault(`no more than ${limits.files} were to be fetched`, { passing: false });
    }
    this.#files += 1;
    onEvent?.({ kind: 'started', address });
    const onBytes = (bytes: number, total: number | undefined): void =>
      onEvent?.({ kind: 'bytes', address, bytes, ...(total === undefined ? {} : { total }) });
    try {
      return await fetchFile(address, { ask, limits, folder: this.#working, signal, onBytes });
    } catch (error) {
      signal?.throwIfAborted();
      throw isOfDisk(error) ? error : faultOf(error);
    }
  }
}

const isResized = (address: string): boolean => /-\d{1,5}x\d{1,5}\.[a-z0-9]{2,5}(?:[?#]|$)/i.test(address);

const partPrefix = 'part-';
const day = 24 * 60 * 60 * 1000;

/** Takes away what runs that were killed have left, and the folder itself where it is empty. */
function sweep(state: string): void {
  try {
    for (const name of readdirSync(state)) {
      const path = join(state, name);
      if (name.startsWith(partPrefix) && Date.now() - statSync(path).mtimeMs > day) {
        rmSync(path, { recursive: true, force: true });
      }
    }
    rmdirSync(state);
  } catch {
    // It is not there, or holds the record.
  }
}
