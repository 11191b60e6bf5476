import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { run } from '../../src/cli/run.js';
import { temporaryFolder } from '../sink/temporary-folder.js';
import { fakeIo } from '../support/fake-io.js';

const { path } = temporaryFolder();

const post = (id: number, text: string, modified?: string): object => ({
  ...{ id, slug: `post-${id}`, title: `Post ${id}`, content: `<p>${text}</p>` },
  link: `https://example.org/post-${id}/`,
  ...(modified === undefined ? {} : { modified }),
});

/** Runs over these posts, each a line of stdin, into out/; gives what was said. */
async function convert(posts: readonly object[], ...args: readonly string[]): Promise<string> {
  const io = fakeIo({ stdin: posts.map((each) => `${JSON.stringify(each)}\n`).join('') });
  expect(await run(['-o', `${path('out')}/`, ...args], io)).toBe(0);
  return io.stderrText().replaceAll(`${path()}/`, '');
}

const read = (name: string): string => readFileSync(path('out', name), 'utf8');
const three = [1, 2, 3].map((id) => post(id, 'Text.'));
const newer = post(1, 'Newer.', '2024-01-01T00:00:00');

test.each([[], ['--verify'], ['--strict'], ['--verify', '--on-edited', 'overwrite']])(
  '--skip-existing leaves a file that an earlier run wrote, with %j %j %j',
  async (...more) => {
    await convert(three);
    rmSync(path('out/post-3.md'));
    const changed = [1, 2, 3].map((id) => post(id, 'New.'));
    expect(await convert(changed, '--skip-existing', ...more)).toContain(
      '1 post written to out/; 2 skipped (there already)',
    );
    expect([1, 2, 3].map((id) => read(`post-${id}.md`).includes('New.'))).toEqual([false, false, true]);
  },
);

test.each([[], ['--verify']])('--skip-existing leaves it whatever copies come, with %j', async (...more) => {
  await convert(three);
  await convert([post(1, 'New.'), newer], '--skip-existing', ...more);
  expect(read('post-1.md')).toContain('Text.');
  rmSync(path('out/post-1.md'));
  await convert([post(1, 'New.'), newer], '--skip-existing', ...more);
  expect(read('post-1.md')).toContain('Newer.');
});

test('a newer copy that replaces a file is told as written, whatever copies came before it', async () => {
  const newest = post(1, 'Newest.', '2025-01-01T00:00:00');
  await convert([newer]);
  expect(await convert([newer, newest])).toContain('1 post written to out/; 1 unchanged');
  expect(await convert([newest, newer])).toContain('0 posts written to out/; 1 unchanged; 1 duplicate');
  writeFileSync(path('out/post-1.md'), 'mine');
  const last = post(1, 'Last.', '2026-01-01T00:00:00');
  expect(await convert([last, newest], '--on-edited', 'overwrite')).toContain(
    '1 post written to out/; 1 duplicate',
  );
  expect(read('post-1.md')).toContain('Last.');
});
