import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { spool } from '../../src/source/packed/spool.js';
import { inPieces, tar, zip, type Files } from './archives.js';
import { pipe, read, readPipe, temporaryFolders } from './support.js';

const folder = temporaryFolders();
const lines = '{"id":1}\n{"id":2}\n{"id":3}\n';
const files = {
  'posts/a.json': '[{"id":1},{"id":2}]',
  'posts/deep/b.ndjson': '{"id":3}\n{"id":4}\n',
  'posts/c.JSONL': '{"id":5}\n{"id":6}\n',
  'readme.txt': 'hello',
  '.hidden/x.json': '{"id":7}',
  '__MACOSX/posts/._a.json': 'x',
  'node_modules/x/package.json': '{}',
};
const expected = [[{ id: 1 }, { id: 2 }], { id: 3 }, { id: 4 }, { id: 5 }, { id: 6 }];

const makers: Readonly<Record<string, (content: Files) => Promise<Buffer>>> = {
  'a zip archive': zip,
  'a tar archive': tar,
  'a tar archive packed with gzip': async (content) => gzipSync(await tar(content)),
};

describe.each(Object.entries(makers))('%s', (_, make) => {
  test('is read like a folder, from a file and from a pipe, and names its entries', async () => {
    const at = folder({ 'all.packed': await make(files) });
    const archive = join(at, 'all.packed');
    const { values, events, errors, notices } = await read([archive]);
    expect(values).toEqual(expected);
    expect([...errors, ...notices]).toEqual([]);
    expect(events[1]?.origin).toEqual({
      name: `${archive}/posts/deep/b.ndjson`,
      folder: `${archive}/posts/deep`,
      archive: { name: archive, folder: at },
      line: 1,
    });
    for (const size of [1, 100, 511, 513, 100_000]) {
      const piped = await read(['-'], { stdin: inPieces(await make(files), size) });
      expect([piped.values, piped.errors]).toEqual([expected, []]);
      expect(piped.events[0]?.origin.name).toBe('stdin/posts/a.json');
    }
  });

  test('is read from an address', async () => {
    const bytes = await make(files);
    const server = createServer((_request, response) => response.end(bytes)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/posts.zip`;
    const { values, events } = await read([address], { fetch });
    server.close();
    expect(values).toEqual(expected);
    expect(events[0]?.origin.name).toBe(`${address}/posts/a.json`);
  });

  test('gives its sidecar files before anything else, wherever they stand', async () => {
    const at = folder({
      x: await make({
        ...files,
        'posts/categories.json': '[{"id":9,"name":"x"}]',
        'users.json': '[{"id":8}]',
      }),
    });
    const { events } = await read([join(at, 'x')]);
    const names = events.map(({ kind, origin }) => [kind, origin.name.slice(join(at, 'x/').length)]);
    expect(names.slice(0, 3)).toEqual([
      ['sidecar', 'posts/categories.json'],
      ['sidecar', 'users.json'],
      ['value', 'posts/a.json'],
    ]);
    expect(names).toContainEqual(['value', 'users.json']);
  });

  test('with a damaged entry loses that one', async () => {
    const { values, errors } = await readPipe(
      await make({ ...files, 'posts/a.json': '[{"id":1},{"id":2},{"id":' }),
    );
    expect(values).toEqual([{ id: 1 }, { id: 2 }, ...expected.slice(1)]);
    expect(errors).toEqual([
      'stdin/posts/a.json:1:26: the file ends in the middle of an object, in .[2].id; the 2 values before it can be read, the rest is lost',
    ]);
  });

  test('in which entries are packed is read without those, and says so', async () => {
    const inner = await zip(files);
    const { values, errors, notices } = await readPipe(
      await make({
        ...files,
        'more.zip': inner,
        'posts/d.json.gz': gzipSync(lines),
        'e.json': gzipSync(lines),
      }),
    );
    expect(values).toEqual(expected);
    expect(errors).toEqual([
      'stdin/posts/d.json.gz is packed inside of an archive, which wp2md does not read',
      'stdin/e.json is packed with gzip, inside of an archive, which wp2md does not read',
    ]);
    expect(notices).toEqual(['skipped what is packed inside of the archive: more.zip']);
    expect((await readPipe(await make({ 'in.zip': inner }))).errors).toEqual([
      'stdin holds other archives (in.zip), which wp2md does not read',
    ]);
  });

  test('with nothing to read is an error that says what there is', async () => {
    const { errors, hints } = await readPipe(await make({ 'a.xml': 'x', 'b.xml': 'y' }));
    expect(errors).toEqual(['stdin holds no .json, .ndjson or .jsonl file']);
    expect(hints[0]).toContain('2 .xml');
  });

  test('that a crawler saved is searched below wp-json', async () => {
    const { values } = await readPipe(
      await make({ 'wp-json/wp/v2/posts/1': '1', 'wp-json/p/index.html': '2', 'x.html': '3' }),
    );
    expect(values).toEqual([1, 2]);
  });

  test('that is cut off gives what came whole, and an error', async () => {
    const bytes = await make({
      ...files,
      'z.ndjson': Array.from({ length: 5000 }, (__, id) => `{"id":${id},"r":"${Math.sin(id)}"}\n`).join(''),
    });
    const { values, errors, codes } = await readPipe(bytes.subarray(0, bytes.length - 30_000));
    expect(codes).toEqual(['input-unreadable']);
    if (make === zip) expect(errors[0]).toMatch(/^stdin is cut off, or no zip archive/);
    else {
      expect(values.slice(0, expected.length)).toEqual(expected);
      expect(values.length).toBeGreaterThan(expected.length + 1000);
      expect(errors[0]).toMatch(/^stdin(\/z\.ndjson)? is cut off; what came whole before that is read$/);
    }
  });

  test('is read as it comes, whatever is asked for', async () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (__, id) => [`${id}.json`, `{"id":${id}}`]));
    const at = folder({ x: await make(many) });
    const { readSources } = await import('../../src/source/index.js');
    const events = readSources([join(at, 'x')], { stdin: pipe(), fetch });
    expect(await events.next()).toMatchObject({ value: { json: { value: { id: 0 } } } });
    await events.return(undefined);
  });
});

test('a tar archive from a pipe says where names come too late', async () => {
  const bytes = await tar({
    'p/a.json': '{"id":1}',
    'p/tags.json': '[{"id":2}]',
    'q/users.json': '[]',
    'q/b.json': '2',
  });
  const { events, notices } = await readPipe(bytes);
  expect(events.map(({ kind, origin }) => `${kind} ${origin.name}`)).toEqual([
    'value stdin/p/a.json',
    'notice stdin/p/tags.json',
    'sidecar stdin/p/tags.json',
    'value stdin/p/tags.json',
    'sidecar stdin/q/users.json',
    'value stdin/q/users.json',
    'value stdin/q/b.json',
  ]);
  expect(notices[0]).toMatch(/^comes behind posts that it holds names for/);
});

test('a zip archive from a pipe is kept no longer than it may be, and leaves nothing behind', async () => {
  await expect(spool(inPieces(Buffer.alloc(2000), 100) as never, 'stdin', 1000)).rejects.toThrow(
    'stdin is a zip archive of more than',
  );
});

test('what GNU tar and zip make is read', async () => {
  const at = folder(files);
  execFileSync('tar', ['-czf', 'all.tgz', 'posts'], { cwd: at });
  const { values } = await read([join(at, 'all.tgz')]);
  expect(values).toHaveLength(5);
  expect(values).toEqual(expect.arrayContaining(expected));
});
