import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The Markdown files below a folder: `{ path, frontMatter, body }` each, read by another YAML library than wp2md's. */
export function readDocuments(folder) {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  return paths.map((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    const end = text.indexOf('\n---\n', 3);
    if (!text.startsWith('---\n') || end === -1) throw new Error(`${path} has no front matter`);
    return { path, frontMatter: parse(text.slice(4, end + 1)), body: text.slice(end + 5) };
  });
}
