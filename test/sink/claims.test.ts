import { Claims } from '../../src/sink/claims.js';

const taken = (...paths: string[]): string[] => {
  const claims = new Claims();
  return paths.map((path) => claims.take(path));
};

describe('a path is taken once', () => {
  test.each([
    ['the number goes before the ending', ['a.md', 'a.md', 'a.md'], ['a.md', 'a-2.md', 'a-3.md']],
    ['of several endings, the last', ['a.en.md', 'a.en.md'], ['a.en.md', 'a.en-2.md']],
    ['without an ending, at the end', ['x.y/a', 'x.y/a'], ['x.y/a', 'x.y/a-2']],
    ['a dot in front is no ending', ['.a', '.a'], ['.a', '.a-2']],
    ['capitals do not tell names apart', ['Straße.md', 'STRASSE.md'], ['Straße.md', 'STRASSE-2.md']],
    [
      'nor do the two forms of sigma',
      ['ΟΔΟΣ.md', 'οδοσ.md', 'οδος.md'],
      ['ΟΔΟΣ.md', 'οδοσ-2.md', 'οδος-3.md'],
    ],
    [
      'nor the ways to write a letter',
      ['\u00c5.md', 'A\u030a.md', '\u212b.md'],
      ['\u00c5.md', 'A\u030a-2.md', '\u212b-3.md'],
    ],
    ['the name of another post counts', ['a-2.md', 'a.md', 'a.md'], ['a-2.md', 'a.md', 'a-3.md']],
    ['also when it comes later', ['a.md', 'a.md', 'a-2.md'], ['a.md', 'a-2.md', 'a-2-2.md']],
    ['the same name in two folders is two', ['x/a.md', 'y/a.md'], ['x/a.md', 'y/a.md']],
    ['a folder’s page keeps its name', ['x/index.md', 'x/index.md'], ['x/index.md', 'x-2/index.md']],
    ['also with an underscore', ['y/x/_index.md', 'y/x/_index.md'], ['y/x/_index.md', 'y/x-2/_index.md']],
    ['unless there is no folder', ['index.md', 'index.md'], ['index.md', 'index-2.md']],
  ])('%s', (_, paths, expected) => {
    expect(taken(...paths)).toEqual(expected);
  });

  test('ten thousand times without going through all numbers', () => {
    const claims = new Claims();
    let last = '';
    for (let count = 0; count < 10_000; count++) last = claims.take('a.md');
    expect(last).toBe('a-10000.md');
  });
});
