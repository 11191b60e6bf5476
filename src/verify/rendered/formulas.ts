/** What stands for a formula while Markdown is rendered: its number between characters that no text should hold. */
const open = '\ufdd0';
const close = '\ufdd1';
const mark = /\$\ufdd0(\d+)\ufdd1\$/;

/** How many formulas ahead are looked for at one place: footnotes move theirs to the end. */
const ahead = 50;

export interface Marked {
  readonly markdown: string;
  readonly isMarked: boolean;
}

/**
 * Puts a mark in the place of each formula that stands in Markdown as it should, TeX untouched between dollar signs, since
 * a renderer without maths would read markup in it. A formula that is not there is left for the comparison to miss.
 */
export function withFormulasMarked(markdown: string, formulas: readonly string[]): Marked {
  if (formulas.length === 0 || markdown.includes(open)) return { markdown, isMarked: false };
  const waiting = formulas.map((tex, index) => ({ index, words: tex.split(/\s+/) }));
  let result = '';
  let done = 0;
  for (let at = markdown.indexOf('$'); at >= 0 && waiting.length > 0;) {
    const start = at;
    const found = waiting
      .slice(0, ahead)
      .map(({ index, words }, place) => ({ index, place, end: endOf(markdown, start, words) }))
      .find(({ end }) => end > 0);
    if (found) {
      result += `${markdown.slice(done, at)}$${open}${found.index}${close}$`;
      done = found.end;
      waiting.splice(found.place, 1);
    }
    at = markdown.indexOf('$', found ? done : at + 1);
  }
  return { markdown: result + markdown.slice(done), isMarked: true };
}

/** Where a formula ends that begins at a place; -1 where another stands there. */
function endOf(markdown: string, start: number, words: readonly string[]): number {
  const fence = markdown[start + 1] === '$' ? '$$' : '$';
  let at = start + fence.length;
  for (const word of words) {
    const next = [word, escaped(word), inCell(word)]
      .map((form) => after(markdown, at, form))
      .find((end) => end >= 0);
    if (next === undefined) return -1;
    at = next;
  }
  return after(markdown, at, fence);
}

/** Where a word ends that stands at a place, behind white space and the signs of quotations at the start of lines. */
function after(markdown: string, start: number, word: string): number {
  let at = start;
  while (!markdown.startsWith(word, at)) {
    if (!/[\s>]/.test(markdown[at] ?? 'end')) return -1;
    at += 1;
  }
  return at + word.length;
}

/** As it stands in raw HTML. */
const escaped = (word: string): string =>
  word.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** As it stands in a cell of a table. */
const inCell = (word: string): string => word.replaceAll('|', '\\|');

/** A text with its marks as formulas again. */
export function formulaAt(
  text: string,
  formulas: readonly string[],
): readonly (string | { readonly tex: string })[] {
  return text
    .split(mark)
    .map((piece, index) => (index % 2 === 0 ? piece : { tex: formulas[Number(piece)] ?? '' }));
}
