import { constants, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { handmadeZip, inPieces, tar } from './archives.js';
import { pipe, read, readPipe } from './support.js';

const lines = '{"id":1}\n{"id":2}\n{"id":3}\n';
const files = {
  'posts/a.json': '[{"id":1},{"id":2}]',
  'posts/deep/b.ndjson': '{"id":3}\n{"id":4}\n',
  'readme.txt': 'hello',
};

describe('an archive that lies', () => {
  const good = { name: 'good.json', data: '{"id":1}' };
  const names = ['../up.json', 'a/../../up.json', '/etc/up.json', 'C:\\up.json', '..\\up.json'];

  test.each(names)('with an entry called %s has that one refused, and the others read', async (name) => {
    for (const bytes of [
      handmadeZip([{ name, data: '{"id":2}' }, good]),
      await tar({ [name]: '{"id":2}', 'good.json': '{"id":1}' }),
    ]) {
      const { values, errors } = await readPipe(bytes);
      expect(values).toEqual([{ id: 1 }]);
      expect(errors).toEqual([
        expect.stringContaining(
          `its name leads out of the archive: ${JSON.stringify(name.replaceAll('\\', bytes[0] === 0x50 ? '/' : '\\'))}`,
        ),
      ]);
    }
  });

  test('with links has those refused', async () => {
    const message = 'stdin/l.json is a link, which wp2md does not follow in an archive';
    const links = [
      handmadeZip([{ name: 'l.json', data: '/etc/passwd', mode: 0o120777 }, good]),
      await tar({ 'l.json': { type: 'symlink', linkname: '/etc/passwd' }, 'good.json': '{"id":1}' }),
      await tar({ 'l.json': { type: 'link', linkname: '../x' }, 'good.json': '{"id":1}' }),
    ];
    for (const bytes of links) {
      expect(await readPipe(bytes)).toMatchObject({ values: [{ id: 1 }], errors: [message] });
    }
    const devices = await tar({
      'd.json': { type: 'character-device' },
      'f.json': { type: 'fifo' },
      'good.json': '{"id":1}',
    });
    expect(await readPipe(devices)).toMatchObject({ values: [{ id: 1 }], errors: [] });
  });

  test.each([
    [
      'a wrong checksum',
      { checksum: 7 },
      'is damaged: its checksum is wrong; what came before that is read',
      3,
    ],
    [
      'a size that is too small',
      { size: 12 },
      'is longer than the archive says; what came before that is read',
      1,
    ],
    [
      'a size that is too large',
      { size: 99 },
      'is shorter than the archive says; what came before that is read',
      3,
    ],
    ['a password', { flags: 1 }, 'is encrypted', 0],
    ['another method', { method: 14 }, 'is packed by a method that wp2md does not know (14)', 0],
  ])('about %s is told, and the other entries are read', async (_, lie, message, count) => {
    const { values, errors } = await readPipe(handmadeZip([{ name: 'x.json', data: lines, ...lie }, good]));
    expect(errors).toEqual([`stdin/x.json ${message}`]);
    expect(values).toHaveLength(count + 1);
  });

  test('about where it ends is told', async () => {
    const { errors } = await readPipe(handmadeZip([good, { ...good, packedSize: 1_000_000 }]));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^stdin(\/good\.json)? is damaged/);
  });

  test('by letting its entries lie over one another is a bomb', async () => {
    const { values, errors } = await readPipe(handmadeZip([good, { ...good, name: 'again.json', at: 0 }]));
    expect(values).toEqual([]);
    expect(errors).toEqual(['stdin looks like a bomb: its entries lie over one another']);
  });

  const zeros = Buffer.alloc(8 * 1024 * 1024, ' ');
  const unpackLimits = { ratio: 200, free: 1024 * 1024, total: 1e12 };

  test.each([
    ['gzip', () => Promise.resolve(gzipSync(zeros)), 'stdin'],
    ['zip', () => Promise.resolve(handmadeZip([good, { name: 'x.json', data: zeros }])), 'stdin/x.json'],
    ['tar', async () => gzipSync(await tar({ 'x.json': zeros })), 'stdin(/x.json)?'],
  ])('a bomb of %s is stopped, and what came before it is read', async (_, make, name) => {
    const { errors, codes } = await read(['-'], { stdin: pipe(await make()), unpackLimits });
    expect(errors).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${name} looks like a bomb: what comes out is more than 200 times as long as what is packed`,
        ),
      ),
    ]);
    expect(codes).toEqual(['input-unreadable']);
  });

  test('more than is allowed in all is stopped', async () => {
    const { values, errors } = await read(['-'], {
      stdin: pipe(gzipSync('{"id":1}\n{"id":2}\n'.repeat(10_000), { level: constants.Z_NO_COMPRESSION })),
      unpackLimits: { ...unpackLimits, total: 100_000 },
    });
    expect(values.length).toBeGreaterThan(5000);
    expect(errors).toEqual(['stdin looks like a bomb: more than 100000 bytes come out of it; stopped there']);
  });

  test('a tar archive with a damaged header is told, and what came before is read', async () => {
    const bytes = await tar({ 'a.json': '{"id":1}', 'b.json': '{"id":2}' });
    bytes[1024 + 3] = 0x7a;
    const { values, errors } = await readPipe(bytes);
    expect(values).toEqual([{ id: 1 }]);
    expect(errors[0]).toMatch(/^stdin is damaged \(Invalid tar header/);
  });

  test('a tar archive of which the first header is damaged is still one', async () => {
    const bytes = await tar({ 'a.json': '{"id":1}', 'b.json': '{"id":2}' });
    bytes[3] = 0x7a;
    const { values, errors } = await readPipe(bytes);
    expect([values, errors]).toEqual([[], [expect.stringMatching(/^stdin is damaged \(Invalid tar header/)]]);
  });

  test('a tar archive that was cut off between two entries is told', async () => {
    const bytes = await tar({ 'a.json': '{"id":1}', 'b.json': '{"id":2}' });
    for (const size of [100, 512, 5000]) {
      const { values, errors } = await read(['-'], { stdin: inPieces(bytes.subarray(0, 1024), size) });
      expect(values).toEqual([{ id: 1 }]);
      expect(errors).toEqual(['stdin is cut off; what came whole before that is read']);
    }
  });

  test('in whatever way never stops the run or hangs', async () => {
    const sources = [
      handmadeZip([good, { name: 'x/y.ndjson', data: lines }]),
      gzipSync(await tar(files)),
      await tar(files),
      gzipSync(lines),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sources),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 5 }),
        fc.nat(),
        async (bytes, changes, cut) => {
          const damaged = Buffer.from(bytes.subarray(0, cut % 3 === 0 ? cut % bytes.length : bytes.length));
          for (const [at, byte] of changes) if (damaged.length > 0) damaged[at % damaged.length] = byte;
          const { values } = await readPipe(damaged);
          expect(values.length).toBeLessThan(20);
        },
      ),
      { numRuns: 500 },
    );
  });
});
