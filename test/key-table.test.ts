import { KeyTable } from '../src/key-table.js';
import { NumberTable } from '../src/number-table.js';

test('a table of keys finds each of many, and none that is not there', () => {
  const table = new KeyTable();
  const key = (number: number): string => `example.org/${number}/`;
  for (let number = 0; number < 50_000; number++) table.add(key(number), number);
  expect([table.add(key(7), 8), table.add(key(50_000), 50_000)]).toEqual([false, true]);
  table.set(key(8), 9);
  table.delete(key(9));
  table.delete(key(60_000));
  expect([7, 8, 9].map((number) => table.get(key(number)))).toEqual([7, 9, undefined]);
  expect([7, 8, 9].map((number) => table.has(key(number)))).toEqual([true, true, false]);
  expect(table.add(key(9), 9)).toBe(true);
  const wrong = Array.from({ length: 100_000 }, (_, number) => table.get(key(number))).filter(
    (value, number) => value !== (number === 8 ? 9 : number <= 50_000 ? number : undefined),
  );
  expect(wrong).toEqual([]);
});

type Key = readonly [number, number];

test.each<[string, (number: number) => Key]>([
  ['numbers that follow on each other', (number) => [0, number]],
  ['ids of many sites', (number) => [(number % 30) * 2 ** 8, Math.floor(number / 30)]],
  ['upper halves alone', (number) => [number, 0]],
  ['the largest numbers', (number) => [2 ** 32 - 1, 2 ** 32 - 1 - number]],
])('a table of numbers finds every one again by %s, and none that was taken away', (_, key) => {
  const numbers = new NumberTable();
  const count = 20_000;
  for (let number = 0; number < count; number++) numbers.set(...key(number), number);
  for (let number = 0; number < count; number += 3) numbers.delete(...key(number));
  for (let number = 1; number < count; number += 3) numbers.set(...key(number), number + count);
  // Growing leaves behind what was taken away.
  for (let number = count; number < 2 * count; number++) numbers.set(...key(number), number);
  const found = Array.from({ length: count }, (_, number) => numbers.get(...key(number)));
  expect(found).toEqual(found.map((_, number) => [undefined, number + count, number][number % 3]));
  expect(numbers.get(...key(39_999))).toBe(39_999);
  expect(numbers.get(...key(40_001))).toBeUndefined();
});

test('takes one again that was taken away, and the largest value', () => {
  const numbers = new NumberTable();
  for (let time = 0; time < 1000; time++) {
    numbers.set(0, 0, time);
    expect(numbers.get(0, 0)).toBe(time);
    numbers.delete(0, 0);
    expect(numbers.get(0, 0)).toBeUndefined();
  }
  numbers.set(0, 0, 2 ** 32 - 3);
  expect(numbers.get(0, 0)).toBe(2 ** 32 - 3);
});
