import { KeyTable } from '../key-table.js';

/**
 * By what wikilinks call the notes of a run (help.obsidian.md, "Internal links"): a note's name, without folders and ending,
 * where no other note has it in any case of letters; else its path from the root of the vault.
 */
export class NoteNames {
  readonly #names = new KeyTable();

  /** @param path of a note, below the output folder */
  add(path: string): void {
    const key = keyOf(path);
    this.#names.set(key, this.#names.get(key) === undefined ? once : several);
  }

  /** What a wikilink to the note of this path holds. */
  nameOf(path: string): string {
    const whole = path.replace(/\.md$/, '');
    return this.#names.get(keyOf(path)) === once ? baseName(whole) : whole;
  }
}

const once = 0;
const several = 1;

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const keyOf = (path: string): string => baseName(path).normalize('NFC').toLowerCase();
