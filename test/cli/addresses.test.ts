import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run.js';
import { loopback } from '../source/server.js';
import { newSite, somePosts, wordpress, type Fault, type Site } from '../source/site/wordpress.js';
import { temporaryFolders } from '../source/support.js';
import { fakeIo, type FakeIo, type World } from '../support/fake-io.js';

/** The documents in a folder, without what wp2md remembers of them. */
const documentsIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.md'));

const { serve } = loopback();
const temporary = temporaryFolders();

async function open(own: Partial<Site> = {}): Promise<{ site: Site; address: string }> {
  const site = newSite(own);
  return { site, address: await serve(wordpress(site)) };
}

async function wp2md(args: readonly string[], world: World = {}): Promise<FakeIo & { code: number }> {
  const io = { ...fakeIo(world), fetch };
  const code = await run(args, io);
  return { ...io, code };
}

test('a whole site becomes files, with names', async () => {
  const { address } = await open();
  const out = join(temporary(), 'out');
  const { code, stderrText } = await wp2md([`${address}/`, '-o', out]);
  expect(stderrText()).toBe(`wp2md: 7 posts written to ${out}\n`);
  expect(code).toBe(0);
  expect(documentsIn(out)).toHaveLength(7);
  const text = readFileSync(join(out, 'post-3.md'), 'utf8');
  expect(text).toMatch('author: Author 1');
  expect(text).toMatch('categories: [Harbour 4 & Sea]');
  expect(text).toMatch('tags: [Wet]');
  expect(text).toMatch('image: https://example.org/uploads/10003.jpg');
});

test('options become parameters', async () => {
  const { site, address } = await open();
  const dates = ['--after', '2023', '--before', '2024-02-01', '--modified-after', '2023-12'];
  const rest = ['--category', 'harbour-2,3', '--search', 'tide', '--type', 'post', '--limit', '9'];
  await wp2md([`${address}/`, '--ndjson', ...dates, ...rest]);
  expect(site.asked.at(-1)).toBe(
    'GET /wp/v2/posts?after=2022-12-31T23:59:59&before=2024-02-01T00:00:00&modified_after=2023-11-30T23:59:59' +
      '&search=tide&categories=2,3&_embed=1&per_page=9',
  );
});

describe('a log-in', () => {
  const authorizations = async (args: readonly string[], world: World = {}) => {
    const seen: (string | undefined)[] = [];
    const fault: Fault = ({ request }) => {
      seen.push(request.headers.authorization);
      return false;
    };
    const { address } = await open({ fault });
    const io = await wp2md([`${address}/wp-json/wp/v2/posts`, '--ndjson', ...args], world);
    return { ...io, seen };
  };
  const basic = `Basic ${Buffer.from('ida:abcd efgh').toString('base64')}`;

  test('comes from the environment', async () => {
    const { seen } = await authorizations([], { env: { WP2MD_USER: 'ida', WP2MD_PASSWORD: 'abcd efgh' } });
    expect(seen).toEqual([basic, basic]);
  });

  test('or from a file', async () => {
    const file = join(temporary({ 'pass word.txt': 'abcd efgh\n' }), 'pass word.txt');
    expect((await authorizations(['--user', 'ida', '--password-file', file])).seen).toEqual([basic, basic]);
  });

  test.each([
    [['--user', 'ida'], {}, 'there is no password for ida, and no terminal to ask for it'],
    [[], { env: { WP2MD_PASSWORD: 'x' } }, 'there is a password, and no user'],
    [
      ['https://example.org/'],
      { env: { WP2MD_USER: 'ida', WP2MD_PASSWORD: 'x' } },
      'a log-in is for one site',
    ],
  ])('that is not whole is wrong usage: %j', async (args, world, message) => {
    const { code, stderrText, seen } = await authorizations(args, { stdin: '', ...world });
    expect(stderrText()).toMatch(message);
    expect([code, seen]).toEqual([2, []]);
  });

  test('in an address is warned of', async () => {
    const { address } = await open();
    const { code, stderrText } = await wp2md([address.replace('//', '//ida:abcd@'), '--ndjson']);
    expect(stderrText()).toMatch('a password in an address can be read');
    expect(stderrText()).not.toMatch('abcd');
    expect(code).toBe(0);
  });
});

test('headers are sent along, from a file too; one that is none is not repeated', async () => {
  const seen: unknown[] = [];
  const fault: Fault = ({ request: { headers } }) => {
    seen.push([headers.cookie, headers['x-one'], headers['user-agent']]);
    return false;
  };
  const { address } = await open({ fault });
  const file = join(temporary({ headers: 'Cookie: a=b\n\nUser-Agent: me\n' }), 'headers');
  await wp2md([`${address}/wp-json/wp/v2/posts/1`, '--header', 'X-One: 1', '--header', `@${file}`]);
  expect(seen).toEqual([['a=b', '1', 'me']]);
  const { code, stderrText } = await wp2md([address, '--header', 's3cret']);
  expect(stderrText()).toMatch('is no header');
  expect(stderrText()).not.toMatch('s3cret');
  expect(code).toBe(2);
});

