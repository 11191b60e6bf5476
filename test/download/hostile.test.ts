import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askBy, askDirectly, Guard } from '../../src/download/index.js';
import { at, downloads, elsewhere, real, root, server, take, tree, upload } from './site.js';

describe('hostile addresses', () => {
  const private_ = [
    'http://127.0.0.1/x.png',
    'http://127.1/x.png',
    'http://2130706433/x.png',
    'http://0x7f000001/x.png',
    'http://017700000001/x.png',
    'http://localhost/x.png',
    'http://x.localhost./x.png',
    'http://0.0.0.0/x.png',
    'http://10.1.2.3/x.png',
    'http://172.31.0.1/x.png',
    'http://192.168.0.1/x.png',
    'http://100.64.0.1/x.png',
    'http://169.254.169.254/latest/meta-data/x.png',
    'http://[::1]/x.png',
    'http://[::ffff:127.0.0.1]/x.png',
    'http://[::ffff:a9fe:a9fe]/x.png',
    'http://[64:ff9b::7f00:1]/x.png',
    'http://[2002:7f00:1::]/x.png',
    'http://[fe80::1]/x.png',
    'http://[fd00:ec2::254]/x.png',
    'http://[::]/x.png',
  ];

  test.each(private_)('%s is refused', async (address) => {
    expect(await take(address)).toMatch(/is no address on the internet/);
  });

  test.each(private_)('a redirect to %s is refused', async (address) => {
    expect(await take(at(`/to/${Buffer.from(address).toString('base64url')}`))).toMatch(
      /is no address on the internet/,
    );
  });

  test('another port of the site is not the site', async () => {
    expect(await take(`${elsewhere.address}/x.png`)).toMatch(/is no address on the internet/);
    expect(await take(at(`/to/${Buffer.from(`${elsewhere.address}/x.png`).toString('base64url')}`))).toMatch(
      /is no address on the internet/,
    );
    expect(elsewhere.asked.size).toBe(0);
  });

  test.each(['ftp://example.org/x.png', 'file:///etc/passwd'])(
    'a redirect to %s is refused',
    async (address) => {
      expect(await take(at(`/to/${Buffer.from(address).toString('base64url')}`))).toMatch(/is no address/);
    },
  );

  const port = (): string => elsewhere.host.split(':')[1] ?? '';

  test('a name that resolves to a private address is refused in the moment of the connection', async () => {
    const asked: string[] = [];
    const guard = new Guard(new Set(), (name, callback) => {
      asked.push(name);
      callback(null, [
        { address: '93.184.216.34', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    });
    const address = `http://innocent.example:${port()}/x.png`;
    expect(await take(address, true, { ask: askDirectly(guard) })).toMatch(/is no address on the internet/);
    expect(await take(address, true, { ask: askBy(fetch, guard) })).toMatch(/is no address on the internet/);
    expect(asked).toEqual(['innocent.example', 'innocent.example']);
    expect(elsewhere.asked.size).toBe(0);
  });

  test('the site itself may be there, by whatever name', async () => {
    const resolve = (_: string, callback: (error: null, addresses: []) => void): void => callback(null, []);
    expect(
      await take(`${elsewhere.address}/x.png`, true, {
        ask: askDirectly(new Guard(new Set([elsewhere.host]), resolve)),
      }),
    ).toBe(`media/127.0.0.1-${port()}/x.png`);
    expect(
      await take(`${elsewhere.address}/y.png`, true, {
        ask: askBy(fetch, new Guard(new Set([elsewhere.host]), resolve)),
      }),
    ).toBe(`media/127.0.0.1-${port()}/y.png`);
  });

  test('no name leaves the folder', async () => {
    const any = (name: string): Promise<string> =>
      take(`${elsewhere.address}/${name}`, true, { ask: askDirectly(new Guard(new Set([elsewhere.host]))) });
    const names = [
      '..%2f..%2f..%2fetc%2fpasswd',
      '%2e%2e/%2e%2e/a.png',
      'wp-content/uploads/..%5c..%5cb.png',
      'C:%5cwindows%5cc.png',
      'con.png',
      'a%00b.png',
      `${'x'.repeat(600)}.png`,
      `${'deep/'.repeat(40)}d.png`,
      '%E2%80%AEgnp.exe',
      '?id=1',
      '%ff.png',
      ' . ./ .png',
    ];
    const placed = await Promise.all(names.map(any));
    expect(placed.filter((path) => !path.startsWith('media/'))).toEqual([]);
    expect(tree().sort()).toEqual([...new Set(placed)].sort());
    expect(
      placed.flatMap((path) => path.split('/')).filter((part) => /^\.|[\\:\0\u202e]|^con\./.test(part)),
    ).toEqual([]);
  });

  test('a link out of the folder is not followed', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'wp2md-outside-'));
    symlinkSync(outside, join(root, 'media'));
    const run = downloads();
    await expect(run.want(real(upload('wall.png')), true)).rejects.toThrow(
      /it is a link out of the output folder/,
    );
    run.close();
    expect(readdirSync(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  test('a record that was tampered with leads nowhere else', async () => {
    mkdirSync(join(root, '.wp2md'));
    const entry = { address: real(upload('wall.png')), file: '../x.png', size: 1, sha256: '' };
    writeFileSync(join(root, '.wp2md/media.ndjson'), `${JSON.stringify(entry)}\n{"address":"a"`);
    expect(await take(upload('wall.png'))).toBe('media/2024/05/wall.png');
    expect(await take(upload('wall.png'))).toBe('media/2024/05/wall.png');
    expect(server.asked.size).toBe(1);
    expect(existsSync(join(root, '../x.png'))).toBe(false);
  });
});
