import fs, { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { folderSink } from './folder-run.js';
import { Files } from '../../src/sink/manifest/files.js';
import { documentAt, filesWith } from './document-with.js';
import { temporaryFolder } from './temporary-folder.js';

const { path, files } = temporaryFolder();
const asRoot = process.getuid?.() === 0;
const { text } = documentAt('a.md');

describe('a folder', () => {
  test('gets each document at its path, with the folders that it needs', async () => {
    const sink = folderSink(path('out', 'deep'), filesWith());
    expect(await sink.write(documentAt('2026/06/a.md'))).toEqual({
      kind: 'written',
      path: path('out', 'deep', '2026', '06', 'a.md'),
    });
    await sink.write(documentAt('2026/06/b.md'));
    await sink.write(documentAt('c'));
    expect(Object.keys(files())).toEqual(['out/deep/2026/06/a.md', 'out/deep/2026/06/b.md', 'out/deep/c']);
    expect(readFileSync(path('out/deep/2026/06/b.md'), 'utf8')).toBe(documentAt('2026/06/b.md').text);
  });

  test('gives the path as it can be opened from the current folder', async () => {
    const folder = relative(process.cwd(), path('out'));
    expect(await folderSink(`${folder}/`, filesWith()).write(documentAt('a.md'))).toEqual({
      kind: 'written',
      path: join(folder, 'a.md'),
    });
  });

  test('gets two documents of one name under two names', async () => {
    const sink = folderSink(path('out'), filesWith());
    const outcomes = [];
    for (const name of ['a.md', 'A.md', 'a.md', 'a-2.md', 'é.md', 'e\u0301.md', 'x/index.md', 'X/index.md']) {
      outcomes.push(await sink.write(documentAt(name)));
    }
    const written = (name: string, renamed?: true) => ({
      kind: 'written',
      path: path('out', ...name.split('/')),
      ...(renamed ? { renamed } : {}),
    });
    expect(outcomes).toEqual([
      written('a.md'),
      written('A-2.md', true),
      written('a-3.md', true),
      written('a-2-2.md', true),
      written('é.md'),
      written('e\u0301-2.md', true),
      written('x/index.md'),
      written('X-2/index.md', true),
    ]);
    expect(Object.keys(files())).toHaveLength(8);
  });

  test('has no trace of how its files were made', async () => {
    mkdirSync(path('out/taken.md'), { recursive: true });
    writeFileSync(path('out/old.md'), 'old');
    for (const options of [filesWith(), filesWith({ force: true }), filesWith({ skipExisting: true })]) {
      for (const name of ['new.md', 'old.md', 'taken.md', `${'long'.repeat(100)}.md`]) {
        await folderSink(path('out'), options)
          .write(documentAt(name))
          .catch(() => {});
      }
    }
    // The posts of each run are others, so that their names are not free.
    expect(Object.keys(files())).toEqual(
      ['new-2.md', 'new-3.md', 'new.md', 'old-2.md', 'old.md'].map((name) => `out/${name}`),
    );
  });
});

describe('a file that is there already', () => {
  beforeEach(() => writeFileSync(path('a.md'), 'mine'));

  test('stays', async () => {
    await expect(folderSink(path(), filesWith()).write(documentAt('a.md'))).rejects.toMatchObject({
      name: 'OutputError',
      code: 'output-exists',
      message: `${path('a.md')} is there already`,
      hint: expect.stringMatching(/--force.*--skip-existing/),
    });
    expect(files()).toEqual({ 'a.md': 'mine' });
  });

  test('is taken for the document where it has its text', async () => {
    writeFileSync(path('a.md'), text);
    expect(await folderSink(path(), filesWith()).write(documentAt('a.md'))).toMatchObject({
      kind: 'unchanged',
    });
  });

  test('is no error where another run put the same text there a moment ago', async () => {
    writeFileSync(path('a.md'), text);
    const seen = jest.spyOn(Files.prototype, 'digestAt').mockReturnValueOnce(undefined);
    const outcome = await folderSink(path(), filesWith()).write(documentAt('a.md'));
    expect([outcome.kind, seen.mock.calls.length]).toEqual(['unchanged', 2]);
    seen.mockRestore();
  });

  test('is replaced with force, its permissions kept', async () => {
    chmodSync(path('a.md'), 0o600);
    const outcome = await folderSink(path(), filesWith({ force: true })).write(documentAt('a.md'));
    expect(outcome).toEqual({ kind: 'written', path: path('a.md') });
    expect(files()).toEqual({ 'a.md': text });
    expect(statSync(path('a.md')).mode & 0o777).toBe(0o600);
  });

  test('is skipped where that was asked for, force or not', async () => {
    for (const force of [false, true]) {
      const outcome = await folderSink(path(), filesWith({ skipExisting: true, force })).write(
        documentAt('a.md'),
      );
      expect(outcome).toEqual({ kind: 'skipped', path: path('a.md') });
    }
    expect(files()).toEqual({ 'a.md': 'mine' });
  });

  test('does not stop the others', async () => {
    const sink = folderSink(path(), filesWith());
    await sink.write(documentAt('a.md')).catch(() => {});
    expect(await sink.write(documentAt('b.md'))).toMatchObject({ kind: 'written' });
    // The name was another post's, though it was not written.
    expect(await sink.write(documentAt('a.md'))).toMatchObject({ path: path('a-2.md'), renamed: true });
  });
});

describe('a dry run', () => {
  const dry = (said = {}) => folderSink(path('out'), filesWith({ dryRun: true, ...said }));

  test('writes nothing, not even the folder', async () => {
    const sink = dry();
    expect(await sink.write(documentAt('x/a.md'))).toEqual({
      kind: 'planned',
      path: path('out', 'x', 'a.md'),
    });
    expect(await sink.write(documentAt('x/a.md'))).toMatchObject({
      path: path('out', 'x', 'a-2.md'),
      renamed: true,
    });
    expect(fs.existsSync(path('out'))).toBe(false);
  });

  test('tells of files that are there', async () => {
    mkdirSync(path('out'));
    writeFileSync(path('out/a.md'), 'mine');
    await expect(dry().write(documentAt('a.md'))).rejects.toMatchObject({ code: 'output-exists' });
    expect(await dry({ skipExisting: true }).write(documentAt('a.md'))).toMatchObject({ kind: 'skipped' });
    expect(await dry({ force: true }).write(documentAt('a.md'))).toMatchObject({ kind: 'planned' });
    expect(files()).toEqual({ 'out/a.md': 'mine' });
  });

  test('tells of what is in the way', async () => {
    writeFileSync(path('out'), 'a file');
    await expect(dry().write(documentAt('a.md'))).rejects.toThrow(
      `${path('out')}: a file stands where a folder should be`,
    );
  });
});

describe('a link', () => {
  beforeEach(() => {
    mkdirSync(path('out'));
    mkdirSync(path('elsewhere'));
  });

  test('out of the folder is refused, before anything is made behind it', async () => {
    symlinkSync(path('elsewhere'), path('out', 'x'), 'junction');
    for (const options of [filesWith(), filesWith({ force: true }), filesWith({ dryRun: true })]) {
      await expect(folderSink(path('out'), options).write(documentAt('x/y/a.md'))).rejects.toMatchObject({
        code: 'output-failed',
        message: expect.stringContaining('link out of the output folder'),
      });
    }
    expect(fs.readdirSync(path('elsewhere'))).toEqual([]);
  });

  test('within the folder is followed', async () => {
    mkdirSync(path('out', 'real'));
    symlinkSync(path('out', 'real'), path('out', 'x'), 'junction');
    await folderSink(path('out'), filesWith()).write(documentAt('x/a.md'));
    expect(Object.keys(files())).toEqual(['out/real/a.md']);
  });

  test('is what the folder itself may be', async () => {
    symlinkSync(path('elsewhere'), path('link'), 'junction');
    await folderSink(path('link'), filesWith()).write(documentAt('x/a.md'));
    expect(Object.keys(files())).toEqual(['elsewhere/x/a.md']);
  });

  test('in the place of a file is replaced, never followed', async () => {
    writeFileSync(path('elsewhere', 'a.md'), 'mine');
    symlinkSync(path('elsewhere', 'a.md'), path('out', 'a.md'));
    symlinkSync(path('elsewhere', 'nothing.md'), path('out', 'b.md'));
    for (const name of ['a.md', 'b.md']) {
      await expect(folderSink(path('out'), filesWith()).write(documentAt(name))).rejects.toMatchObject({
        code: 'output-exists',
      });
      await folderSink(path('out'), filesWith({ force: true })).write(documentAt(name));
    }
    expect(files()).toEqual({
      'elsewhere/a.md': 'mine',
      'out/a.md': text,
      'out/b.md': documentAt('b.md').text,
    });
  });
});

describe('a failure names the path and what to try', () => {
  const failing = async (name: string, said = {}) =>
    folderSink(path('out'), filesWith(said))
      .write(documentAt(name))
      .then(() => undefined)
      .catch((error: unknown) => error);

  test('a folder where the file should be', async () => {
    mkdirSync(path('out/a.md'), { recursive: true });
    for (const said of [{}, { force: true }, { skipExisting: true }, { dryRun: true }]) {
      expect(await failing('a.md', said)).toMatchObject({
        code: 'output-failed',
        message: `cannot write ${path('out', 'a.md')}: a folder of that name is there`,
        hint: expect.any(String),
      });
    }
  });

  test('a file where a folder should be', async () => {
    mkdirSync(path('out'));
    writeFileSync(path('out/x'), '');
    expect(await failing('x/a.md')).toMatchObject({
      message: `cannot write ${path('out', 'x')}: a file stands where a folder should be`,
    });
  });

  test('a name that is too long', async () => {
    expect(await failing(`${'x'.repeat(300)}.md`)).toMatchObject({
      message: expect.stringMatching(/x\.md: the path is too long$/),
      hint: expect.stringContaining('--name'),
    });
  });

  (asRoot ? test.skip : test)('a folder without permission', async () => {
    mkdirSync(path('out'));
    chmodSync(path('out'), 0o500);
    expect(await failing('a.md')).toMatchObject({ message: expect.stringMatching(/: no permission$/) });
    expect(await failing('x/a.md')).toMatchObject({ message: expect.stringMatching(/: no permission$/) });
    chmodSync(path('out'), 0o700);
  });
});
