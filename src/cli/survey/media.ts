import { encodePath, relativePath } from '../../archive/index.js';
import { isWanted, mediaHosts, withoutService, type MediaScope } from '../../archive/media/index.js';
import {
  askBy,
  askDirectly,
  defaultLimits,
  Downloads,
  Guard,
  type DownloadEvent,
} from '../../download/index.js';
import type { FoundAddress } from '../../html/index.js';
import type { Lost } from '../../options.js';
import { outputError } from '../../sink/output-error.js';
import type { Layout } from './layout.js';
import type { Survey } from './survey.js';

/** What is asked for. */
export interface MediaSettings {
  /** Whether the network may be used. */
  readonly download: boolean;
  /** Hosts besides the site's own; `all` for any. */
  readonly hosts: readonly string[];
  /** A local copy of the site's uploads. */
  readonly uploads?: string;
  readonly maxBytes?: number;
  readonly maxFiles?: number;
}

/** What media are taken over with. */
export interface MediaContext {
  readonly settings: MediaSettings;
  /** The output folder. */
  readonly root: string;
  readonly layout: Layout;
  /** Hosts that the user named, with their ports: they may be private. */
  readonly namedHosts: readonly string[];
  readonly fetch: typeof fetch | undefined;
  readonly signal: AbortSignal;
  readonly onEvent: (event: DownloadEvent) => void;
}

/** What became of the files of one post. */
export interface TakenOver {
  readonly moved: ReadonlyMap<string, string>;
  readonly lost: ReadonlyMap<string, Lost>;
}

/** Takes over the files that posts show and link to. */
export class Media {
  readonly #scope: MediaScope;
  readonly #downloads: Downloads;

  constructor(
    { index }: Survey,
    private readonly context: MediaContext,
  ) {
    const { settings, root, layout, namedHosts, signal, onEvent } = context;
    const isOwn = (host: string): boolean => index.isOwn(host);
    this.#scope = { isOwn, hosts: mediaHosts(settings.hosts) };
    const site = index.mainHost === undefined ? [] : [index.mainHost, `www.${index.mainHost}`];
    const guard = new Guard(new Set([...site, ...namedHosts]));
    const ask = context.fetch === undefined ? askDirectly(guard) : askBy(context.fetch, guard);
    this.#downloads = new Downloads({
      ...{ root, folder: layout.media.folder, isOwn, signal, onEvent },
      ask: settings.download ? ask : undefined,
      uploads: settings.uploads,
      limits: {
        ...defaultLimits,
        ...(settings.maxBytes === undefined ? {} : { bytes: settings.maxBytes }),
        ...(settings.maxFiles === undefined ? {} : { files: settings.maxFiles }),
      },
      onCurrentHost: (address) => index.onCurrentHost(withoutService(address)),
    });
  }

  /**
   * Begins to take over what a post has of files, in the order of its addresses.
   *
   * @param path of its document
   * @throws {OutputError} where nothing can be written
   */
  async takeOver(found: readonly FoundAddress[], path: string): Promise<TakenOver> {
    const wanted = new Map<string, boolean>();
    for (const each of found) {
      if (isWanted(each, this.#scope))
        wanted.set(each.address, wanted.get(each.address) === true || each.use === 'image');
    }
    const asked = [...wanted].map(
      ([address, isPicture]) => [address, this.#downloads.want(address, isPicture)] as const,
    );
    const moved = new Map<string, string>();
    const lost = new Map<string, Lost>();
    for (const [address, outcome] of asked) {
      const { kind, ...what } = await outcome.catch((error: unknown) => this.#failed(error));
      if ('file' in what) moved.set(address, this.#reference(path, what.file));
      else if (kind === 'failed') lost.set(address, { code: 'media-failed', why: what.why });
    }
    return { moved, lost };
  }

  close(): void {
    this.#downloads.close();
  }

  #reference(path: string, file: string): string {
    const { folder, address } = this.context.layout.media;
    if (address === 'relative') return relativePath(path, file);
    return `${address.replace(/\/$/, '')}/${encodePath(file.slice(folder.length + 1))}`;
  }

  #failed(error: unknown): never {
    this.context.signal.throwIfAborted();
    throw outputError(`below ${this.context.root}`, error);
  }
}
