import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Option } from 'commander';
import { readConfig } from '../../src/cli/config.js';
import { parseCommandLine } from '../../src/cli/parse.js';
import { buildProgram } from '../../src/cli/program.js';
import { run } from '../../src/cli/run.js';
import { build } from '../support/build.js';
import { fakeIo } from '../support/fake-io.js';

const home = process.cwd();
const post = JSON.stringify({
  id: 7,
  date: '2024-05-01T10:20:30',
  slug: 'a',
  link: 'https://example.org/a/',
  title: { rendered: 'A' },
  content: { rendered: '<p>x</p>' },
});
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wp2md config '));
  mkdirSync(join(folder, 'below', 'deeper'), { recursive: true });
  writeFileSync(join(folder, 'post.json'), post);
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const configure = (config: unknown, file = 'wp2md.config.json'): void =>
  writeFileSync(join(folder, file), typeof config === 'string' ? config : JSON.stringify(config));

async function play(args: readonly string[], from = '.') {
  process.chdir(join(folder, from));
  const io = fakeIo({ terminal: true });
  const code = await run(args, io);
  return { code, stdout: io.stdoutText(), stderr: io.stderrText() };
}

test('holds options, which what is typed goes before', async () => {
  configure({ preset: 'jekyll', frontMatter: 'toml', fields: ['title', 'at:date'], sidecar: [] });
  expect((await play(['post.json'])).stdout).toBe('+++\ntitle = "A"\nat = 2024-05-01T10:20:30\n+++\n\nx\n');
  expect((await play(['post.json', '--front-matter', 'yaml', '--fields', 'title'])).stdout).toBe(
    '---\ntitle: A\n---\n\nx\n',
  );
});

test('may stand in package.json, or in a folder above', async () => {
  configure({ name: 'site', wp2md: { preset: 'hugo', output: 'site/' } }, 'package.json');
  const { code, stderr } = await play(['../../post.json'], 'below/deeper');
  expect([code, stderr]).toEqual([0, 'wp2md: 1 post written to ../../site/\n']);
  expect(readFileSync(join(folder, 'site/content/posts/a.md'), 'utf8')).toContain('url: /a/');
});

test('is passed over where package.json says nothing of it', async () => {
  configure({ name: 'wp2md', bin: { wp2md: 'x' } }, 'package.json');
  expect((await play(['post.json', '--fields', 'title'])).stdout).toBe('---\ntitle: A\n---\n\nx\n');
});

test('gives way to what cannot be said beside it', async () => {
  configure({
    ...{ preset: 'hugo', bundles: true, output: 'site/', force: true },
    ...{ onEdited: 'fail', prune: true },
  });
  expect((await play(['post.json', '--ndjson'])).stdout).toContain('"path":"content/posts/a/index.md"');
  expect((await play(['post.json', '--name', '{id}.md', '--dry-run'])).stdout).toBe('site/7.md\n');
  expect((await play(['post.json', '--skip-existing'])).code).toBe(0);
});

const ofAllRuns = {
  ...{ preset: 'hugo', output: 'site/', links: 'site', media: true, mediaMaxSize: '5MB', data: true },
  ...{ skipExisting: true, prune: true, redirects: 'netlify', comments: 'data', name: '{id}.md' },
  ...{ user: 'ida', header: ['X-A: b'], type: ['post', 'page'], limit: 5, saveJson: 'site.ndjson' },
};

test.each([
  ['a post that is printed', ['post.json', '-o', '-'], '---\ntitle: A'],
  ['lines', ['post.json', '--ndjson'], '{"path":"7.md"'],
  ['files of no site', ['post.json', '--dry-run'], 'site/7.md'],
])('what it says of other runs is passed over for %s', async (_what, args, printed) => {
  configure(ofAllRuns);
  const { code, stdout } = await play(args);
  expect([code, stdout]).toEqual([0, expect.stringContaining(printed)]);
});

test('of files it may speak where none is written', async () => {
  configure({ onEdited: 'fail', force: true, name: '{id}.md', links: 'relative', mediaHosts: 'all' });
  expect((await play(['post.json'])).stdout).toContain('title: A');
  // What is typed has to mean something.
  expect((await play(['post.json', '--prune'])).stderr).toContain("option '--prune' is about files");
});

test('takes lists of whatever may be given several times, and what is typed replaces them', () => {
  const options = (): readonly Option[] => buildProgram().options;
  const read = (...argv: readonly string[]): unknown => {
    const request = parseCommandLine(argv, fakeIo());
    if (request.kind === 'print') throw new TypeError(request.text);
    return readConfig(options, request, join(folder, 'below')).then((config) => config?.argv);
  };
  configure({ type: ['post', 'page'], id: [1, 2], header: ['A: b', '@headers'], sidecar: ['names/'] });
  const header = ['--header=A: b', '--header=@../headers'];
  return Promise.all([
    expect(read('https://example.org/')).resolves.toEqual([
      ...['--type=post', '--type=page', '--id=1', '--id=2', ...header, '--sidecar=../names/'],
    ]),
    expect(read('https://example.org/', '--type', 'product', '--header', 'C: d')).resolves.toEqual([
      ...['--id=1', '--id=2', ...header, '--sidecar=../names/'],
    ]),
  ]);
});