describe('--save-json', () => {
  test('keeps what makes the same files again without the network', async () => {
    const { address } = await open();
    const folder = temporary();
    const file = join(folder, 'site.ndjson');
    await wp2md([`${address}/`, '--save-json', file, '-o', join(folder, 'a')]);
    const { code } = await wp2md([file, '-o', join(folder, 'b')]);
    expect(code).toBe(0);
    const texts = (name: string): string[] =>
      documentsIn(join(folder, name)).map((each) => readFileSync(join(folder, name, each), 'utf8'));
    expect(texts('b')).toEqual(texts('a'));
  });

  test('and --resume write what is missing, and nothing twice', async () => {
    const { address } = await open({ posts: somePosts(30) });
    const folder = temporary();
    const file = join(folder, 'site.ndjson');
    const args = [`${address}/`, '--save-json', file, '-o', join(folder, 'out')];
    await wp2md(args);
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, `${lines.slice(0, 20).join('\n')}\n{"id":`);
    const { code, stderrText } = await wp2md([...args, '--resume']);
    expect(stderrText()).toMatch(/0 posts written to .*; 32 skipped \(there already\)/);
    expect(code).toBe(0);
    expect(documentsIn(join(folder, 'out'))).toHaveLength(32);
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(33);
  });

  test('and --modified-after last say when nothing changed', async () => {
    const { address } = await open();
    const folder = temporary();
    const args = [`${address}/`, '--save-json', join(folder, 'site.ndjson'), '-o', join(folder, 'out')];
    await wp2md(args);
    const { code, stderrText } = await wp2md([...args, '--modified-after', 'last']);
    expect(stderrText()).toBe(`wp2md: ${address}/: nothing changed since the run before\n`);
    expect(code).toBe(0);
  });

  test('and runs for what changed take nothing for gone, and cannot prune', async () => {
    const { address } = await open({ posts: somePosts(12) });
    const folder = temporary();
    const args = [`${address}/`, '-o', join(folder, 'out'), '--type', 'post'];
    await wp2md(args);
    const later = ['--modified-after', '2024-01-01T10:00:00Z'];
    const { code, stderrText } = await wp2md([...args, ...later]);
    expect([code, stderrText()]).toEqual([0, expect.stringMatching(/2 unchanged\n$/)]);
    for (const more of [later, ['--modified-after', 'last', '--save-json', join(folder, 'x')]]) {
      const refused = await wp2md([...args, ...more, '--prune']);
      expect([refused.code, refused.stderrText()]).toEqual([2, expect.stringMatching('--prune')]);
    }
    expect(documentsIn(join(folder, 'out'))).toHaveLength(12);
  });

  test('writes nothing in a run that only checks', async () => {
    const file = join(temporary(), 'x');
    const { code } = await wp2md(['https://example.org/', '-o', 'out/', '--check', '--save-json', file]);
    expect([code, existsSync(file)]).toEqual([2, false]);
  });

  test('refuses a file that is there', async () => {
    const { site, address } = await open();
    const file = join(temporary({ 'site.ndjson': 'mine' }), 'site.ndjson');
    const { code, stderrText } = await wp2md([address, '--ndjson', '--save-json', file]);
    expect(stderrText()).toMatch('is there already\n  hint: --resume goes on');
    expect([code, site.asked]).toEqual([1, []]);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});

test('Ctrl-C in the middle ends the run, and --resume goes on', async () => {
  let asked = 0;
  let interrupt = (): void => {};
  const fault: Fault = () => {
    asked += 1;
    if (asked === 3) setTimeout(interrupt, 20);
    return asked >= 3 && asked < 5;
  };
  const { site, address } = await open({ posts: somePosts(250), fault });
  const folder = temporary();
  const file = join(folder, 'site.ndjson');
  const args = [
    `${address}/wp-json/wp/v2/posts`,
    '--save-json',
    file,
    '-o',
    `${folder}/out`,
    '--concurrency',
    '1',
  ];
  const io = { ...fakeIo(), fetch };
  interrupt = io.interrupt;
  expect(await run(args, io)).toBe(130);
  const written = documentsIn(join(folder, 'out')).length;
  expect(written).toBeGreaterThan(0);
  expect(existsSync(file)).toBe(true);
  delete site.fault;
  expect((await wp2md([...args, '--resume'])).code).toBe(0);
  expect(documentsIn(join(folder, 'out'))).toHaveLength(250);
});
