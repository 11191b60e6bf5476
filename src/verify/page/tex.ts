/** How formulas in a text begin and end: Jetpack's way, and those that MathJax and KaTeX look for. */
const ways = [
  ['$latex ', '$'],
  ['\\(', '\\)'],
  ['\\[', '\\]'],
  ['$$', '$$'],
  ...['equation', 'align', 'gather', 'multline', 'eqnarray', 'alignat', 'flalign']
    .flatMap((name) => [name, `${name}*`])
    .map((name) => [`\\begin{${name}}`, `\\end{${name}}`] as const),
] as const;

/** A command, a script, a group, an equation; or one letter. Not what only a regular expression has. */
const isTex = (inside: string): boolean =>
  /\\[A-Za-z]|[\^_={}]|^\s*\w\s*$/.test(inside) && !/\[\^|\.\*|\\[dws]\b/.test(inside);

/** Letters, numbers and signs, without words. */
const isArithmetic = (inside: string): boolean =>
  /^[\s\w+\-–<>/(),.!'’]+$/.test(inside) &&
  /[+\-–<>/,(\d]/.test(inside) &&
  !/[A-Za-z]{3}|\.(?:\s|$)/.test(inside);

/** Whether a text may hold a formula. */
export const mayHoldTex = (text: string): boolean =>
  ['$$', '$latex ', '\\(', '\\[', '\\begin{'].some((open) => text.includes(open));

/** A text taken apart into words and formulas. White space in a formula counts for one space. */
export function withTex(text: string): (string | { readonly tex: string })[] {
  const pieces: (string | { readonly tex: string })[] = [];
  let done = 0;
  for (const { start, end, tex } of formulasIn(text)) {
    pieces.push(text.slice(done, start), { tex });
    done = end;
  }
  return [...pieces, text.slice(done)];
}

/** Where the formulas of a text stand, in order. */
export function* formulasIn(text: string): Generator<{ start: number; end: number; tex: string }> {
  const open = new Set<string>(ways.filter(([begin]) => text.includes(begin)).map(([begin]) => begin));
  for (let at = 0; at < text.length && open.size > 0;) {
    const start = at;
    const way = ways.find(([begin]) => open.has(begin) && text.startsWith(begin, start));
    const end = way ? closing(text, start + way[0].length, way) : undefined;
    if (way && end === undefined) open.delete(way[0]);
    const tex =
      way && end !== undefined && end >= 0 ? texOf(text.slice(start + way[0].length, end), way) : '';
    if (way && end !== undefined && tex !== '') {
      at = end + way[1].length;
      yield { start, end: at, tex };
    } else at += text[at] === '\\' ? 2 : 1;
  }
}

/** Where a formula closes: -1 where another opens before, undefined where it never does. */
function closing(text: string, from: number, [begin, close]: (typeof ways)[number]): number | undefined {
  for (let at = from; at < text.length; at += text[at] === '\\' ? 2 : 1) {
    if (text.startsWith(close, at)) return at;
    if (begin !== '$$' && text.startsWith(begin, at)) return -1;
  }
  return undefined;
}

function texOf(inside: string, [begin, close]: (typeof ways)[number]): string {
  if (begin === '$latex ') return withoutLook(inside);
  if (begin === '$$' && (inside.trim().length < 2 || mayBePrices(inside))) return '';
  if (!isTex(inside) && !(begin === '\\(' && isArithmetic(inside))) return '';
  const straight = inside.replace(/[‘’′]/g, "'").replace(/[“”″]/g, '"').replaceAll('–', '-');
  const tex = begin.startsWith('\\begin') ? begin + straight + close : straight;
  return tex.trim().replace(/\s+/g, ' ');
}

/** What stands for a `<br>`. */
export const lineBreak = '\v';

/** Dollar signs of several lines, which neither stand in lines of their own nor hold what is surely TeX. */
const mayBePrices = (inside: string): boolean => {
  const before = inside.slice(0, inside.length - inside.trimStart().length);
  const behind = inside.slice(inside.trimEnd().length);
  const isApart = before.includes(lineBreak) && behind.includes(lineBreak);
  return inside.includes(lineBreak) && !isApart && !/\\[A-Za-z]|\^/.test(inside);
};

/** TeX without the size and the colours that Jetpack takes at its end: `&s=2&bg=ffffff`. */
function withoutLook(tex: string): string {
  const parts = tex.split('&');
  while (parts.length > 1 && /^(?:amp;)?(?:s|bg|fg)=-?\w{1,8}$/.test(parts.at(-1)?.trim() ?? '')) parts.pop();
  return parts.join('&').trim().replace(/\s+/g, ' ');
}
