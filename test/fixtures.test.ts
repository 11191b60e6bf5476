import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { convert } from '../src/convert.js';
import type { ConvertOptions } from '../src/options.js';
import { describeWarning } from '../src/warnings.js';

const root = join(__dirname, '..', 'fixtures');
const cases = readdirSync(root).filter((name) => existsSync(join(root, name, 'post.json')));

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Compares with the file, or rewrites it where UPDATE is set. */
function expectFile(path: string, actual: string): void {
  if (process.env['UPDATE']) writeFileSync(path, actual);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

describe.each(cases)('fixtures/%s', (name) => {
  const folder = join(root, name);
  const post = readJson(join(folder, 'post.json'));
  const optionsFile = join(folder, 'options.json');
  const options = existsSync(optionsFile) ? (readJson(optionsFile) as ConvertOptions) : {};
  const document = convert(post, options);

  test('gives the expected document', () => {
    expectFile(join(folder, 'expected.md'), document.text);
  });

  test('warns as expected', () => {
    const path = join(folder, 'warnings.txt');
    const lines = document.warnings
      .map((warning) => `${warning.code}: ${describeWarning(warning)}\n`)
      .join('');
    if (lines !== '' || existsSync(path)) expectFile(path, lines);
  });

  test('leaves its input alone and gives the same again', () => {
    const again = readJson(join(folder, 'post.json'));
    expect(convert(post, options).text).toBe(document.text);
    expect(post).toEqual(again);
  });

  test('has front matter that parses again, and tidy lines', () => {
    if (!document.text.startsWith('---\n')) return;
    const parsed = matter(document.text, {});
    expect(parsed.data['title']).toBe(document.frontMatter['title']);
    expect(document.text.endsWith('\n')).toBe(true);
    expect(document.text.endsWith('\n\n')).toBe(false);
  });
});
