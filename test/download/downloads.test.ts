import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { png } from './file-server.js';
import { at, downloads, events, limits, real, root, server, take, tree, upload } from './site.js';

describe('what becomes of an address', () => {
  test.each([
    ['the original of a smaller copy', upload('wall-300x200.png'), 'media/2024/05/wall.png'],
    ['the copy, where there is no original', upload('only-300x200.png'), 'media/2024/05/only-300x200.png'],
    ['the scaled one, where there is no other', upload('big-1024x768.png'), 'media/2024/05/big-scaled.png'],
    ['without what its query asks for', upload('wall.png?w=300&ssl=1'), 'media/2024/05/wall.png'],
    ['named for its bytes', upload('liar.png'), 'media/2024/05/liar.jpg'],
    ['a drawing as it is', upload('draw.svg'), 'media/2024/05/draw.svg'],
    ['never hidden', upload('.htaccess.png'), 'media/2024/05/htaccess.png'],
    ['by its whole path where that is not among the uploads', at('/other/wall.png'), 'media/other/wall.png'],
    ['after a while, where the server is busy', at('/busy.png'), 'media/busy.png'],
    ['a web page is no picture', upload('page.png'), 'it is a web page, and no file'],
    ['nothing is no picture', upload('nothing.png'), 'the file is empty'],
    ['a text is no picture', upload('text.txt'), 'it is no picture'],
    ['not there', upload('gone.png'), 'the server answers 404'],
    ['too long', at('/long.png'), 'it is longer than 4000 bytes'],
    ['cut off', at('/cut.png'), 'the connection broke off'],
    ['silent', at('/slow.png'), 'nothing came for 0.15 seconds'],
    ['round in circles', at('/loop.png'), 'redirects more than 5 times'],
  ])('%s', async (_, address, expected) => {
    expect(await take(address)).toBe(expected);
    expect(tree()).toEqual(expected.startsWith('media/') ? [expected] : []);
  });

  test.each([
    ['a text', upload('text.txt'), 'media/2024/05/text.txt'],
    ['a web page in place of a file', upload('page.pdf'), 'it is a web page, and no file'],
  ])('of a link: %s', async (_, address, expected) => {
    expect(await take(address, false)).toBe(expected);
  });

  test('by Photon', async () => {
    const photon = `https://i0.wp.com/${server.host}/wp-content/uploads/2024/05/wall.png?resize=300%2C200`;
    expect(await take(photon)).toBe('media/2024/05/wall.png');
  });
});

test('two files of one name with other bytes are two, with the same bytes one', async () => {
  const run = downloads();
  const addresses = [
    upload('wall.png'),
    at('/wp-content/uploads/sites/2/2024/05/wall.png'),
    upload('same.png'),
  ];
  const outcomes = await Promise.all(addresses.map((address) => run.want(real(address), true)));
  const hash = createHash('sha256').update(png('other site')).digest('hex').slice(0, 8);
  expect(outcomes.map((outcome) => ('file' in outcome ? outcome.file : outcome.why))).toEqual([
    'media/2024/05/wall.png',
    `media/2024/05/wall-${hash}.png`,
    'media/2024/05/same.png',
  ]);
  run.close();
});

test('each file is asked for once, however many posts and forms of address it has', async () => {
  const run = downloads();
  const all = ['wall.png', 'wall-300x200.png', 'wall-1024x768.png', 'wall.png?w=1', 'wall.png'];
  const outcomes = await Promise.all(all.map((name) => run.want(real(upload(name)), true)));
  expect(new Set(outcomes.map((outcome) => 'file' in outcome && outcome.file))).toEqual(
    new Set(['media/2024/05/wall.png']),
  );
  run.close();
  expect([...server.asked.values()]).toEqual([1]);
  expect(await take(upload('wall-300x200.png'))).toBe('media/2024/05/wall.png');
  expect([...server.asked.values()]).toEqual([1]);
  writeFileSync(join(root, 'media/2024/05/wall.png'), png('gone'));
  const again = await take(upload('wall-300x200.png'));
  expect(readFileSync(join(root, again))).toEqual(png('wall'));
  expect(readFileSync(join(root, 'media/2024/05/wall.png'))).toEqual(png('gone'));
});

test('what stands there already and is not ours stays', async () => {
  mkdirSync(join(root, 'media/2024/05'), { recursive: true });
  writeFileSync(join(root, 'media/2024/05/wall.png'), 'mine');
  expect(await take(upload('wall.png'))).toMatch(/^media\/2024\/05\/wall-[0-9a-f]{8}\.png$/);
  expect(readFileSync(join(root, 'media/2024/05/wall.png'), 'utf8')).toBe('mine');
});

test('no more files than were allowed', async () => {
  const run = downloads({ limits: { ...limits, files: 1 } });
  expect(await run.want(real(upload('wall.png')), true)).toMatchObject({ kind: 'there' });
  expect(await run.want(real(upload('same.png')), true)).toEqual({
    kind: 'failed',
    why: 'no more than 1 were to be fetched',
  });
  run.close();
});

test('progress is told in bytes', async () => {
  await take(upload('wall.png'));
  const { length } = png('wall');
  expect(events).toEqual([
    { kind: 'started', address: real(upload('wall.png')) },
    { kind: 'bytes', address: real(upload('wall.png')), bytes: length, total: length },
    { kind: 'done', address: real(upload('wall.png')), file: 'media/2024/05/wall.png', bytes: length },
  ]);
});

test('a run that was ended leaves no part of a file', async () => {
  const controller = new AbortController();
  const run = downloads({ signal: controller.signal, limits: { ...limits, silence: 60_000 } });
  const outcome = run.want(real(at('/slow.png')), true);
  setTimeout(() => controller.abort(), 30);
  await expect(outcome).rejects.toThrow();
  run.close();
  expect(readdirSync(root, { recursive: true })).toEqual([]);
});

describe('from a local folder', () => {
  const uploads = (): string => {
    const folder = join(root, 'copy');
    mkdirSync(join(folder, '2024/05'), { recursive: true });
    writeFileSync(join(folder, '2024/05/wall.png'), png('local'));
    writeFileSync(join(root, 'secret.png'), png('secret'));
    return folder;
  };

  test('the network is not asked', async () => {
    expect(await take(upload('wall-300x200.png'), true, { uploads: uploads(), ask: undefined })).toBe(
      'media/2024/05/wall.png',
    );
    expect(readFileSync(join(root, 'media/2024/05/wall.png'))).toEqual(png('local'));
    expect(server.asked.size).toBe(0);
  });

  test.each([
    '..%2f..%2fsecret.png',
    '%2e%2e/%2e%2e/secret.png',
    '..%5c..%5csecret.png',
    '%2fetc%2fpasswd.png',
  ])('nothing is taken from outside of it: %s', async (name) => {
    const folder = uploads();
    const address = `${server.address}/wp-content/uploads/${name}`;
    expect(await take(address, true, { uploads: folder, ask: undefined })).toBe(`it is not in ${folder}`);
  });
});
