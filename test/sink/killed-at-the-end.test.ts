import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { ArchiveSink } from '../../src/sink/archive.js';
import type { FolderOptions } from '../../src/sink/index.js';
import { headerLine, manifestName } from '../../src/sink/manifest/header.js';
import { Manifest } from '../../src/sink/manifest/manifest.js';
import { temporaryFolder } from './temporary-folder.js';

const { path } = temporaryFolder();

const options: FolderOptions = {
  ...{ force: false, skipExisting: false, dryRun: false },
  ...{ prune: false, convertAll: false },
  onEdited: 'keep',
  isMine: () => true,
};

const run = '00000000-0000-4000-8000-000000000001';
const temporary = `.wp2md-${run}.tmp`;

/** What a run leaves that was killed when it had done everything but write the manifest anew. */
function leave(pid: number): void {
  const lines = [
    headerLine,
    JSON.stringify({ run, pid, host: hostname(), at: 0 }),
    JSON.stringify({ done: run }),
  ];
  writeFileSync(path(manifestName), `${lines.join('\n')}\n`);
  writeFileSync(path(temporary), headerLine);
}

/** The number of a process that is no more. */
const gone = (): number => spawnSync(process.execPath, ['-e', '0']).pid;

const basis = { inputs: 'all', posts: 0, leftAside: {} };

test('what a run left that was killed while it wrote the manifest anew goes', () => {
  leave(gone());
  const sink = new ArchiveSink(path(), options);
  expect(sink.manifest.isFinished).toBe(true);
  sink.manifest.close(basis);
  expect(readdirSync(path())).toEqual([manifestName]);
  expect(readFileSync(path(manifestName), 'utf8')).toMatch('inputs');
});

test('what a run is writing that is still there stays', () => {
  // Its parent is there as long as the test.
  leave(process.ppid);
  const { isShared } = new ArchiveSink(path(), options).manifest;
  expect(isShared).toBe(false);
  expect(readdirSync(path()).sort()).toEqual([temporary, manifestName].sort());
});

test('the manifest is written anew in a file of the run, by whose name the next one finds it', () => {
  const manifest = new Manifest(path(), false);
  manifest.forget('example.org 1');
  mkdirSync(path(`.wp2md-${manifest.run}.tmp`));
  expect(() => manifest.close(basis)).toThrow('EISDIR');
});
