import workerpool from 'workerpool';
import type { Conversion, ConvertSettings } from '../conversion.js';
import { ownOptions, type Task } from '../task.js';
import type { Batch } from './batch.js';
import { SharedLookups } from './shared-lookups.js';

/** What a pool is made with. */
export interface PoolSettings {
  readonly jobs: number;
  readonly convert: ConvertSettings;
  /** The program of a worker. */
  readonly script: string;
  /** Milliseconds that a batch of so many characters may take. */
  readonly timeLimit?: (characters: number) => number;
  /** How much a worker may have in memory for longer. */
  readonly megabytes?: number;
}

// A hundred times what the slowest machine needs, so that only what would never end is stopped.
const usualTimeLimit = (characters: number): number => 30_000 + characters * 0.05;
/** A post that needs more than this would take the memory of all others. */
const usualMegabytes = 1024;
/** A quarter of what Node gives, for a twentieth more time: two workers and the main thread stay below 300 MB. */
const youngMegabytes = 12;

/** Workers that convert posts, each a thread. None is started before there is something to do. */
export class ConversionPool {
  readonly #pool: ReturnType<typeof workerpool.pool>;
  readonly #lookups = new SharedLookups();

  constructor(private readonly settings: PoolSettings) {
    this.#pool = workerpool.pool(settings.script, {
      maxWorkers: settings.jobs,
      workerType: 'thread',
      workerThreadOpts: {
        resourceLimits: {
          maxOldGenerationSizeMb: settings.megabytes ?? usualMegabytes,
          maxYoungGenerationSizeMb: youngMegabytes,
        },
      },
    });
  }

  /**
   * Converts posts, in their order. Where a worker crashes over them or does not come to an end, it is replaced and they
   * are tried one by one, so that only the post that is to blame fails.
   */
  async convert(tasks: readonly Task[]): Promise<readonly Conversion[]> {
    try {
      return await this.#run(tasks);
    } catch (error) {
      if (tasks.length === 1) return [stopped(error)];
      const conversions: Conversion[] = [];
      for (const task of tasks) conversions.push(...(await this.convert([task])));
      return conversions;
    }
  }

  async close(): Promise<void> {
    await this.#pool.terminate(true);
  }

  #run(tasks: readonly Task[]): PromiseLike<readonly Conversion[]> {
    const characters = tasks.reduce((sum, { text }) => sum + text.length, 0);
    const limit = (this.settings.timeLimit ?? usualTimeLimit)(characters);
    return this.#pool.exec('convertBatch', [this.#batchOf(tasks)]).timeout(limit) as PromiseLike<
      readonly Conversion[]
    >;
  }

  #batchOf(tasks: readonly Task[]): Batch {
    const posts = tasks.map((task) => ({
      text: task.text,
      lookup: this.#lookups.numberOf(task.lookup),
      own: ownOptions(task),
    }));
    const lookups = this.#lookups.pick(new Set(posts.map(({ lookup }) => lookup)));
    return { settings: this.settings.convert, posts, lookups };
  }
}

function stopped(error: unknown): Conversion {
  const tooLong = error instanceof workerpool.Promise.TimeoutError;
  const reason = error instanceof Error ? error.message : String(error);
  return {
    kind: 'failed',
    error: {
      code: 'post-stopped',
      message: tooLong
        ? 'its conversion came to no end and was stopped'
        : `its conversion broke down: ${reason}`,
      hint: 'This is a fault of wp2md: please report it, with the JSON of this post.',
    },
  };
}
