import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mutant, type RawPost } from './mutate.js';
import { convert } from '../../src/convert.js';
import { tryMutant } from './try-mutant.js';

const fixtures = join(__dirname, '..', '..', 'fixtures');
const posts = readdirSync(fixtures)
  .map((name) => join(fixtures, name, 'post.json'))
  .filter(existsSync)
  .map((path) => JSON.parse(readFileSync(path, 'utf8')) as RawPost);

test('mutated posts convert, or are told to be no posts', () => {
  expect(posts.length).toBeGreaterThan(10);
  for (let seed = 1; seed <= 300; seed++) {
    const failure = tryMutant(mutant(posts, seed));
    if (failure !== undefined) throw new Error(`mutant ${seed}`, { cause: failure });
  }
});

test('converting a mutant leaves it as it is and gives the same each time', () => {
  for (let seed = 1000; seed < 1100; seed++) {
    const { post, options } = mutant(posts, seed);
    const before = JSON.stringify(post);
    const texts = [1, 2].map(() => {
      try {
        return convert(post, options).text;
      } catch (error) {
        return String(error);
      }
    });
    expect(texts[0]).toBe(texts[1]);
    expect(JSON.stringify(post)).toBe(before);
  }
});
