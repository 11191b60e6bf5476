import { existsSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.js';
import { fakeIo } from '../support/fake-io.js';

const post = (id: number): string =>
  `${JSON.stringify({ id, slug: `post-${id}`, title: `Post ${id}`, content: '<p>Text.</p>' })}\n`;

/** A pipe that gives some posts and then stays open. */
async function* openPipe(count: number): AsyncGenerator<string> {
  for (let id = 1; id <= count; id++) yield post(id);
  await new Promise(() => {});
}

test('Ctrl-C ends a run that waits for its input, and what was done is told', async () => {
  const io = { ...fakeIo(), stdin: Readable.from(openPipe(3)) };
  const code = run(['--ndjson', '-'], io);
  while (io.stdoutText() === '') await new Promise((resolve) => setTimeout(resolve, 1));
  io.interrupt();
  expect(await code).toBe(130);
  const lines = io.stdoutText().trimEnd().split('\n').length;
  expect(io.stderrText()).toBe(`wp2md: interrupted after ${lines} post${lines === 1 ? '' : 's'}\n`);
  expect(io.stdin.destroyed).toBe(true);
});

test('Ctrl-C before the first post', async () => {
  const io = { ...fakeIo(), stdin: Readable.from(openPipe(0)) };
  const code = run(['-'], io);
  // Until the run hears it: how long it takes to begin is the machine's business.
  const impatience = setInterval(io.interrupt, 5);
  expect(await code).toBe(130);
  clearInterval(impatience);
  expect(io.stdoutText()).toBe('');
});

test('a reader of stdout that has gone ends the run quietly', async () => {
  const closed = (): Writable =>
    new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(), { code: 'EPIPE' })) });
  for (const argv of [['-'], ['--ndjson', '-'], ['--help']]) {
    const io = { ...fakeIo({ stdin: post(1) }), stdout: closed() };
    expect(await run(argv, io)).toBe(0);
    expect(io.stderrText()).toBe('');
  }
});

test('two runs at once do not know of each other', async () => {
  const ios = [fakeIo({ stdin: post(1) }), fakeIo({ stdin: `${post(2)}${post(3)}` })] as const;
  expect(await Promise.all([run([], ios[0]), run(['--ndjson'], ios[1])])).toEqual([0, 0]);
  expect(ios[0].stdoutText()).toContain('title: Post 1');
  expect(ios[1].stdoutText().split('\n')).toHaveLength(3);
});

const full = existsSync('/dev/full') ? test : test.skip;

full('a full disk stops the run, since nothing else can be written', async () => {
  const io = fakeIo({ stdin: post(1) });
  expect(await run(['-o', '/dev/full'], io)).toBe(1);
  expect(io.stderrText()).toMatch('the disk is full');
  expect(io.stderrText()).toMatch('wp2md: error: stopped, ');
});
