import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const fixtures = join(__dirname, '../../fixtures');

const contentOf = (path: string): string => {
  const post = JSON.parse(readFileSync(join(fixtures, path), 'utf8')) as { content?: { rendered?: string } };
  return post.content?.rendered ?? '';
};

/** The HTML of every post in fixtures/, by its path there. */
export const fixtureContents = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('post.json'))
  .map((path) => [path, contentOf(path)] as const);
