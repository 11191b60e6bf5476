import type { Conversion } from './conversion.js';

/** Something that may have to be converted. */
export interface Convertible {
  readonly text: string;
  readonly needsConversion: boolean;
}

/** Converts batches, several at once. */
export interface Engine<T> {
  /** How many batches it works on at once. */
  readonly width: number;
  convert(batch: readonly T[]): Promise<readonly Conversion[]>;
  close(): Promise<void>;
}

/** What was asked to be converted, and what came of it; undefined where there was no need. */
export type Done<T> = readonly [T, Conversion | undefined];

interface Settings<T> {
  /** Converts one here and now. */
  readonly here: (item: T) => Conversion;
  /** Starts what converts many; absent where one core is to do all. */
  readonly start?: () => Promise<Engine<T>>;
}

/** Less than this is done before workers have started: about two hundred posts. */
const worthIt = 2_000_000;
/** So many are kept back at most, where most of them need no conversion. */
const manyHeld = 2000;
/** A batch takes a worker some fifty times longer than it takes to hand it over. */
const batchSize = 128 * 1024;
const batchLength = 64;
/** So many of them are under way or done for each worker, so that none waits where the main thread is held up. */
const batchesEach = 4;
/** Whoever waits longer for the next post has time to convert those that are there. */
const patience = 20;

/**
 * Converts what comes, in its order, and reads ahead no further than it takes to keep the workers busy. A little is
 * converted here and now; once there is more than that at hand, workers are started for all that follows.
 */
export async function* inOrder<T extends Convertible>(
  items: AsyncGenerator<T>,
  { here, start }: Settings<T>,
): AsyncGenerator<Done<T>> {
  const source = new Patient(items);
  try {
    if (start === undefined) {
      for (let item = await source.take(); item !== undefined; item = await source.take()) {
        yield converted(item, here);
      }
      return;
    }
    const held: T[] = [];
    for (let size = 0; size < worthIt;) {
      if (held.length === manyHeld || (held.length > 0 && (await source.isSlow()))) {
        for (const each of held.splice(0)) yield converted(each, here);
        size = 0;
      }
      const item = await source.take();
      if (item === undefined) {
        for (const each of held) yield converted(each, here);
        return;
      }
      if (held.length === 0 && !item.needsConversion) yield [item, undefined];
      else held.push(item);
      if (item.needsConversion) size += item.text.length;
    }
    yield* abreast(held, source, await start());
  } finally {
    await source.close();
  }
}

const converted = <T extends Convertible>(item: T, here: (item: T) => Conversion): Done<T> => [
  item,
  item.needsConversion ? here(item) : undefined,
];

interface Slot<T> {
  readonly item: T;
  readonly size: number;
  conversion: Promise<Conversion | undefined>;
}

async function* abreast<T extends Convertible>(
  held: readonly T[],
  source: Patient<T>,
  engine: Engine<T>,
): AsyncGenerator<Done<T>> {
  const slots: Slot<T>[] = [];
  const waiting = [...held];
  const most = batchesEach * engine.width * batchSize;
  let size = 0;
  try {
    for (;;) {
      while (size < most && slots.length < 2 * batchesEach * engine.width * batchLength) {
        const batch = await nextBatch(waiting, source, slots.length === 0);
        if (batch.length === 0) break;
        const added = slotsOf(batch, engine);
        for (const slot of added) size += slot.size;
        slots.push(...added);
      }
      const slot = slots.shift();
      if (slot === undefined) return;
      yield [slot.item, await slot.conversion];
      size -= slot.size;
    }
  } finally {
    await engine.close();
  }
}

/** @param canWait whether there is nothing else to do; without it an empty batch may only mean that nothing is there yet */
async function nextBatch<T extends Convertible>(
  waiting: T[],
  source: Patient<T>,
  canWait: boolean,
): Promise<readonly T[]> {
  const batch: T[] = [];
  for (let size = 0; size < batchSize && batch.length < batchLength;) {
    const item = waiting.shift() ?? (await nextOf(source, canWait && batch.length === 0));
    if (item === undefined) break;
    batch.push(item);
    if (item.needsConversion) size += item.text.length;
  }
  return batch;
}

const nextOf = async <T>(source: Patient<T>, canWait: boolean): Promise<T | undefined> =>
  !canWait && (await source.isSlow()) ? undefined : source.take();

function slotsOf<T extends Convertible>(batch: readonly T[], engine: Engine<T>): Slot<T>[] {
  const toConvert = batch.filter(({ needsConversion }) => needsConversion);
  const conversions = toConvert.length === 0 ? Promise.resolve([]) : engine.convert(toConvert);
  // Whoever takes the slots hears of a failure; unheard until then, it would end the process.
  conversions.catch(() => {});
  let index = 0;
  return batch.map((item) => {
    if (!item.needsConversion) return { item, size: 0, conversion: Promise.resolve(undefined) };
    const at = index++;
    return { item, size: item.text.length, conversion: conversions.then((all) => all[at]) };
  });
}

/** A stream of which it can be asked whether its next item takes long. */
class Patient<T> {
  #next: Promise<IteratorResult<T>> | undefined;
  isDone = false;

  constructor(private readonly items: AsyncGenerator<T>) {}

  /** Whether the next item is not there after a while. */
  async isSlow(): Promise<boolean> {
    if (this.isDone) return false;
    this.#next ??= this.items.next();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(resolve, patience, true);
    });
    const there = this.#next.then(
      () => false,
      () => false,
    );
    const slow = await Promise.race([there, late]);
    clearTimeout(timer);
    return slow;
  }

  /** The next item; undefined at the end. */
  async take(): Promise<T | undefined> {
    if (this.isDone) return undefined;
    const next = await (this.#next ?? this.items.next());
    this.#next = undefined;
    if (!next.done) return next.value;
    this.isDone = true;
    return undefined;
  }

  async close(): Promise<void> {
    await this.items.return(undefined);
  }
}
