import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive, type ArchiveMode } from '../../../src/source/archive/open-archive.js';
import { get, loopback } from '../server.js';
import { newSite, somePosts, wordpress, type Site } from '../site/wordpress.js';
import { temporaryFolders, type Reading } from '../support.js';

const { serve } = loopback();
const temporary = temporaryFolders();

interface World {
  readonly site: Site;
  readonly path: string;
  readonly run: (mode: ArchiveMode, request?: string, reads?: number) => Promise<Reading>;
}

async function world(own: Partial<Site> = {}, where = '/'): Promise<World> {
  const site = newSite({ posts: somePosts(250), ...own });
  const address = await serve(wordpress(site));
  const path = join(temporary(), 'kept', 'site.ndjson');
  const run: World['run'] = async (mode, request = 'all') => {
    const archive = await openArchive({ path, mode, request });
    site.asked.length = 0;
    const filters = archive.since === undefined ? {} : { modifiedAfter: archive.since };
    const reading = await get(`${address}${where}`, {}, { archive, filters, concurrency: 1 });
    await archive.finish(true);
    return reading;
  };
  return { site, path, run };
}

const lines = (path: string): { id: number; modified: string }[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: number; modified: string });
const ids = (values: readonly unknown[]): number[] => values.map((value) => (value as { id: number }).id);

describe('an archive', () => {
  test('holds what the site sent, one post a line', async () => {
    const { path, run } = await world();
    const { values } = await run('new');
    expect(lines(path)).toEqual(values);
    expect(values).toHaveLength(252);
    expect(JSON.parse(readFileSync(`${path}.state`, 'utf8'))).toMatchObject({
      finished: true,
      request: 'all',
    });
  });

  test('that is there is left as it is, unless the run says what becomes of it', async () => {
    const { path, run } = await world({ posts: somePosts(3) });
    await run('new');
    await expect(run('new')).rejects.toMatchObject({
      code: 'output-exists',
      message: `${path} is there already`,
    });
    expect((await run('replace')).values).toHaveLength(5);
    expect(lines(path)).toHaveLength(5);
    // Nothing can be lost in what a run left that got nothing.
    writeFileSync(path, '');
    expect((await run('new', 'else')).values).toHaveLength(5);
    writeFileSync(path, '');
    expect((await run('resume')).values).toHaveLength(5);
  });

  test('is gone on with only by a run that asks for the same', async () => {
    const { path, run } = await world({ posts: somePosts(3) });
    await run('new');
    await expect(run('resume', 'else')).rejects.toThrow(`${path} is of a run that asked for something else`);
    writeFileSync(`${path}.state`, 'nonsense');
    await expect(run('resume')).rejects.toThrow('has no .state file');
  });

  test('that cannot be written is an error in words', async () => {
    const folder = temporary({ 'file.txt': '' });
    const path = join(folder, 'file.txt', 'x.ndjson');
    await expect(openArchive({ path, mode: 'new', request: '' })).rejects.toMatchObject({
      code: 'output-failed',
    });
  });
});

describe('a run that goes on', () => {
  test('asks only for what is missing, and gives everything once', async () => {
    const { site, path, run } = await world();
    await run('new');
    const kept = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, `${kept.slice(0, 130).join('\n')}\n${kept[130]?.slice(0, 200)}`);
    const { values, errors } = await run('resume');
    expect(errors).toEqual([]);
    expect(new Set(ids(values)).size).toBe(252);
    expect(values).toHaveLength(252);
    expect(ids(lines(path))).toEqual(ids(values));
    expect(
      site.asked.filter((each) => each.includes('/posts?_embed')).map((each) => /page=\d$/.exec(each)?.[0]),
    ).toEqual(['page=2', 'page=3']);
  });

  test('finds what moved, since others were deleted meanwhile', async () => {
    const { site, path, run } = await world();
    await run('new');
    const kept = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, `${kept.slice(0, 200).join('\n')}\n`);
    site.posts = site.posts.filter(({ id }) => id > 40);
    const { values } = await run('resume');
    expect(values).toHaveLength(252);
    expect(new Set(ids(lines(path))).size).toBe(252);
  });

  test('of a run that had finished says that all is there', async () => {
    const { run } = await world({ posts: somePosts(3) });
    await run('new');
    const { events, values } = await run('resume');
    expect(values).toHaveLength(5);
    expect(events.at(-1)).toMatchObject({
      kind: 'unchanged',
      message: expect.stringMatching('already') as string,
    });
  });

  test('starts where there is nothing yet', async () => {
    const { run } = await world({ posts: somePosts(3) });
    expect((await run('resume')).values).toHaveLength(5);
  });

  test('keeps a last line that only lacks its end', async () => {
    const { path, run } = await world({ posts: somePosts(3) });
    await run('new');
    writeFileSync(path, readFileSync(path, 'utf8').trimEnd());
    expect((await run('resume')).values).toHaveLength(5);
    expect(lines(path)).toHaveLength(5);
  });
});

