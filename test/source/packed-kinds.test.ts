import { deflateRawSync } from 'node:zlib';
import { packedKind } from '../../src/source/packed/kinds.js';
import { kindOfName } from '../../src/source/packed/names.js';

describe('kinds', () => {
  test.each([
    [[0x1f, 0x8b, 8, 0], 'gzip'],
    [[...Buffer.from('BZh91AY')], 'bzip2'],
    [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0], 'xz'],
    [[...Buffer.from('PK\x05\x06')], 'zip'],
    [[...Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1')], '7z'],
    [[...Buffer.from('Rar!\x1a\x07')], 'rar'],
    [[...Buffer.from('{"id":1}')], undefined],
    [[], undefined],
  ])('%p is %s', (bytes, kind) => {
    expect(packedKind(Uint8Array.from(bytes))).toBe(kind);
  });

  test.each([
    ['posts/a.json', 'json'],
    ['./posts/a.JSON', 'json'],
    ['a.json.gz', 'packed-json'],
    ['a.tar.gz', 'archive'],
    ['wp-json/posts', 'saved'],
    ['posts', 'other'],
    ['a/b../x.json', 'json'],
    ['a/../x.txt', 'unsafe'],
    ['\\\\host\\x.json', 'unsafe'],
    ['a\0.json', 'unsafe'],
    ['a/.git/x.json', 'hidden'],
  ])('%s is %s', (name, kind) => {
    expect(kindOfName(name)).toBe(kind);
  });

  test('deflate alone is nothing that is known', () => {
    expect(packedKind(deflateRawSync('{"id":1}'))).toBeUndefined();
  });
});
