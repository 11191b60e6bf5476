import { lookAhead } from '../../src/cli/look-ahead.js';
import { untilAborted } from '../../src/cli/until-aborted.js';

interface Watched {
  readonly items: AsyncGenerator<number>;
  readonly seen: { taken: number; closed: boolean };
}

function watched(count: number): Watched {
  const seen = { taken: 0, closed: false };
  async function* items(): AsyncGenerator<number> {
    try {
      for (let item = 1; item <= count; item++) {
        seen.taken = item;
        yield item;
      }
    } finally {
      seen.closed = true;
    }
  }
  return { items: items(), seen };
}

const all = async (items: AsyncIterable<number>): Promise<number[]> => {
  const list: number[] = [];
  for await (const item of items) list.push(item);
  return list;
};

test.each([
  [0, 'none', []],
  [1, 'one', [1]],
  [2, 'several', [1, 2]],
  [5, 'several', [1, 2, 3, 4, 5]],
] as const)('of %d items there are %s, and all of them come', async (count, expected, items) => {
  const ahead = await lookAhead(watched(count).items);
  expect(ahead.count).toBe(expected);
  expect(await all(ahead.items)).toEqual(items);
});

test('no more than two items are read before somebody asks for them', async () => {
  const { items, seen } = watched(5);
  await lookAhead(items);
  expect(seen.taken).toBe(2);
});

test('who leaves early closes the source', async () => {
  const { items, seen } = watched(5);
  const ahead = await lookAhead(items);
  for await (const item of ahead.items) if (item === 1) break;
  expect(seen.closed).toBe(true);
});

test('an abort ends a stream between two items, and closes it', async () => {
  const { items, seen } = watched(5);
  const controller = new AbortController();
  const got: number[] = [];
  for await (const item of untilAborted(items, controller.signal)) {
    got.push(item);
    if (item === 2) controller.abort();
  }
  expect(got).toEqual([1, 2]);
  expect(seen.closed).toBe(true);
});

test('an abort ends a stream that waits for ever', async () => {
  async function* waiting(): AsyncGenerator<number> {
    yield 1;
    await new Promise(() => {});
  }
  const controller = new AbortController();
  const got = all(untilAborted(waiting(), controller.signal));
  setTimeout(() => controller.abort(), 10);
  expect(await got).toEqual([1]);
});

test('the source’s error is the stream’s', async () => {
  async function* failing(): AsyncGenerator<number> {
    yield 1;
    throw new Error('torn');
  }
  await expect(all(untilAborted(failing(), new AbortController().signal))).rejects.toThrow('torn');
});
