import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileSink } from '../../src/sink/index.js';
import { documentAt, filesWith } from './document-with.js';
import { temporaryFolder } from './temporary-folder.js';

const { path, files } = temporaryFolder();
const document = documentAt('own-path.md');
const onUnix = process.platform === 'win32' ? test.skip : test;

describe('one file', () => {
  test('is written where the user said, with its folders', async () => {
    expect(await fileSink(path('x/y/post.md'), filesWith()).write(document)).toEqual({
      kind: 'written',
      path: path('x/y/post.md'),
    });
    expect(files()).toEqual({ 'x/y/post.md': document.text });
  });

  test('stays where it is there already', async () => {
    writeFileSync(path('post.md'), 'mine');
    const sink = (said = {}) => fileSink(path('post.md'), filesWith(said));
    await expect(sink().write(document)).rejects.toMatchObject({ code: 'output-exists' });
    await expect(sink({ dryRun: true }).write(document)).rejects.toMatchObject({ code: 'output-exists' });
    expect(await sink({ skipExisting: true }).write(document)).toMatchObject({ kind: 'skipped' });
    expect(files()).toEqual({ 'post.md': 'mine' });
    expect(await sink({ force: true }).write(document)).toMatchObject({ kind: 'written' });
    expect(files()).toEqual({ 'post.md': document.text });
  });

  test('takes one document only', async () => {
    const sink = fileSink(path('post.md'), filesWith({ force: true }));
    await sink.write(document);
    await expect(sink.write(documentAt('second.md'))).rejects.toMatchObject({ code: 'output-exists' });
    expect(files()).toEqual({ 'post.md': document.text });
  });

  test('is not made in a dry run', async () => {
    expect(await fileSink(path('x/post.md'), filesWith({ dryRun: true })).write(document)).toMatchObject({
      kind: 'planned',
    });
    expect(existsSync(path('x'))).toBe(false);
  });

  test('that is a link is what the link leads to', async () => {
    mkdirSync(path('elsewhere'));
    writeFileSync(path('elsewhere/post.md'), 'mine');
    symlinkSync(path('elsewhere/post.md'), path('post.md'));
    await fileSink(path('post.md'), filesWith({ force: true })).write(document);
    expect(readFileSync(path('elsewhere/post.md'), 'utf8')).toBe(document.text);
  });

  test('cannot be a folder', async () => {
    mkdirSync(path('x'));
    await expect(fileSink(path('x'), filesWith({ force: true })).write(document)).rejects.toThrow(
      `cannot write ${path('x')}: a folder of that name is there`,
    );
  });

  test('cannot be below a file', async () => {
    writeFileSync(path('x'), '');
    await expect(fileSink(path('x/post.md'), filesWith()).write(document)).rejects.toThrow(
      'a file stands where a folder should be',
    );
  });

  onUnix('may be a device, which is not replaced', async () => {
    for (const force of [false, true]) {
      await fileSink('/dev/null', filesWith({ force })).write(document);
      expect(readFileSync('/dev/null', 'utf8')).toBe('');
    }
  });

  onUnix('may be a named pipe', async () => {
    execFileSync('mkfifo', [path('pipe')]);
    const [outcome] = await Promise.all([
      fileSink(path('pipe'), filesWith()).write(document),
      import('node:fs/promises').then(({ readFile }) => readFile(path('pipe'), 'utf8')),
    ]);
    expect(outcome).toEqual({ kind: 'written', path: path('pipe') });
  });

  (existsSync('/dev/full') ? test : test.skip)('says that the disk is full', async () => {
    await expect(fileSink('/dev/full', filesWith()).write(document)).rejects.toMatchObject({
      code: 'output-failed',
      message: 'cannot write /dev/full: the disk is full',
      hint: expect.stringContaining('Make room'),
    });
  });
});
