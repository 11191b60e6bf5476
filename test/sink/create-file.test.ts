import fs, { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createFile } from '../../src/sink/create-file.js';
import { temporaryFolder } from './temporary-folder.js';

const { path, files } = temporaryFolder();

function withoutHardLinks(): void {
  jest.spyOn(fs, 'linkSync').mockImplementation(() => {
    throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' });
  });
}

afterEach(() => jest.restoreAllMocks());

describe.each([
  ['with hard links', () => {}],
  ['without hard links', withoutHardLinks],
])('a file, %s', (_, prepare) => {
  beforeEach(prepare);

  test('is created', () => {
    expect(createFile(path('a'), 'text', false)).toBe(true);
    expect(files()).toEqual({ a: 'text' });
  });

  test('never takes a name that is in use', () => {
    writeFileSync(path('a'), 'mine');
    mkdirSync(path('folder'));
    expect(createFile(path('a'), 'text', false)).toBe(false);
    expect(createFile(path('folder'), 'text', false)).toBe(false);
    expect(files()).toEqual({ a: 'mine' });
  });

  test('replaces where that is wanted', () => {
    writeFileSync(path('a'), 'mine');
    expect(createFile(path('a'), 'text', true)).toBe(true);
    expect(createFile(path('b'), 'text', true)).toBe(true);
    expect(files()).toEqual({ a: 'text', b: 'text' });
  });

  test('leaves nothing where it fails', () => {
    mkdirSync(path('folder', 'inner'), { recursive: true });
    expect(() => createFile(path('x'.repeat(300)), 'text', false)).toThrow('ENAMETOOLONG');
    expect(() => createFile(path('folder'), 'text', true)).toThrow();
    expect(() => createFile(path('none', 'a'), 'text', false)).toThrow('ENOENT');
    expect(readdirSync(path())).toEqual(['folder']);
  });

  test('leaves nothing where it cannot take its name', () => {
    jest.spyOn(fs, 'linkSync').mockImplementation(() => {
      throw Object.assign(new Error('no links'), { code: 'ENOTSUP' });
    });
    jest.spyOn(fs, 'renameSync').mockImplementation(() => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    });
    expect(() => createFile(path('a'), 'text', false)).toThrow('no space');
    expect(() => createFile(path('a'), 'text', true)).toThrow('no space');
    expect(readdirSync(path())).toEqual([]);
  });
});
