/** A formula in a text: where it stands, and the TeX between its delimiters. */
export interface Formula {
  readonly start: number;
  readonly end: number;
  readonly tex: string;
  readonly display: boolean;
}

interface Delimiters {
  readonly open: string;
  readonly close: string;
  readonly display: boolean;
  /** The TeX in what stands between them; undefined where that is none. */
  readonly read: (inside: string) => string | undefined;
}

const environments = 'equation align gather multline eqnarray alignat flalign'.split(' ');

/** By what a formula in a text begins and ends: Jetpack's own way, and the three that MathJax and KaTeX look for. */
const all: readonly Delimiters[] = [
  { open: '$latex ', close: '$', display: false, read: withoutLook },
  { open: '\\(', close: '\\)', display: false, read: inLine },
  { open: '\\[', close: '\\]', display: true, read: onlyTex },
  { open: '$$', close: '$$', display: true, read: betweenDollars },
  ...environments.flatMap((name) => [environment(name), environment(`${name}*`)]),
];

/** An environment that MathJax takes for a formula without further delimiters. They are part of the TeX. */
function environment(name: string): Delimiters {
  const open = `\\begin{${name}}`;
  const close = `\\end{${name}}`;
  const read = (inside: string): string | undefined => {
    const tex = onlyTex(inside);
    return tex === undefined ? undefined : open + tex + close;
  };
  return { open, close, display: true, read };
}

/** Whether there may be a formula in a text. */
export const mayHoldTex = (text: string): boolean => /\\[([]|\$\$|\\begin\{|\$latex /.test(text);

/** Stands for a `<br>` where texts are read as one. */
export const lineBreak = '\v';

/**
 * The formulas of a text, in their order. Linear in the length of the text: a backslash goes with the character behind it,
 * so that a search which ends at another opening ends where the next one begins.
 */
export function formulasIn(text: string): Formula[] {
  const found: Formula[] = [];
  let kinds = all.filter(({ open }) => text.includes(open));
  for (let at = 0; at < text.length && kinds.length > 0; at++) {
    const kind = kinds.find(({ open }) => text.startsWith(open, at));
    const inside = kind && insideOf(text, at, kind);
    // What does not close here closes nowhere behind.
    if (inside === 'open') kinds = kinds.filter((other) => other !== kind);
    if (typeof inside === 'object') {
      found.push({ start: at, ...inside });
      at = inside.end - 1;
    } else if (text[at] === '\\') at += 1;
  }
  return found;
}

function insideOf(
  text: string,
  at: number,
  { open, close, display, read }: Delimiters,
): Omit<Formula, 'start'> | 'open' | undefined {
  const start = at + open.length;
  let end = start;
  while (!text.startsWith(close, end)) {
    if (end >= text.length) return 'open';
    if (open !== close && text.startsWith(open, end)) return undefined;
    end += text[end] === '\\' ? 2 : 1;
  }
  const tex = read(text.slice(start, end))?.trim() ?? '';
  return tex === '' ? undefined : { end: end + close.length, tex, display };
}

/** TeX without the size and the colours that Jetpack takes at its end: `&s=2&bg=ffffff`. */
function withoutLook(tex: string): string {
  const parts = tex.split('&');
  while (parts.length > 1 && /^(?:amp;)?(?:s|bg|fg)=-?\w{1,8}$/.test(parts.at(-1)?.trim() ?? '')) parts.pop();
  return parts.join('&');
}

/**
 * One letter between dollar signs is more often a shell's or a template's. Over several lines there may be prices, too: a
 * formula has its delimiters on lines of their own there, or says more clearly what it is.
 */
function betweenDollars(inside: string): string | undefined {
  if (inside.trim().length < 2) return undefined;
  const edges = [
    inside.slice(0, inside.length - inside.trimStart().length),
    inside.slice(inside.trimEnd().length),
  ];
  const isApart = edges.every((edge) => edge.includes(lineBreak));
  return inside.includes(lineBreak) && !isApart && !/\\[A-Za-z]|\^/.test(inside)
    ? undefined
    : onlyTex(inside);
}

/** A command, a script, a group, an equation; or a single letter or number. */
const looksLikeTex = /\\[A-Za-z]|[\^_={}]|^\s*\w\s*$/;
// A regular expression escapes its brackets in the same way.
const looksLikeRegex = /\[\^|\.\*|\\[dws]\b/;

/** What stands between delimiters that prose can hold as well, where it reads as TeX. */
function onlyTex(inside: string): string | undefined {
  return looksLikeTex.test(inside) && !looksLikeRegex.test(inside) ? asTyped(inside) : undefined;
}

/** In a line hardly anything but a formula has these delimiters: signs of arithmetic are enough. */
function inLine(inside: string): string | undefined {
  return isArithmetic(inside) ? asTyped(inside) : onlyTex(inside);
}

/** Letters and numbers with signs between, and no words: `n > 0`, `(x, y)`, `2k`. */
const isArithmetic = (inside: string): boolean =>
  /^[\s\w+\-–<>/(),.!'’]+$/.test(inside) &&
  /[+\-–<>/,(\d]/.test(inside) &&
  !/[A-Za-z]{3}|\.(?:\s|$)/.test(inside);

/** TeX as it was before `wptexturize()`, which curls its primes and makes dashes of its minus signs. */
const asTyped = (tex: string): string =>
  tex.replace(/[‘’′]/g, "'").replace(/[“”″]/g, '"').replaceAll('–', '-');
