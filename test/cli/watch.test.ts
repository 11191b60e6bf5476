import { Writable } from 'node:stream';
import { writeFileSync } from 'node:fs';
import type { Output } from '../../src/cli/io.js';
import { Ledger } from '../../src/cli/ledger.js';
import type { FoundPost } from '../../src/cli/posts-in.js';
import { Progress } from '../../src/cli/progress.js';
import { Reach } from '../../src/cli/reach.js';
import type { Run } from '../../src/cli/run-context.js';
import type { Settings } from '../../src/cli/settings.js';
import { Talk } from '../../src/cli/talk.js';
import { advance } from '../../src/cli/watch.js';
import { Json } from '../../src/source/index.js';
import { temporaryFolder } from '../sink/temporary-folder.js';
import { fakeIo } from '../support/fake-io.js';

const { path } = temporaryFolder();

const settings = (inputs: readonly string[], progress = true) =>
  ({ inputs, progress }) as unknown as Settings;

function file(megabytes: number): string {
  writeFileSync(path('posts.ndjson'), Buffer.alloc(megabytes * 1_000_000));
  return path('posts.ndjson');
}

async function* found(): AsyncGenerator<FoundPost> {
  for (const id of [1, 2]) yield { json: Json.read({ id }), origin: { name: 'posts.ndjson' }, at: '' };
}

test('a run over long files knows how far it is', async () => {
  const reach = Reach.of(settings([file(10)]), undefined);
  expect(reach?.total).toBe(10_000_000);
  const read: unknown[] = [];
  for await (const post of reach?.note(found()) ?? []) {
    read.push(post.read);
    reach?.hear(4_000_000);
  }
  expect(read).toEqual([0, 4_000_000]);
});

test('nobody asks how far it is where a run is short, or nothing is shown, or there is no telling', () => {
  expect(Reach.of(settings([file(1)]), undefined)).toBeUndefined();
  expect(Reach.of(settings([file(10)], false), undefined)).toBeUndefined();
  expect(Reach.of(settings([path()]), undefined)).toBeUndefined();
  const ground = { inputs: { digest: '', size: 20_000_000, isTrue: async () => true } };
  expect(Reach.of(settings([path()]), ground)?.total).toBe(20_000_000);
});

function shown(expected: number, read?: number): string {
  let text = '';
  let time = 0;
  const stderr: Output = Object.assign(
    new Writable({ write: (chunk: Buffer, _, done) => ((text += String(chunk)), done()) }),
    { isTTY: true, columns: 80 },
  );
  const progress = new Progress({ stderr, note: () => {}, now: () => time });
  const ledger = new Ledger(new Talk(fakeIo()));
  if (expected > 0) ledger.expect(expected);
  const reach = read === undefined ? undefined : Reach.of(settings([file(10)]), undefined);
  const post: FoundPost = { json: Json.read({ id: 1 }), origin: { name: 'a.json' }, at: '' };
  advance(progress, 50, read === undefined ? post : { ...post, read }, { ledger } as unknown as Run, reach);
  time = 1000;
  progress.show({ posts: 50, warnings: 0 });
  return text.slice('\r\u001b[K'.length);
}

test('the bar goes by posts where it is known how many there are, else by bytes, else there is none', () => {
  expect(shown(200, 1_000_000)).toBe('[#####...............]  25 %  50 posts  50/s  0:03 left  a.json');
  expect(shown(0, 1_000_000)).toBe('[##..................]  10 %  50 posts  50/s  0:09 left  a.json');
  expect(shown(0)).toBe('50 posts  50/s  0:01  a.json');
});
