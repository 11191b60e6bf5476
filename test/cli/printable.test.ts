import fc from 'fast-check';
import { printable } from '../../src/cli/printable.js';

test('escape codes are shown instead of obeyed', () => {
  expect(printable('\u001b[31mred\u001b[0m')).toBe('\\u001b[31mred\\u001b[0m');
  expect(printable('\u009b2J')).toBe('\\u009b2J');
  expect(printable('bell\u0007')).toBe('bell\\u0007');
});

test('what turns the direction of a line is shown', () => {
  expect(printable('\u202egnp.exe\u202c \u2066x\u2069')).toBe('\\u202egnp.exe\\u202c \\u2066x\\u2069');
});

test('a text stays on one line', () => {
  expect(printable('a\r\nb\nc\td')).toBe('a b c d');
  expect(printable('a\u2028b')).toBe('a\\u2028b');
});

test('letters of every script and emoji stay as they are', () => {
  const text = 'Größe – 見出し שלום 🏳️‍🌈 “quoted”';
  expect(printable(text)).toBe(text);
});

test('an overlong text is cut', () => {
  expect(printable('x'.repeat(5000))).toHaveLength(2001);
});

test('nothing that a terminal obeys is ever left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
    }),
  );
});
