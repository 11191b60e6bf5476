import { Fingerprints } from '../../src/sink/manifest/fingerprints.js';

test('finds every number again, however many there are, and none that was taken away', () => {
  const numbers = new Fingerprints();
  const count = 20_000;
  const text = (number: number): string => `posts/${number}.md`;
  for (let number = 0; number < count; number++) numbers.set(text(number), number);
  for (let number = 0; number < count; number += 3) numbers.delete(text(number));
  for (let number = 1; number < count; number += 3) numbers.set(text(number), number + count);
  // Growing leaves behind what was taken away.
  for (let number = count; number < 2 * count; number++) numbers.set(`more/${number}.md`, number);
  for (let number = 0; number < count; number++) {
    const expected = [undefined, number + count, number][number % 3];
    expect(numbers.get(text(number))).toBe(expected);
  }
  expect(numbers.get('more/39999.md')).toBe(39_999);
  expect(numbers.get('posts/20001.md')).toBeUndefined();
});

test('takes one again that was taken away', () => {
  const numbers = new Fingerprints();
  for (let time = 0; time < 1000; time++) {
    numbers.set('a.md', time);
    expect(numbers.get('a.md')).toBe(time);
    numbers.delete('a.md');
    expect(numbers.get('a.md')).toBeUndefined();
  }
});
