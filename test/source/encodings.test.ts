import { read, readPipe, temporaryFolders } from './support.js';

const folder = temporaryFolders();
const text = '[{"title":"Grüße 日本 😀"}]';
const value = [{ title: 'Grüße 日本 😀' }];

const utf16le = (content: string): Buffer => Buffer.from(content, 'utf16le');
const utf16be = (content: string): Buffer => utf16le(content).swap16();

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark of byte order', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE with a mark', utf16le(`\uFEFF${text}`)],
    ['UTF-16 BE with a mark', utf16be(`\uFEFF${text}`)],
    ['UTF-16 LE without', utf16le(text)],
    ['UTF-16 BE without', utf16be(text)],
  ])('%s is read, whole or in pieces', async (_, bytes) => {
    for (const size of [1, 2, 3, 5, bytes.length]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (__, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      const { values, events } = await readPipe(...pieces);
      expect(values).toEqual([value]);
      expect(events).toHaveLength(1);
    }
  });

  test('bytes that are no UTF-8 become U+FFFD, and it is told', async () => {
    const at = folder({ 'a b.json': Buffer.from('{"a":"Gr\xfc\xdfe","b":"caf\xe9"}', 'latin1') });
    const { values, notices } = await read([`${at}/a b.json`]);
    expect(values).toEqual([{ a: 'Gr\uFFFD\uFFFDe', b: 'caf\uFFFD' }]);
    expect(notices).toEqual([
      '3 places are not UTF-8 and became U+FFFD; it may be Latin-1 (Windows-1252): ' +
        `iconv -f WINDOWS-1252 -t UTF-8 '${at}/a b.json' | wp2md -`,
    ]);
  });

  test('U+FFFD that is there already is no fault', async () => {
    expect((await readPipe('{"a":"\uFFFD"}')).notices).toEqual([]);
    const mixed = await readPipe(
      Buffer.concat([Buffer.from('{"a":"\uFFFD'), Buffer.from([0xff]), Buffer.from('"}')]),
    );
    expect(mixed.notices).toEqual([expect.stringMatching(/^1 place is not UTF-8/)]);
  });

  test('a character that the end cuts off is the end, not another encoding', async () => {
    const { errors, notices } = await readPipe(Buffer.from('{"a":"日').subarray(0, -1));
    expect(errors[0]).toContain('ends in the middle of a string');
    expect(notices).toEqual([]);
  });
});

describe('what is packed', () => {
  test.each([
    ['posts.bz2', [...Buffer.from('BZh91AY')], 'packed with bzip2', 'bunzip2 -c '],
    ['posts.tar.xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 0], 'packed with xz', 'tar -xf '],
    ['posts.7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 0], 'a 7-Zip archive', '7z x '],
  ])('%s is an error with what to type', async (name, bytes, what, command) => {
    const path = `${folder({ [name]: Buffer.from(bytes) })}/${name}`;
    const { errors, codes, hints } = await read([path]);
    expect(errors).toEqual([`${path} is ${what}, which wp2md does not read`]);
    expect(codes).toEqual(['input-unreadable']);
    expect(hints[0]).toContain(command + path);
  });

  test('is told by its bytes, not by its name', async () => {
    const path = `${folder({ 'posts.json.gz': '{"id":1}' })}/posts.json.gz`;
    expect((await read([path])).values).toEqual([{ id: 1 }]);
    const piped = await readPipe(Buffer.from([0x42]), Buffer.from([0x5a, 0x68, 0, 0]));
    expect(piped.hints).toEqual(['Unpack it before wp2md: bunzip2 -c | wp2md -']);
  });

  test('other binary files are called so', async () => {
    const { errors } = await readPipe(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'));
    expect(errors).toEqual(['stdin:1:1: a binary file, not JSON']);
  });
});
