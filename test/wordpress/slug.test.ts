import { decodeSlug } from '../../src/wordpress/slug.js';

it.each([
  ['hello-world', 'hello-world'],
  ['%e6%97%a5%e6%9c%ac%e8%aa%9e', '日本語'],
  ['caf%C3%A9-2', 'café-2'],
  ['%f0%9f%98%80', '😀'],
  ['cut-%d8%a7%d9', 'cut-ا%d9'],
  ['%ff%fe', '%ff%fe'],
  ['%c0%ae', '%c0%ae'],
  ['%ed%a0%80', '%ed%a0%80'],
  ['a%2fb%00%0ac%25', 'a%2fb%00%0ac%25'],
  ['100%', '100%'],
])('%s is %s', (encoded, decoded) => {
  expect(decodeSlug(encoded)).toBe(decoded);
});

it('decodes every character as decodeURIComponent does', () => {
  for (let point = 0xa0; point < 0x110000; point += 251) {
    if (point >= 0xd800 && point < 0xe000) continue;
    const character = String.fromCodePoint(point);
    expect(decodeSlug(encodeURIComponent(character))).toBe(character);
  }
});
