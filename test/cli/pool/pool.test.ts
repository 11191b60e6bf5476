import { resolve } from 'node:path';
import { ConversionPool } from '../../../src/cli/pool/pool.js';
import type { Task } from '../../../src/cli/task.js';
import { Json } from '../../../src/source/index.js';
import { emptyLookup, type Lookup } from '../../../src/post.js';
import { build } from '../../support/build.js';

beforeAll(build, 60_000);
// Starting threads takes its time on a machine that has much else to do.
jest.setTimeout(60_000);

const convert = { options: {}, form: 'text', verify: false } as const;
const task = (json: unknown, lookup: Lookup = emptyLookup): Task => ({
  found: { json: Json.read(json), origin: { name: 'posts.json' }, at: '' },
  text: JSON.stringify(json),
  lookup,
  needsConversion: true,
  before: [],
});

async function withPool<T>(
  settings: Partial<ConstructorParameters<typeof ConversionPool>[0]>,
  use: (pool: ConversionPool) => Promise<T>,
): Promise<T> {
  const script = resolve('test/cli/pool/faulty-worker.mjs');
  const pool = new ConversionPool({ jobs: 2, convert, script, ...settings });
  try {
    return await use(pool);
  } finally {
    await pool.close();
  }
}

const told = (conversions: readonly { kind: string }[]) =>
  conversions.map((each) => ('content' in each ? each.content : 'error' in each ? each.error : each));

describe('a post that a worker does not survive costs only itself', () => {
  test('where it comes to no end', async () => {
    const timeLimit = () => 3000;
    const posts = ['a', 'hang', 'b'].map((text) => task(text));
    expect(told(await withPool({ timeLimit }, (pool) => pool.convert(posts)))).toEqual([
      '"a"',
      expect.objectContaining({ code: 'post-stopped', message: expect.stringMatching('no end') }),
      '"b"',
    ]);
  });

  test.each(['exit', 'memory'])('where it ends the worker: %s', async (fault) => {
    const batches = [['a', fault, 'b'], ['c']].map((texts) => texts.map((text) => task(text)));
    const conversions = await withPool({ megabytes: 32 }, (pool) =>
      Promise.all(batches.map((batch) => pool.convert(batch))),
    );
    expect(conversions.map(told)).toEqual([
      [
        '"a"',
        expect.objectContaining({ code: 'post-stopped', message: expect.stringMatching('broke down') }),
        '"b"',
      ],
      ['"c"'],
    ]);
  });
});

test('the command’s own worker converts as the main thread does, with each post’s own names', async () => {
  const users = (name: string): Lookup => ({ ...emptyLookup, users: new Map([['4', { name }]]) });
  const post = { id: 1, slug: 'a', title: 'A', content: '<p>One <b>two</b></p>', author: 4 };
  const tasks = [task(post, users('Ida')), task(post, users('Ole')), task({ ...post, content: '' }), task(7)];
  const results = await withPool({ script: resolve('dist/worker.cjs') }, async (pool) => [
    ...(await pool.convert(tasks.slice(0, 1))),
    ...(await pool.convert(tasks)),
  ]);
  expect(results.slice(0, 3)).toMatchObject(
    ['Ida', 'Ida', 'Ole'].map((author) => ({
      kind: 'converted',
      path: 'a.md',
      content: expect.stringMatching(`author: ${author}\n---\n\nOne \\*\\*two\\*\\*\n$`),
    })),
  );
  expect(results[3]).toMatchObject({ kind: 'converted', warnings: [{ code: 'name-unknown' }] });
  expect(results[4]).toMatchObject({ kind: 'failed', error: { code: 'post-invalid' } });
});
