import { dataFiles, Directory, type DataFiles, type Listed } from '../../archive/directory/index.js';
import { OptionError } from '../../errors.js';
import type { Author, Post } from '../../post.js';
import type { Preset } from '../../preset.js';
import { detailsInPost, type Details } from '../../wordpress/index.js';

/** The authors and terms of a run, and the files that a preset has of them. */
export class Roster {
  readonly #directory: Directory;
  /** The authors of each post, by its number; most posts share theirs. */
  readonly #authors: (readonly Author[])[] = [];
  readonly #known = new Map<string, readonly Author[]>();
  #listed: Listed | undefined;
  #files: DataFiles = { files: [], refused: [], addresses: new Map() };

  constructor(private readonly preset: Preset) {
    this.#directory = new Directory(new Set(preset.reservedKeys));
  }

  /**
   * Takes down whom a post is by.
   * @param at its number; a post may come in several copies
   */
  see(at: number, { authors }: Post): void {
    const id = JSON.stringify(authors);
    const known = this.#known.get(id) ?? authors;
    this.#known.set(id, known);
    this.#authors[at] = known;
  }

  /** Adds the authors and terms of a post, and what it says of them. */
  add(post: Post): void {
    this.#directory.addPost(post);
    this.#directory.addDetails(detailsInPost(post.raw));
  }

  /**
   * @param details what sidecar files say, and what stands among the posts
   * @throws {OptionError} where a function of the preset fails
   */
  finish(details: Iterable<Details>): void {
    for (const each of details) this.#directory.addDetails(each);
    this.#listed = this.#directory.list();
    this.#files = filesOf(this.preset, this.#listed);
  }

  get files(): DataFiles {
    return this.#files;
  }

  /** What the authors of a post are called; none where no file has all of them. */
  authorKeysAt(at: number): readonly string[] {
    const authors = this.#authors[at];
    if (authors === undefined || !this.preset.data.some(({ of }) => of === 'authors')) return [];
    return this.#listed?.keysOf(authors) ?? [];
  }
}

function filesOf({ data }: Preset, listed: Listed): DataFiles {
  try {
    return dataFiles(data, listed);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const hint = 'Its data has functions that the preset itself brings.';
    throw new OptionError('option-invalid', `a file of the preset failed: ${reason}`, { hint, cause: error });
  }
}
