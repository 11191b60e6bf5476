import type { PostEntry } from '../../src/cli/entries.js';
import type { Result } from '../../src/cli/post-result.js';
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
/** What the ledger takes of it. */
const result = (of: PostEntry, failure?: Error): Result => ({
  ...{ fate: of, entry: () => of },
  ...(failure === undefined ? {} : { failure }),
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
  ledger.post(result(entry(7, { warnings: scripts })), { name: 'posts.ndjson', line: 3 });
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
  for (let id = 1; id <= 15; id++) ledger.post(result(entry(id, { warnings: scripts })), origin);
  expect(lines()).toHaveLength(listed);
  expect(ledger.unlisted).toBe(unlisted);
  expect(ledger.totals.warnings.get('element-dropped')).toBe(30);
});

const differences = ['lost 2 words at the start: “a b”', 'lost the link of “c”: https://c.example'].map(
  (message) => ({
    ...{ kind: 'words-lost' as const, expected: '', found: '', context: '', count: 1 },
    message,
  }),
);

test.each([
  ['normal', ['lost 2 words at the start: “a b” (and 1 more difference)']],
  ['quiet', ['lost 2 words at the start: “a b” (and 1 more difference)']],
  ['verbose', differences.map(({ message }) => message)],
] as const)('a post that differs is told, %s', (level, expected) => {
  const { ledger, lines } = start(level);
  ledger.post(result(entry(7, { differences })), origin);
  ledger.post(result(entry(8, { differences: [] })), origin);
  expect(lines()).toEqual(
    expected.map((message) => `wp2md: error: posts.json: post 7 “Post 7”: differs: ${message}`),
  );
  expect(ledger.totals).toMatchObject({ verified: 2, differing: 1, errors: 0 });
});

test('strict makes errors of losses, however many, and of nothing else', () => {
  const io = fakeIo();
  const ledger = new Ledger(new Talk(io, 'quiet'), undefined, true);
  const notice = {
    ...{ code: 'field-missing' as const, severity: 'notice' as const, element: 'acf', count: 1 },
    message: 'a note',
  };
  for (let id = 1; id <= 15; id++) ledger.post(result(entry(id, { warnings: [...scripts, notice] })), origin);
  expect(io.stderrText().match(/^wp2md: error: .*dropped$/gm)).toHaveLength(30);
  expect(io.stderrText()).not.toContain('a note');
  expect(ledger.totals).toMatchObject({ lossy: 15, errors: 0 });
});

test('posts whose file is there already are named up to twenty, all other failures without end', () => {
  const { ledger, lines } = start('quiet');
  for (let id = 1; id <= 25; id++) {
    const failed = entry(id, { outcome: 'failed' });
    ledger.post(result(failed, new OutputError('output-exists', `${id}.md is there already`)), origin);
    ledger.post(result(failed, new PostError('post-invalid', `${id} is no post`)), origin);
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
