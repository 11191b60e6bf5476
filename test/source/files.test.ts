import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileError } from '../../src/source/file-error.js';
import { nearest } from '../../src/source/nearest.js';
import { readSidecars } from '../../src/source/index.js';
import { namesRead, pipe, read, temporaryFolders } from './support.js';

const folder = temporaryFolders();
const onWindows = process.platform === 'win32';
const posix = onWindows ? test.skip : test;
const json = (id: string): string => JSON.stringify({ id });

describe('a file', () => {
  test.each(['post.json', 'a b c.json', 'Grüße 😀.json', 'post [1].json', 'what?.txt', '*.json'])(
    '%s is read by its name',
    async (name) => {
      if (onWindows && /[?*]/.test(name)) return;
      const at = folder({ [name]: json('x') });
      const { values, events } = await read([join(at, name)]);
      expect(values).toEqual([{ id: 'x' }]);
      expect(events[0]?.origin).toEqual({ name: join(at, name), folder: at });
    },
  );

  test('is read once by whatever name', async () => {
    const at = folder({ 'a/post.json': json('x') });
    const file = join(at, 'a/post.json');
    const names = [file, join(at, 'a'), `${at}/a/../a/post.json`, `${at}/*/post.json`];
    if (!onWindows) symlinkSync(file, join(at, 'link.json'));
    expect((await read(onWindows ? names : [...names, join(at, 'link.json')])).values).toHaveLength(1);
  });

  test('that is not there is an error that names a near one, and the others are read', async () => {
    const at = folder({ 'posts.json': json('x'), 'other.json': json('y') });
    const { errors, codes, hints, values } = await read([join(at, 'psots.json'), join(at, 'other.json')]);
    expect(errors).toEqual([`${join(at, 'psots.json')} does not exist`]);
    expect(codes).toEqual(['input-missing']);
    expect(hints).toEqual([`Did you mean ${join(at, 'posts.json')}?`]);
    expect(values).toEqual([{ id: 'y' }]);
  });

  test('in a folder that is not there says so', async () => {
    const { hints } = await read([join(folder(), 'no', 'x.json')]);
    expect(hints[0]).toMatch(/^There is no folder .*no either\.$/);
  });

  test.each([
    ['example.org/wp-json/wp/v2/posts', 'https://example.org/wp-json/wp/v2/posts'],
    ['www.example.org/fog/', 'https://www.example.org/fog/'],
    ['https:/example.org/fog/', 'https://example.org/fog/'],
    ['http//example.org', 'http://example.org'],
    ['https:example.org', 'https://example.org'],
    ['tides.example.org/blog/', 'https://tides.example.org/blog/'],
  ])('that may be an address says so: %s', async (typed, meant) => {
    const { hints } = await read([typed]);
    expect(hints).toEqual([`Is it an address? Then it begins ${meant}`]);
  });

  test('above 4 MB is read in pieces', async () => {
    const at = folder({ 'big.json': `[${JSON.stringify({ a: 'é'.repeat(9_000_000) })}]` });
    const { values, events } = await read([join(at, 'big.json')]);
    expect(values).toEqual([{ a: 'é'.repeat(9_000_000) }]);
    expect(events).toHaveLength(1);
  });

  posix('behind a file or a link to itself is an error', async () => {
    const at = folder({ 'file.json': json('x') });
    symlinkSync(join(at, 'loop.json'), join(at, 'loop.json'));
    const { errors, codes } = await read([join(at, 'file.json', 'x.json'), join(at, 'loop.json')]);
    expect(errors[0]).toMatch(/does not exist, since a part of its path is a file$/);
    expect(errors[1]).toMatch(/is a symbolic link that leads back to itself$/);
    expect(codes).toEqual(['input-missing', 'input-unreadable']);
  });

  posix('may be a pipe', async () => {
    const at = folder();
    execFileSync('mkfifo', [join(at, 'pipe')]);
    const reading = read([join(at, 'pipe')]);
    execFileSync('sh', ['-c', `printf '{"id":1}' > "${at}/pipe" &`], { stdio: 'ignore' });
    expect((await reading).values).toEqual([{ id: 1 }]);
  });

  (onWindows || process.getuid?.() === 0 ? test.skip : test)('that may not be read is an error', async () => {
    const at = folder({ 'secret.json': json('x') });
    chmodSync(join(at, 'secret.json'), 0);
    const { errors, codes } = await read([join(at, 'secret.json')]);
    expect(errors).toEqual([`${join(at, 'secret.json')} may not be read`]);
    expect(codes).toEqual(['input-unreadable']);
  });

  test.each([
    ['EACCES', 'x may not be read'],
    ['EISDIR', 'x is a folder'],
    ['EIO', 'x cannot be read (EIO)'],
  ])('what the system says as %s is put in words', (code, message) => {
    const cause = Object.assign(new Error('read'), { code });
    expect(fileError('x', cause)).toMatchObject({ message, code: 'input-unreadable', cause });
  });
});

describe('stdin', () => {
  test.each(['-', '/dev/stdin', '/dev/fd/0'])('is read by the name %s', async (name) => {
    const { values, events } = await read([name, '-'], { stdin: pipe(json('x')) });
    expect(values).toEqual([{ id: 'x' }]);
    expect(events[0]?.origin).toEqual({ name: 'stdin' });
  });

  test('that breaks is an error', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield '{"id":1}\n{"id":2}\n';
      throw Object.assign(new Error('read'), { code: 'EISDIR' });
    }
    const { values, errors } = await read(['-'], { stdin: broken() });
    expect(values).toHaveLength(2);
    expect(errors).toEqual(['stdin is a folder']);
  });
});

