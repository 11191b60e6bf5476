import type { PostEntry } from '../../src/cli/entries.js';
import { Ledger } from '../../src/cli/ledger.js';
import { Talk, type Level } from '../../src/cli/talk.js';
import { InputError, OutputError, PostError } from '../../src/errors.js';
import { fakeIo } from '../support/fake-io.js';

const origin = { name: 'posts.json' };
const entry = (id: number, more: Partial<PostEntry> = {}): PostEntry => ({
  file: 'posts.json',
  type: 'post',
  id,
  title: `Post ${id}`,
  outcome: 'written',
  warnings: [],
  ...more,
});
const scripts = ['script', 'canvas'].map((element) => ({
  code: 'element-dropped' as const,
  severity: 'loss' as const,
  element,
  count: 1,
  message: `<${element}> dropped`,
}));

function start(level: Level = 'normal') {
  const io = fakeIo();
  return { ledger: new Ledger(new Talk(io, level)), lines: () => io.stderrText().split('\n').slice(0, -1) };
}

test('each warning is a line with the file, the post and what happened', () => {
  const { ledger, lines } = start();
  ledger.post(entry(7, { warnings: scripts }), { name: 'posts.ndjson', line: 3 });
  expect(lines()).toEqual([
    'wp2md: warning: posts.ndjson:3: post 7 “Post 7”: <script> dropped',
    'wp2md: warning: posts.ndjson:3: post 7 “Post 7”: <canvas> dropped',
  ]);
});

test.each([
  ['normal', 20, 10],
  ['verbose', 30, 0],
  ['quiet', 0, 10],
] as const)('of 15 posts with two warnings each, %s lists %d', (level, listed, unlisted) => {
  const { ledger, lines } = start(level);
  for (let id = 1; id <= 15; id++) ledger.post(entry(id, { warnings: scripts }), origin);
  expect(lines()).toHaveLength(listed);
  expect(ledger.unlisted).toBe(unlisted);
  expect(ledger.totals.warnings.get('element-dropped')).toBe(30);
});

test('posts whose file is there already are named up to twenty, all other failures without end', () => {
  const { ledger, lines } = start('quiet');
  for (let id = 1; id <= 25; id++) {
    const failed = entry(id, { outcome: 'failed' });
    ledger.post(failed, origin, new OutputError('output-exists', `${id}.md is there already`));
    ledger.post(failed, origin, new PostError('post-invalid', `${id} is no post`));
  }
  expect(lines().filter((line) => line.endsWith('is there already'))).toHaveLength(20);
  expect(lines().filter((line) => line.endsWith('is no post'))).toHaveLength(25);
  expect(ledger.unlistedExisting).toBe(5);
  expect(ledger.totals.errors).toBe(50);
});

test('an input that fails twice in the same words is one error', () => {
  const { ledger, lines } = start();
  ledger.inputFailed(new InputError('input-empty', 'tags.json is empty'), origin);
  ledger.inputFailed(new InputError('input-empty', 'tags.json is empty'), origin);
  expect(lines()).toEqual(['wp2md: error: tags.json is empty']);
  expect(ledger.totals.errors).toBe(1);
});
