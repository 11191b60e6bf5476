import type { PostEntry } from '../../src/cli/entries.js';
import { summaryLines } from '../../src/cli/summary.js';
import { Counter } from '../../src/cli/totals.js';
import type { WarningCode } from '../../src/warnings.js';

const warning = (code: WarningCode): PostEntry['warnings'][number] => ({
  code,
  severity: 'loss',
  element: 'script',
  count: 1,
  message: '<script> dropped',
});

function totals(...posts: readonly Partial<PostEntry>[]): Counter {
  const counter = new Counter();
  for (const post of posts) {
    counter.addPost({ file: 'a.json', type: 'post', title: '', outcome: 'written', warnings: [], ...post });
  }
  return counter;
}

const folder = { kind: 'folder', path: 'out/' } as const;

test('a folder is told how many posts it got', () => {
  expect(summaryLines(totals({}), folder, 0)).toEqual(['1 post written to out/']);
  expect(summaryLines(totals({}, {}), folder, 0)).toEqual(['2 posts written to out/']);
});

test('a run that writes nothing says what would come of it', () => {
  expect(summaryLines(totals({ outcome: 'planned' }), folder, 0, { dryRun: true, prune: false })).toEqual([
    '1 post would be written to out/',
  ]);
  const counter = Object.assign(totals({ outcome: 'unchanged' }), { moved: 2, pruned: 1 });
  expect(summaryLines(counter, folder, 0, { dryRun: true, prune: true })).toEqual([
    '0 posts would be written to out/; 1 unchanged; 2 would be moved (another name); 1 would be removed (no post in the input any more)',
  ]);
  expect(summaryLines(counter, folder, 0)).toEqual([
    '0 posts written to out/; 1 unchanged; 2 moved (another name); 1 removed (no post in the input any more)',
  ]);
});

test('what becomes of files without a post is told, and why they are there yet', () => {
  const lines = (vanished: number, prune: boolean, errors = 0): readonly string[] =>
    summaryLines(Object.assign(totals({}), { vanished, errors }), folder, 0, { dryRun: false, prune }).slice(
      1,
    );
  expect(lines(1, false)).toEqual([
    '1 file is of a post that is not in this input (-v names it, --prune removes it)',
  ]);
  expect(lines(2, false)).toEqual([
    '2 files are of posts that are not in this input (-v names them, --prune removes them)',
  ]);
  expect(lines(1, true)).toEqual([
    '1 file is of a post that is not in this input, and stays, since it was changed (-v names it)',
  ]);
  expect(lines(2, true)).toEqual([
    '2 files are of posts that are not in this input, and stay, since they were changed (-v names them)',
  ]);
  expect(lines(0, true)).toEqual([]);
  expect(lines(0, true, 1)).toEqual(['nothing was removed, since not all of the input could be read']);
});

test('whatever did not go as wanted is in it', () => {
  const counter = totals(
    {},
    { renamed: true, warnings: [warning('element-dropped'), warning('html-dropped')] },
    { outcome: 'skipped' },
    { outcome: 'failed' },
  );
  expect(summaryLines(counter, folder, 0)).toEqual([
    '2 posts written to out/; 1 skipped (there already); 1 renamed (another post has the name); 1 error; 2 warnings',
  ]);
});

test('of lines nothing is said to be written, even where there are none', () => {
  const counter = totals({ outcome: 'failed' });
  expect(summaryLines(counter, { kind: 'ndjson' }, 0)).toEqual(['0 posts printed; 1 error']);
});

test('stdout is told nothing where all went well', () => {
  expect(summaryLines(totals({ outcome: 'printed' }), { kind: 'stdout' }, 0)).toEqual([]);
  expect(summaryLines(totals({ outcome: 'printed' }), { kind: 'ndjson' }, 0)).toEqual([]);
});

test('what is left aside is named', () => {
  const counter = totals({});
  counter.addLeftAside('media', 12);
  counter.addLeftAside('term', 3);
  expect(summaryLines(counter, { kind: 'ndjson' }, 0)).toEqual(['left aside: 12 media, 3 terms']);
});

test('warnings that were not listed are counted by code, the most frequent first', () => {
  const counter = totals(
    { warnings: [warning('html-dropped')] },
    { warnings: [warning('element-dropped')] },
    { warnings: [warning('element-dropped')] },
  );
  expect(summaryLines(counter, { kind: 'ndjson' }, 2)).toEqual([
    '2 warnings not listed (-v lists all, --report FILE keeps them); in all: 2 element-dropped, 1 html-dropped',
  ]);
});

test('what was verified is told, and how it went', () => {
  const difference = {
    ...{ kind: 'words-lost' as const, expected: '', found: '', context: '', count: 1 },
    message: 'lost 1 word',
  };
  const good = { differences: [] };
  const bad = { differences: [difference] };
  expect(summaryLines(totals(good, good), { kind: 'stdout' }, 0)).toEqual(['nothing lost in 2 posts']);
  const lossy = { ...good, warnings: [warning('element-dropped')] };
  expect(summaryLines(totals(good, lossy), { kind: 'stdout' }, 0)).toEqual([
    'nothing lost in 2 posts, but for what warnings say of 1',
  ]);
  expect(summaryLines(totals(good, bad), { kind: 'stdout' }, 0)).toEqual([
    '1 of 2 posts differs from what the site shows',
  ]);
});
