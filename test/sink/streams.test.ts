import { spawn } from 'node:child_process';
import { PassThrough, Writable } from 'node:stream';
import { OutputError } from '../../src/errors.js';
import { isClosedPipe, ndjsonSink, stdoutSink } from '../../src/sink/index.js';
import { restOfLine } from '../../src/sink/ndjson-line.js';
import { documentAt } from './document-with.js';

async function textOf(stream: PassThrough): Promise<string> {
  stream.end();
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

const errorOf = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

describe('stdout', () => {
  test('gets the text', async () => {
    const stream = new PassThrough();
    const document = documentAt('a.md');
    expect(await stdoutSink(stream).write(document)).toEqual({ kind: 'printed' });
    expect(await textOf(stream)).toBe(document.text);
  });

  test('sets the pace', async () => {
    const release: (() => void)[] = [];
    const stream = new Writable({ write: (_chunk, _encoding, done) => void release.push(done) });
    let isDone = false;
    const writing = stdoutSink(stream)
      .write(documentAt('a.md'))
      .then(() => (isDone = true));
    await new Promise(setImmediate);
    expect(isDone).toBe(false);
    release[0]?.();
    await writing;
  });

  test('is a closed pipe where nobody reads', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.destroy()'], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    await new Promise((resolve) => child.on('exit', resolve));
    const error = await errorOf(stdoutSink(child.stdin).write(documentAt('a.md', 'x'.repeat(1_000_000))));
    expect(error).toBeInstanceOf(OutputError);
    expect(isClosedPipe(error)).toBe(true);
    expect(isClosedPipe(await errorOf(stdoutSink(child.stdin).write(documentAt('b.md'))))).toBe(true);
  });

  test('may fail otherwise', async () => {
    const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    const stream = new Writable({ write: (_chunk, _encoding, done) => done(full) });
    const error = await errorOf(stdoutSink(stream).write(documentAt('a.md')));
    expect(error).toMatchObject({ code: 'output-failed', message: 'cannot write stdout: the disk is full' });
    expect(isClosedPipe(error)).toBe(false);
  });
});

describe('NDJSON', () => {
  test('is an object on a line for each document', async () => {
    const stream = new PassThrough();
    const sink = ndjsonSink(stream);
    for (const path of ['a.md', 'A.md']) {
      await sink.write({ path, content: restOfLine(documentAt(path, 'One\n\u2028two\n')) });
    }
    const text = await textOf(stream);
    expect(text.endsWith('\n')).toBe(true);
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      {
        path: 'a.md',
        frontMatter: { title: 'a.md' },
        body: 'One\n\u2028two\n',
        warnings: [
          {
            code: 'element-dropped',
            severity: 'loss',
            element: 'script',
            count: 2,
            excerpt: 'x',
            message: '<script> dropped, which Markdown has no form for (2 times): “x”',
          },
        ],
      },
      expect.objectContaining({ path: 'A-2.md' }),
    ]);
  });
});

describe('isClosedPipe', () => {
  test.each([
    [Object.assign(new Error('x'), { code: 'EPIPE' }), true],
    [new Error('x', { cause: Object.assign(new Error('y'), { code: 'EPIPE' }) }), true],
    [new Error('EPIPE'), false],
    [{ code: 'ENOENT' }, false],
    [undefined, false],
  ])('%p: %p', (error, expected) => {
    expect(isClosedPipe(error)).toBe(expected);
  });
});
