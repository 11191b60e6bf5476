import matter from 'gray-matter';
import type { FrontMatterFormat } from '../options.js';
import { formats, type FormatData } from './formats/index.js';

/**
 * Puts front matter and body together: the front matter, a blank line, the body. Without a body the file ends after the
 * front matter, without front matter it is the body alone.
 *
 * gray-matter is given an object without content, never a string: it would look for front matter in the body and run it
 * as code where it begins `---js`. Its engines are ours, so that none of them evaluates anything.
 */
export function renderText(frontMatter: FormatData, body: string, format: FrontMatterFormat): string {
  if (format === 'none' || Object.keys(frontMatter.data).length === 0) return body;
  const { delimiters, write } = formats[format];
  const head = matter.stringify({ content: '' }, frontMatter.data, {
    language: format,
    delimiters: [...delimiters],
    engines: {
      [format]: { parse: refuse, stringify: () => write(frontMatter) },
      javascript: refuse,
      js: refuse,
    },
  });
  // gray-matter ends the missing body with a newline, which is the blank line before the real one.
  return body === '' ? head.slice(0, -1) : head + body;
}

function refuse(): never {
  throw new Error('Front matter is only written here.');
}
