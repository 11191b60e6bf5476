import { Keys } from '../../src/sink/manifest/keys.js';

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
