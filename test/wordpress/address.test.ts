import { fileAddress, webAddress } from '../../src/wordpress/address.js';

it.each([
  ['https://example.org/?p=1', 'https://example.org/?p=1'],
  [' HTTP://example.org/a ', 'HTTP://example.org/a'],
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['https://example.org/日本', 'https://example.org/日本'],
  ['/2016/03/01/', undefined],
  ['javascript:alert(1)', undefined],
  ['ftp://example.org/', undefined],
  ['https://', undefined],
  [5, undefined],
  [null, undefined],
])('webAddress(%j) is %j', (value, address) => {
  expect(webAddress(value)).toBe(address);
});

it.each([
  ['//i0.wp.com/a.jpg', 'http://example.org/p/', 'http://i0.wp.com/a.jpg'],
  ['//i0.wp.com/a.jpg', undefined, 'https://i0.wp.com/a.jpg'],
  ['/wp-content/a.jpg', 'http://example.org/p/', 'http://example.org/wp-content/a.jpg'],
  ['/wp-content/a.jpg', undefined, undefined],
  ['a.jpg', 'http://example.org/p/', undefined],
  ['data:image/png;base64,AA', 'http://example.org/p/', undefined],
])('fileAddress(%j, %j) is %j', (value, link, address) => {
  expect(fileAddress(value, link)).toBe(address);
});
