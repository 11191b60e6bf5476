import { deliver } from '../../src/cli/deliver.js';
import { postConverter } from '../../src/cli/convert-post.js';
import type { Result } from '../../src/cli/post-result.js';
import { emptyLookup } from '../../src/post.js';
import { OutputError } from '../../src/errors.js';
import type { FoundPost } from '../../src/cli/posts-in.js';
import { Json } from '../../src/source/index.js';
import type { Sink } from '../../src/sink/index.js';

async function convertPost(found: FoundPost, sink: Sink): Promise<Result> {
  const convert = await postConverter({ options: {}, form: 'text', verify: false });
  const task = { found, text: '', lookup: emptyLookup, needsConversion: true, before: [] };
  return deliver(task, convert(found.json.value, {}), sink);
}

const found: FoundPost = {
  json: Json.read({
    ...{ id: 5, type: 'page', title: { rendered: 'Tides' }, content: { rendered: '<p>High.</p>' } },
  }),
  origin: { name: 'posts.ndjson', line: 4 },
  at: 'pages[2]',
};
const failing = (error: unknown): Sink => ({ write: () => Promise.reject(error) });

test('a written post is told with its place, its name and its path', async () => {
  const sink: Sink = { write: () => Promise.resolve({ kind: 'written', path: 'out/5-2.md', renamed: true }) };
  expect((await convertPost(found, sink)).entry()).toEqual({
    ...{ file: 'posts.ndjson', line: 4, at: 'pages[2]', type: 'page', id: 5, title: 'Tides' },
    ...{ outcome: 'written', path: 'out/5-2.md', renamed: true, warnings: [] },
  });
});

test('an output that fails costs this post, and the message says which it is', async () => {
  const error = new OutputError('output-failed', 'cannot write 5.md: the disk is full', {
    hint: 'Make room.',
  });
  const { entry, failure } = await convertPost(found, failing(error));
  expect(failure?.message).toBe('posts.ndjson:4: page 5 “Tides”: cannot write 5.md: the disk is full');
  expect(entry()).toMatchObject({ outcome: 'failed', error: { code: 'output-failed', hint: 'Make room.' } });
});

test('a fault of wp2md costs this post, and asks to be reported', async () => {
  const { entry, failure } = await convertPost(found, failing(new TypeError('x is not a function')));
  expect(failure?.message).toBe('posts.ndjson:4: page 5 “Tides”: internal error: x is not a function');
  expect(entry()).toMatchObject({ outcome: 'failed', error: { code: 'internal' } });
  expect(entry().error?.hint).toMatch('report');
});

test('a post that cannot be named is told by its place', async () => {
  const { failure } = await convertPost({ ...found, json: Json.read(null) }, failing(new Error('never')));
  expect(failure?.message).toMatch(/^posts\.ndjson:4: post pages\[2\]: /);
});

test('a pipe that nobody reads is no failure of the post', async () => {
  const closed = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
  await expect(convertPost(found, failing(closed))).rejects.toBe(closed);
});

test('an error that no one foresaw in the conversion is a fault of wp2md as well', async () => {
  const failed = {
    kind: 'failed',
    error: { code: 'internal', message: 'internal error: x', hint: 'Please report it.', stack: 'at y' },
  } as const;
  const task = { found, text: '', lookup: emptyLookup, needsConversion: true, before: [] };
  const { failure, entry } = await deliver(task, failed, failing(new Error('never')));
  expect(failure?.message).toBe('posts.ndjson:4: page 5 “Tides”: internal error: x');
  expect(failure?.cause).toMatchObject({ stack: 'at y' });
  expect(entry().error).toMatchObject({ code: 'internal', hint: 'Please report it.' });
});

test('what a check finds is told with the post, which is written all the same', async () => {
  const sink: Sink = { write: () => Promise.resolve({ kind: 'printed' }) };
  const difference = {
    ...{ kind: 'words-lost' as const, expected: 'High.', found: '', context: '', count: 1 },
    message: 'lost 1 word',
  };
  const task = { found, text: '', lookup: emptyLookup, needsConversion: true, before: [] };
  const converted = (await postConverter({ options: {}, form: 'text', verify: true }))(found.json.value, {});
  expect(converted).toMatchObject({ kind: 'converted', differences: [] });
  if (converted.kind !== 'converted') return;
  const { entry } = await deliver(task, { ...converted, differences: [difference] }, sink);
  expect(entry()).toMatchObject({ outcome: 'printed', differences: [difference] });
});
