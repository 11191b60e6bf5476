import type { Code } from '../block.js';
import { codeHtml } from '../html.js';
import type { Rule } from './index.js';

/** A fenced code block (CommonMark 4.5): its fence longer than any run of backticks in it, its text byte for byte. */
export const code: Rule<Code> = (_content, { block, context: { host } }) => {
  const value = host.code(block.value.replace(/\n$/, ''));
  if (value === undefined) return `\n\n${codeHtml(block, host)}\n\n`;
  let longest = 2;
  for (const [run] of value.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return `\n\n${fence}${infoString(block.language)}\n${value}\n${fence}\n\n`;
};

/** A language that could be taken for anything but the first word of an info string is none. */
const infoString = (language: string): string => (/^[^\s`\\&*_<>{}%]+$/.test(language) ? language : '');
