import type { Conversion } from '../../src/cli/conversion.js';
import { inOrder, type Engine } from '../../src/cli/in-order.js';

interface Item {
  readonly number: number;
  readonly text: string;
  readonly needsConversion: boolean;
}

const megabyte = 'x'.repeat(1_000_000);
const item = (number: number, text = '', needsConversion = true): Item => ({ number, text, needsConversion });
const conversionOf = ({ number }: Item): Conversion => ({
  ...{ kind: 'converted', path: `${number}`, content: '', warnings: [] },
  post: { type: 'post', title: '' },
});

/** An engine that takes its time, the later batch often being the faster. */
function slowEngine() {
  const seen = { started: 0, closed: 0, batches: [] as number[][], most: 0 };
  let open = 0;
  const start = async (): Promise<Engine<Item>> => {
    seen.started += 1;
    return {
      width: 2,
      async convert(batch) {
        seen.batches.push(batch.map(({ number }) => number));
        seen.most = Math.max(seen.most, ++open);
        await new Promise((resolve) => setTimeout(resolve, 5 * (seen.batches.length % 3)));
        open -= 1;
        return batch.map(conversionOf);
      },
      close: async () => void (seen.closed += 1),
    };
  };
  return { seen, start };
}

async function* from(items: readonly Item[], taken = { count: 0, closed: false }): AsyncGenerator<Item> {
  try {
    for (const each of items) {
      taken.count += 1;
      yield each;
    }
  } finally {
    taken.closed = true;
  }
}

async function numbers(done: AsyncIterable<readonly [Item, Conversion | undefined]>): Promise<string[]> {
  const all: string[] = [];
  for await (const [{ number }, conversion] of done) {
    all.push(conversion?.kind === 'converted' ? conversion.path : `-${number}`);
  }
  return all;
}

test('a little is converted here and now, and nothing is started', async () => {
  const { seen, start } = slowEngine();
  const items = [item(1), item(2, 'x', false), item(3)];
  expect(await numbers(inOrder(from(items), { here: conversionOf, start }))).toEqual(['1', '-2', '3']);
  expect(seen.started).toBe(0);
});

test('with much to do an engine has all of it, and the order stays', async () => {
  const { seen, start } = slowEngine();
  const items = Array.from({ length: 300 }, (_, index) =>
    item(index, index < 3 ? megabyte : 'x'.repeat(20_000), index % 7 !== 0),
  );
  const here = (): never => {
    throw new Error('not here');
  };
  const all = await numbers(inOrder(from(items), { here, start }));
  expect(all).toEqual(items.map(({ number, needsConversion }) => `${needsConversion ? '' : '-'}${number}`));
  expect(seen).toMatchObject({ started: 1, closed: 1 });
  expect(seen.most).toBeGreaterThan(1);
  expect(seen.batches.flat().sort((a, b) => a - b)).toEqual(
    items.filter(({ needsConversion }) => needsConversion).map(({ number }) => number),
  );
});

test('without an engine everything is converted one by one as it is asked for', async () => {
  const taken = { count: 0, closed: false };
  const done = inOrder(
    from(
      Array.from({ length: 9 }, (_, index) => item(index, megabyte)),
      taken,
    ),
    {
      here: conversionOf,
    },
  );
  await done.next();
  expect(taken.count).toBe(1);
  await done.return(undefined);
  expect(taken.closed).toBe(true);
});

test('reading is never far ahead of a slow writer', async () => {
  const { seen, start } = slowEngine();
  const taken = { count: 0, closed: false };
  const items = Array.from({ length: 5000 }, (_, index) => item(index, 'x'.repeat(10_000)));
  const done = inOrder(from(items, taken), { here: conversionOf, start });
  for (let written = 1; written < 1000; written++) {
    await done.next();
    expect(taken.count - written).toBeLessThan(270);
  }
  await done.return(undefined);
  expect(taken.closed).toBe(true);
  expect(seen.closed).toBe(1);
});

test('a slow reader holds nothing back', async () => {
  const { seen, start } = slowEngine();
  let release = (): void => {};
  async function* slow(): AsyncGenerator<Item> {
    for (let index = 0; index < 3; index++) yield item(index, 'x');
    await new Promise<void>((resolve) => (release = resolve));
    yield item(3);
  }
  const done = inOrder(slow(), { here: conversionOf, start });
  for (let index = 0; index < 3; index++) {
    expect((await done.next()).value?.[1]).toMatchObject({ path: `${index}` });
  }
  const last = done.next();
  setTimeout(() => release(), 30);
  expect((await last).value?.[1]).toMatchObject({ path: '3' });
  expect((await done.next()).done).toBe(true);
  expect(seen.started).toBe(0);
});

test('what goes wrong in reading or in the engine reaches the caller', async () => {
  async function* torn(): AsyncGenerator<Item> {
    for (let index = 0; index < 5; index++) yield item(index, megabyte);
    throw new Error('torn');
  }
  const { start } = slowEngine();
  await expect(numbers(inOrder(torn(), { here: conversionOf, start }))).rejects.toThrow('torn');
  await expect(
    numbers(
      inOrder(from([item(1, megabyte), item(2, megabyte)]), {
        here: conversionOf,
        start: async () => ({
          width: 1,
          convert: () => Promise.reject(new Error('gone')),
          close: async () => {},
        }),
      }),
    ),
  ).rejects.toThrow('gone');
});