describe('a folder', () => {
  test('is searched in order, for what its endings say is JSON', async () => {
    const at = folder({
      'b.json': '1',
      'a/z.ndjson': '1',
      'a/y.JSONL': '1',
      'a.json': '1',
      'image.png': '1',
      README: '1',
      'page.html': '1',
      '.hidden/x.json': '1',
      '.x.json': '1',
      'node_modules/x/package.json': '1',
      'c/d/e f 😀.json': '1',
    });
    const expected = ['a/y.JSONL', 'a/z.ndjson', 'a.json', 'b.json', 'c/d/e f 😀.json'];
    expect(await namesRead([at], at)).toEqual(expected);
    expect(await namesRead([`${at}/`], at)).toEqual(expected);
  });

  test('called wp-json, or below one, is searched for answers that a crawler saved', async () => {
    const at = folder({
      'index.html': '<html>',
      'wp-json/index.html': '1',
      'wp-json/wp/v2/posts/1': '1',
      'wp-json/wp/v2/posts/2/index.html': '1',
      'wp-json/wp/v2/posts/3.json': '1',
      'wp-json/feed.xml': '1',
      'wp-jsonx/posts': '1',
    });
    const expected = ['index.html', 'wp/v2/posts/1', 'wp/v2/posts/2/index.html', 'wp/v2/posts/3.json'];
    expect(await namesRead([at], join(at, 'wp-json'))).toEqual(expected);
    expect(await namesRead([join(at, 'wp-json/wp/v2/posts')], join(at, 'wp-json'))).toEqual(
      expected.slice(1),
    );
  });

  test('with a page or nothing in such a file, passes it over with a notice', async () => {
    const at = folder({
      'wp-json/a.html': '<!doctype html><p>',
      'wp-json/b': '',
      'wp-json/c': '[{"id":1',
      'wp-json/d.json': '<!doctype html><p>',
    });
    const { notices, errors } = await read([at]);
    expect(notices).toEqual(['skipped: an HTML page, not JSON', 'skipped: it is empty']);
    expect(errors).toHaveLength(2);
  });

  test('with nothing to read is an error that says what there is', async () => {
    const at = folder({ 'a.xml': '', 'b.xml': '', 'c.gz': '' });
    const { errors, codes, hints } = await read([at]);
    expect(errors).toEqual([`${at} holds no .json, .ndjson or .jsonl file`]);
    expect(codes).toEqual(['input-empty']);
    expect(hints[0]).toContain('It holds 2 .xml, 1 .gz.');
    expect((await read([folder()])).hints[0]).toContain('all folders below it');
  });

  posix('that links to itself is listed once', async () => {
    const at = folder({ 'a/post.json': '1' });
    symlinkSync(at, join(at, 'a', 'up'));
    symlinkSync(join(at, 'nowhere'), join(at, 'lost.json'));
    mkdirSync(join(at, 'elsewhere'));
    writeFileSync(join(at, 'elsewhere', 'x.json'), '2');
    symlinkSync(join(at, 'elsewhere', 'x.json'), join(at, 'b.json'));
    const { values, errors } = await read([at]);
    expect(values).toEqual([1, 2]);
    expect(errors).toEqual([`${join(at, 'lost.json')} does not exist`]);
  });

  test('is read file by file, as values are asked for', async () => {
    const at = folder({ 'a.json': '1', 'b.json': '2' });
    const { readSources } = await import('../../src/source/index.js');
    const events = readSources([at], { stdin: pipe(), fetch });
    expect(await events.next()).toMatchObject({ value: { json: { value: 1 } } });
    writeFileSync(join(at, 'b.json'), '3');
    expect(await events.next()).toMatchObject({ value: { json: { value: 3 } } });
    await events.return(undefined);
  });
});

describe('sidecar files', () => {
  test('of a folder come in their order, those that are not there left out', async () => {
    const at = folder({
      'users.json': '[{"id":1}]',
      'categories.json': '[{"id":2}]',
      'media.json': '[{"id":3},{"id":',
      'other.json': '[{"id":4}]',
    });
    const events = await readSidecars(at);
    expect(events.map(({ kind, origin }) => [kind, relative(at, origin.name)])).toEqual([
      ['value', 'categories.json'],
      ['value', 'users.json'],
      ['value', 'media.json'],
      ['error', 'media.json'],
    ]);
    expect(await readSidecars(folder())).toEqual([]);
  });

  test('may be named, and must be there then', async () => {
    const at = folder({ 'names.json': '[{"id":1}]' });
    expect(await readSidecars(join(at, 'names.json'))).toMatchObject([
      { kind: 'value', json: { value: [{ id: 1 }] } },
    ]);
    expect(await readSidecars(join(at, 'namse.json'))).toMatchObject([
      { kind: 'error', error: { code: 'input-missing', hint: expect.stringContaining('names.json') } },
    ]);
  });
});

describe('the nearest name', () => {
  test.each([
    ['post.jsn', 'post.json'],
    ['POSTS.json', 'posts.json'],
    ['posts', 'posts.json'],
    ['psots.json', 'posts.json'],
    ['zebra.txt', undefined],
    ['a', undefined],
  ])('to %s is %s', (wanted, found) => {
    expect(nearest(wanted, ['b', 'post.json', 'posts.json', 'media.json'])).toBe(found);
  });
});

test('an abort is heard between two files of a folder', async () => {
  const at = folder(Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.json`, '1'])));
  const controller = new AbortController();
  setImmediate(() => controller.abort(new Error('enough')));
  await expect(read([at, at], { signal: controller.signal })).rejects.toThrow('enough');
});
