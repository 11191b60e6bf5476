import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { manifestName } from '../../src/sink/manifest/header.js';
import { temporaryFolder } from '../sink/temporary-folder.js';
import { build } from '../support/build.js';

// GNU parallel comes with Debian's package of that name; .ci/run installs it.
const isThere = spawnSync('parallel', ['--version']).status === 0;
const withParallel = isThere ? test : test.skip;
const { path } = temporaryFolder();

if (!isThere) console.warn('GNU parallel is not installed, so what the README shows of it is not tested.');
beforeAll(build, 60_000);

const wp2md = `${process.execPath} ${resolve('bin/wp2md.js')}`;
const shell = (line: string): string => {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: path(), encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
};
const writePosts = (): void => {
  const posts = Array.from({ length: 300 }, (_, id) => ({
    ...{ id: id + 1, slug: `p-${id}`, type: 'post', title: `Post ${id}`, date: '2026-01-01T00:00:00' },
    ...{ link: `https://example.org/${id}/`, content: `<p>${'Some text. '.repeat(id % 50)}</p>` },
  }));
  writeFileSync(path('posts.ndjson'), posts.map((post) => `${JSON.stringify(post)}\n`).join(''));
};

withParallel(
  'a pipe in blocks gives the same lines as one filter',
  () => {
    writePosts();
    const whole = shell(`${wp2md} --ndjson -q < posts.ndjson`);
    expect(whole.split('\n')).toHaveLength(301);
    expect(shell(`parallel --pipe --keep-order --block 20k ${wp2md} --ndjson -q < posts.ndjson`)).toBe(whole);
  },
  60_000,
);

withParallel(
  'shards that run at the same time leave the folder, and its manifest, as one run does',
  () => {
    writePosts();
    shell(`${wp2md} posts.ndjson -q -o whole --name '{slug}-{id}.md'`);
    shell(`parallel ${wp2md} posts.ndjson -q -o parts --name '{slug}-{id}.md' --shard '{}/4' ::: 1 2 3 4`);
    const names = readdirSync(path('whole'));
    expect(names).toHaveLength(301);
    expect(readdirSync(path('parts'))).toEqual(names);
    for (const name of [...names, manifestName]) {
      const whole = readFileSync(path('whole', name), 'utf8');
      // Of what the folder as a whole was made no shard can tell.
      expect(readFileSync(path('parts', name), 'utf8')).toBe(whole.replace(/^\{"inputs".*\n/m, ''));
    }
    expect(shell(`${wp2md} posts.ndjson -q -o parts --name '{slug}-{id}.md' --check`)).toBe('');
  },
  60_000,
);
