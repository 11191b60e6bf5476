import { readFileSync } from 'node:fs';

/** A fenced block of the README, and the comment on the line before it, if there is one: `<!-- prints: wp2md a.json -->`. */
export interface Fence {
  readonly language: string;
  readonly content: string;
  readonly note: { readonly name: string; readonly value: string } | undefined;
  /** Where the content begins and ends in the README. */
  readonly start: number;
  readonly end: number;
}

export const path = 'README.md';
export const text = readFileSync(path, 'utf8');

const fence = /(?:^<!-- ([a-z]+): ([^\n]+) -->\n)?^(`{3,})([a-z]+)\n([^]*?)^\3$/gm;

/** All fenced blocks, in order. */
export const fences: readonly Fence[] = [...text.matchAll(fence)].map((match) => {
  const [whole, name, value = '', ticks = '', language = '', content = ''] = match;
  const end = match.index + whole.length - ticks.length;
  const note = name === undefined ? undefined : { name, value };
  return { language, content, note, start: end - content.length, end };
});

/** The files that the README shows: by name, their text. */
export const shownFiles: ReadonlyMap<string, string> = new Map(
  fences.flatMap(({ note, content }) => (note?.name === 'file' ? [[note.value, content]] : [])),
);

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
export function region(name: string): { readonly start: number; readonly end: number } {
  const open = `<!-- ${name} -->\n`;
  const start = text.indexOf(open) + open.length;
  const end = text.indexOf(`<!-- /${name} -->`, start);
  if (start < open.length || end < 0) throw new Error(`${path} has no place for ${name}`);
  return { start, end };
}

/** The README without its fenced blocks: what is said of things, not what is pasted. */
export const prose = fences.reduceRight(
  (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
  text,
);

/** The rows of all tables, as the texts of their cells; code marks are left out. */
export const rows: readonly (readonly string[])[] = prose
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );

/** Replaces stretches of the README; they do not overlap. */
export function withReplaced(
  changes: readonly { readonly start: number; readonly end: number; readonly by: string }[],
): string {
  const last = [...changes].sort((a, b) => b.start - a.start);
  return last.reduce((result, { start, end, by }) => result.slice(0, start) + by + result.slice(end), text);
}
