import { fingerprint } from '../../src/sink/manifest/fingerprint.js';
import { Keys } from '../../src/sink/manifest/keys.js';
import { NumberMap } from '../../src/sink/manifest/number-map.js';

test.each([
  ['fingerprints', (number: number) => fingerprint(`posts/${number}.md`)],
  ['ids of many sites', (number: number) => (number % 30) * 2 ** 40 + Math.floor(number / 30)],
  ['the largest numbers', (number: number) => 2 ** 53 - 2 - number],
])('finds every number again by %s, and none that was taken away', (_, key) => {
  const numbers = new NumberMap();
  const count = 20_000;
  for (let number = 0; number < count; number++) numbers.set(key(number), number);
  for (let number = 0; number < count; number += 3) numbers.delete(key(number));
  for (let number = 1; number < count; number += 3) numbers.set(key(number), number + count);
  // Growing leaves behind what was taken away.
  for (let number = count; number < 2 * count; number++) numbers.set(key(number), number);
  for (let number = 0; number < count; number++) {
    const expected = [undefined, number + count, number][number % 3];
    expect(numbers.get(key(number))).toBe(expected);
  }
  expect(numbers.get(key(39_999))).toBe(39_999);
  expect(numbers.get(key(40_001))).toBeUndefined();
});

test('takes one again that was taken away', () => {
  const numbers = new NumberMap();
  for (let time = 0; time < 1000; time++) {
    numbers.set(0, time);
    expect(numbers.get(0)).toBe(time);
    numbers.delete(0);
    expect(numbers.get(0)).toBeUndefined();
  }
});

test('keys keep what they are, whatever their form', () => {
  const odd = ['0', '-1', '1.5', '01', '1e3', ' 7', '7 ', `${2 ** 40}`, '9007199254740993', 'a-slug', ''];
  const all = [
    ...['example.org 1', 'example.org 2', 'example.net/blog 1', `example.org ${2 ** 40 - 1}`],
    ...odd.map((end) => `example.org ${end}`),
    ...[' 12', '12', 'https://example.org/a/', ' \ud800 2026', '', 'a b 3', 'a 3', 'Infinity', ' NaN'],
  ];
  const keys = new Keys();
  const rows = all.map((key) => keys.add(key));
  expect(rows).toEqual([...new Set(all)].map((_, row) => row));
  expect(all.map((key) => keys.add(key))).toEqual(rows);
  expect(all.map((key) => keys.find(key))).toEqual(rows);
  expect(rows.map((row) => keys.at(row))).toEqual(all);
  for (const key of ['example.org 3', 'example.org']) expect(keys.find(key)).toBeUndefined();
  expect(keys.at(all.length)).toBeUndefined();
});

test('there may be more sites than have a number', () => {
  const keys = new Keys();
  const count = 5000;
  for (let site = 0; site < count; site++) expect(keys.add(`${site}.example.org 1`)).toBe(site);
  for (let site = 0; site < count; site++) {
    expect(keys.find(`${site}.example.org 1`)).toBe(site);
    expect(keys.at(site)).toBe(`${site}.example.org 1`);
  }
});