test('may begin with a byte order mark', async () => {
  configure('\ufeff{"fields":"title"}');
  expect((await play(['post.json'])).stdout).toBe('---\ntitle: A\n---\n\nx\n');
});

test('that is not JSON is named, wherever it stands', async () => {
  configure('{ "preset": ');
  expect((await play(['../post.json'], 'below')).stderr).toContain('../wp2md.config.json is not JSON');
  rmSync(join(folder, 'wp2md.config.json'));
  mkdirSync(join(folder, 'wp2md.config.json'));
  expect((await play(['post.json'])).stderr).toContain(' wp2md.config.json cannot be read');
});

test('names the preset in a file beside it', async () => {
  configure({ preset: './mine.json' });
  configure({ extends: 'hugo', paths: { post: 'notes/{slug}.md' } }, 'mine.json');
  expect((await play(['../post.json', '--ndjson'], 'below')).stdout).toContain('"path":"notes/a.md"');
});

test.each([
  [{ presett: 'hugo' }, 'wp2md.config.json has a key "presett", which means nothing', 'Did you mean preset?'],
  [{ version: true }, 'wp2md.config.json has a key "version", which means nothing', 'preset'],
  [{ force: 'yes' }, 'wp2md.config.json has "yes" as force', 'true or false'],
  [{ output: ['a'] }, 'wp2md.config.json has ["a"] as output', 'text'],
  [{ frontMatter: 'xml' }, "wp2md.config.json: option '--front-matter <format>'", 'toml'],
  [{ fields: 'title,,' }, '--fields', 'key or newName'],
  [['hugo'], 'wp2md.config.json holds ["hugo"]', 'object'],
  ['{ "preset": ', 'wp2md.config.json is not JSON', 'JSON'],
])('refuses %j', async (config, message, hint) => {
  configure(config);
  const { code, stdout, stderr } = await play(['post.json']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
  expect(stderr).toContain(hint);
});

test('does not keep the help from being printed', async () => {
  configure('{');
  expect((await play(['--help'])).code).toBe(0);
});

test('a preset in JavaScript is run, and what it throws is told', () => {
  build();
  const wp2md = (preset: string) =>
    spawnSync(process.execPath, [resolve('bin/wp2md.js'), 'post.json', '--preset', preset], {
      cwd: folder,
      encoding: 'utf8',
    });
  configure(
    `export default { extends: 'eleventy', fields: ['title', { key: 'length', value: ({ content }) => content.length }] };`,
    'mine.mjs',
  );
  expect(wp2md('./mine.mjs').stdout).toBe('---\ntitle: A\nlength: 8\n---\n\nx\n');
  configure('throw new Error("not today");', 'broken.mjs');
  const { status, stderr } = wp2md('./broken.mjs');
  expect([status, stderr]).toEqual([
    2,
    'wp2md: error: preset ./broken.mjs cannot be read\n  hint: not today\n',
  ]);
});

describe('a preset in JavaScript, from one run to the next', () => {
  const play = (): string => {
    const args = [resolve('bin/wp2md.js'), 'post.json', '--preset', './mine.mjs', '-o', 'out/'];
    return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).stderr;
  };
  const document = (): string => readFileSync(join(folder, 'out/a.md'), 'utf8');
  beforeEach(build);

  test('makes documents anew where a function says otherwise, or what it asks', () => {
    const preset = (value: string): string =>
      `import { word } from './word.mjs';
       export default { extends: 'plain', paths: { post: '{slug}.md' }, fields: [{ key: 'x', value: ${value} }] };`;
    configure("export const word = 'one';", 'word.mjs');
    configure(preset('() => word'), 'mine.mjs');
    play();
    expect(document()).toContain('x: one');
    configure(preset('() => `${word}!`'), 'mine.mjs');
    expect(play()).toContain('1 post written');
    expect(document()).toContain('x: one!');
    configure("export const word = 'two';", 'word.mjs');
    expect(play()).toContain('1 post written');
    expect(document()).toContain('x: two!');
    expect(play()).toContain('1 unchanged');
  });

  test('is told where it says what nobody can write', () => {
    const withValue = (value: string): void =>
      configure(`export default { fields: [{ key: 'x', value: ${value} }] };`, 'mine.mjs');
    withValue('10n');
    expect(play()).toContain('has a value as fields[0].value that JSON does not know');
    withValue('async () => 1');
    expect(play()).toContain('the value of x is a promise, and nothing waits for it');
  });
});
