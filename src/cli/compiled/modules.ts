import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { readKept, writeKept } from './kept-code.js';
import { ReadingSpace } from './reading-space.js';

const head = Buffer.from('(function(exports,require,module,__filename){');
const tail = Buffer.from('\n})');

type Require = (id: string) => unknown;
type Body = (exports: object, require: Require, module: Module, filename: string) => void;

interface Module {
  exports: object;
}

/** A module that had to be compiled in this run, and where what came of it may be kept. */
interface Compiled {
  readonly script: Script;
  readonly keptAt: string;
  readonly codeSum: number;
}

/**
 * The CommonJS modules of a folder. What V8 compiles of them may be kept beside them, as Python does in __pycache__, so that
 * later runs need not compile it again: a file for each module and each V8 with its flags.
 */
export class Modules {
  readonly #loaded = new Map<string, Module>();
  readonly #compiled: Compiled[] = [];
  readonly #tag = cachedDataVersionTag();
  readonly #space = new ReadingSpace();
  readonly #require: Require;

  /** @param keeps whether anything is kept, and taken that was */
  constructor(
    private readonly folder: string,
    private readonly keeps: boolean,
  ) {
    this.#require = createRequire(join(folder, 'index.cjs'));
  }

  /**
   * Runs a module, unless that has been done.
   *
   * @returns what it exports
   * @throws where there is none of that name, and whatever it throws
   */
  load(name: string): object {
    const loaded = this.#loaded.get(name);
    if (loaded !== undefined) return loaded.exports;
    const path = join(this.folder, name);
    const body = this.#compile(path).runInThisContext() as Body;
    const module = { exports: {} };
    this.#loaded.set(name, module);
    const require: Require = (id) => (id.startsWith('./') ? this.load(id.slice(2)) : this.#require(id));
    body(module.exports, require, module, path);
    return module.exports;
  }

  /**
   * Keeps what V8 has compiled by now, with all functions that were needed, of each module of which nothing was kept. It is
   * about speed alone: where it cannot be written nobody is told.
   */
  keep(): void {
    // Under other flags than it was compiled for V8 would not take it.
    if (!this.keeps || cachedDataVersionTag() !== this.#tag) return;
    try {
      for (const { script, keptAt, codeSum } of this.#compiled.splice(0)) {
        writeKept(keptAt, codeSum, script.createCachedData());
      }
    } catch {
      // Installed where this user may not write, or the disk is full.
    }
  }

  #compile(path: string): Script {
    const source = this.#space.read(path, head, tail);
    const codeSum = crc32(source.subarray(head.length, -tail.length));
    const code = source.toString('latin1');
    const keptAt = `${path}.${this.#tag.toString(16)}.cache`;
    const cachedData = this.keeps ? readKept(this.#space, keptAt, codeSum) : undefined;
    const script = new Script(code, {
      filename: path,
      ...(cachedData === undefined ? {} : { cachedData }),
    });
    if (script.cachedDataRejected !== false) this.#compiled.push({ script, keptAt, codeSum });
    return script;
  }
}
