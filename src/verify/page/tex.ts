/** How formulas in a text begin and end: Jetpack's way, and those that MathJax and KaTeX look for. */
const ways = [
  ['$latex ', '$'],
  ['\\(', '\\)'],
  ['\\[', '\\]'],
  ['$$', '$$'],
] as const;

/** A command, a script, a group, an equation; or one letter. Not what only a regular expression has. */
const isTex = (inside: string): boolean =>
  /\\[A-Za-z]|[\^_={}]|^\s*\w\s*$/.test(inside) && !/\[\^|\.\*|\\[dws]\b/.test(inside);

/** Whether a text may hold a formula. */
export const mayHoldTex = (text: string): boolean => ways.some(([open]) => text.includes(open));

/** A text taken apart into words and formulas. White space in a formula counts for one space. */
export function withTex(text: string): (string | { readonly tex: string })[] {
  const pieces: (string | { readonly tex: string })[] = [];
  const open = new Set<string>(ways.map(([begin]) => begin));
  let words = '';
  let at = 0;
  while (at < text.length) {
    const way = ways.find(([begin]) => open.has(begin) && text.startsWith(begin, at));
    const end = way ? closing(text, at + way[0].length, way) : undefined;
    if (way && end === undefined) open.delete(way[0]);
    const tex =
      way && end !== undefined && end >= 0 ? texOf(text.slice(at + way[0].length, end), way[0]) : '';
    if (way && end !== undefined && tex !== '') {
      pieces.push(words, { tex });
      words = '';
      at = end + way[1].length;
    } else {
      const length = text[at] === '\\' ? 2 : 1;
      words += text.slice(at, at + length);
      at += length;
    }
  }
  return [...pieces, words];
}

/** Where a formula closes: -1 where another opens before, undefined where it never does. */
function closing(text: string, from: number, [begin, close]: (typeof ways)[number]): number | undefined {
  for (let at = from; at < text.length; at += text[at] === '\\' ? 2 : 1) {
    if (text.startsWith(close, at)) return at;
    if (begin !== '$$' && text.startsWith(begin, at)) return -1;
  }
  return undefined;
}

function texOf(inside: string, begin: string): string {
  if (begin === '$latex ') return withoutLook(inside);
  const straight = inside.replace(/[‘’′]/g, "'").replace(/[“”″]/g, '"');
  if (begin === '$$' && inside.trim().length < 2) return '';
  return isTex(inside) ? straight.trim().replace(/\s+/g, ' ') : '';
}

/** TeX without the size and the colours that Jetpack takes at its end: `&s=2&bg=ffffff`. */
function withoutLook(tex: string): string {
  const parts = tex.split('&');
  while (parts.length > 1 && /^(?:amp;)?(?:s|bg|fg)=-?\w{1,8}$/.test(parts.at(-1)?.trim() ?? '')) parts.pop();
  return parts.join('&').trim().replace(/\s+/g, ' ');
}