describe('a run for what changed', () => {
  const soon = (): string => new Date(Date.now() + 60_000).toISOString().slice(0, 19);

  test('gets that, and the archive has each post once, as it is now', async () => {
    const { site, path, run } = await world();
    await run('new');
    site.posts = site.posts.map((post) =>
      post.id === 7 ? { ...post, modified: soon(), title: 'New' } : post,
    );
    site.posts.push({ id: 999, type: 'post', slug: 'new', modified: soon() });
    const { values } = await run('changes');
    expect(ids(values)).toEqual([7, 999]);
    expect(site.asked).toHaveLength(3);
    const kept = lines(path);
    expect(kept).toHaveLength(253);
    expect(kept.find(({ id }) => id === 7)).toMatchObject({ title: { rendered: 'New' } });
    expect(existsSync(`${path}.${process.pid}.part`)).toBe(false);
  });

  test('of which there is nothing says so', async () => {
    const { run } = await world({ posts: somePosts(3) });
    await run('new');
    const { events } = await run('changes');
    expect(events).toEqual([
      {
        kind: 'unchanged',
        message: 'nothing changed since the run before',
        origin: expect.anything() as unknown,
      },
    ]);
  });

  test('gives only what differs where the site pays no heed to dates', async () => {
    const { site, run } = await world({ posts: somePosts(30) });
    await run('new');
    site.fault = ({ url }) => {
      url.searchParams.delete('modified_after');
      return false;
    };
    site.posts = site.posts.map((post) =>
      post.id === 7 ? { ...post, modified: '2024-01-01T05:00:00' } : post,
    );
    expect(ids((await run('changes')).values)).toEqual([7]);
  });

  test('that was cut off is made again, and what it had added is not forgotten', async () => {
    const { site, path, run } = await world({ posts: somePosts(30) });
    await run('new');
    site.posts = site.posts.map((post) =>
      post.id === 7 ? { ...post, modified: soon(), title: 'New' } : post,
    );
    const changed = (await run('changes')).values;
    const state = JSON.parse(readFileSync(`${path}.state`, 'utf8')) as { length: number };
    // As a run leaves them that is killed after it added the post, and before it converted it.
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      `${path}.state`,
      JSON.stringify({ ...state, length: text.length, since: '2024-06-01T00:00:00.000Z' }),
    );
    const newer = {
      ...(changed[0] as object),
      modified: '2099-01-01T00:00:00',
      title: { rendered: 'Newest' },
    };
    writeFileSync(path, `${text}${JSON.stringify(newer)}\n`);
    site.posts = site.posts.map((post) =>
      post.id === 7 ? { ...post, modified: '2099-01-01T00:00:00', title: 'Newest' } : post,
    );
    expect(ids((await run('changes')).values)).toEqual([7]);
    expect(lines(path).filter(({ id }) => id === 7)).toHaveLength(1);
    appendFileSync(path, `${JSON.stringify(newer)}\n`);
    expect(ids((await run('resume')).values).filter((id) => id === 7)).toHaveLength(1);
  });

  test('needs a run before that finished', async () => {
    const { path, run } = await world({ posts: somePosts(3) });
    await expect(run('changes')).rejects.toThrow('is not there yet');
    const archive = await openArchive({ path, mode: 'new', request: 'all' });
    await archive.finish(false);
    await expect(run('changes')).rejects.toMatchObject({ hint: '--resume finishes it.' });
  });

  test('asks for one post by its ETag', async () => {
    const asked: (string | undefined)[] = [];
    const fault: Site['fault'] = ({ request }, response) => {
      asked.push(request.headers['if-none-match']);
      response.setHeader('ETag', '"7"');
      if (request.headers['if-none-match'] !== '"7"') return false;
      response.writeHead(304).end();
      return true;
    };
    const { run } = await world({ fault }, '/wp-json/wp/v2/posts/3');
    expect((await run('new')).values).toHaveLength(1);
    const { events } = await run('changes');
    expect(events).toMatchObject([{ kind: 'unchanged' }]);
    expect(asked).toEqual([undefined, '"7"']);
  });
});

test('a run that failed in the middle does not count as finished', async () => {
  const { site, path, run } = await world();
  site.fault = ({ url }, response) => {
    if (url.searchParams.get('page') !== '3') return false;
    response.writeHead(403).end();
    return true;
  };
  const { errors, hints } = await run('new');
  expect(errors[0]).toMatch('the 200 posts before it can be used');
  expect(hints[0]).toBe('--resume goes on where this run stopped.');
  expect(JSON.parse(readFileSync(`${path}.state`, 'utf8'))).toMatchObject({ finished: false });
  delete site.fault;
  expect((await run('resume')).values).toHaveLength(252);
  expect(new Set(ids(lines(path))).size).toBe(252);
});
