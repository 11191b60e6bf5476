/**
 * How a string is written: as it is, in quotes of one kind, as a block of lines, or `escaped`, which is in double quotes and
 * holds what only an escape can say.
 */
export type YamlStyle = 'plain' | 'single' | 'double' | 'block' | 'escaped';

/** Where a string stands: on a line of its own, or in a `[list, of, them]` or as a key. */
export type YamlPlace = 'line' | 'flow';

// What only an escape can say: controls, U+0085, U+2028 and U+2029, which YAML 1.1 takes for line breaks, the byte order
// mark, non-characters and lone surrogates (YAML 1.2, 5.1; YAML 1.1, 4.2).
const needsEscape = /[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
const needsEscapeInBlock =
  /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
// No indicator, sign, dot, tilde or angle bracket: nothing that begins with one of these is only a string everywhere.
const startsAsText = /^[A-Za-z0-9($/_\x80-\u{10ffff}]/u;
// Would end the string and begin a value or a comment.
const breaksLine = /:(?:\s|$)|\s#/;
// Old readers take any of these for a part of the list.
const breaksFlow = /[,[\]{}?:#]/;
// The words of YAML 1.1's null and bool, which 1.2 mostly gave up.
const word = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
// Everything that some reader takes for a number, a time or a date, and a little more: 1_000, 1,000, 017, 1e3, 1:30.
const numeric = /^\d[\d_.,:+\-eEtTzZ ]*$/;
// The package yaml takes E27 for a number without its first digits when it reads YAML 1.1.
const exponent = /^e[+-]?\d+$/i;
const radix = /^0[box][\da-f_]*$/i;

/**
 * Chooses the plainest style in which a string is that same string to every reader of YAML: 1.1 and 1.2, and those that
 * stray from both (js-yaml 3 in gray-matter, Ruby's Psych in Jekyll, PyYAML). Otherwise double quotes, or single ones
 * where double quotes would need escapes that a person would not type.
 */
export function yamlStyle(text: string, place: YamlPlace): YamlStyle {
  if (needsEscape.test(text)) return place === 'line' && isBlock(text) ? 'block' : 'escaped';
  if (isPlain(text, place)) return 'plain';
  // js-yaml writes a no-break space as \_ between double quotes.
  return text.includes('\xa0') || (/["\\]/.test(text) && !text.includes("'")) ? 'single' : 'double';
}

const isPlain = (text: string, place: YamlPlace): boolean =>
  startsAsText.test(text) &&
  text.trim() === text &&
  !breaksLine.test(text) &&
  !(place === 'flow' && breaksFlow.test(text)) &&
  !word.test(text) &&
  !numeric.test(text) &&
  !exponent.test(text) &&
  !radix.test(text);

/** Several lines that need no indicator in the block's header but the one that takes the last line break away. */
function isBlock(text: string): boolean {
  if (!text.includes('\n') || needsEscapeInBlock.test(text)) return false;
  const lines = text.split('\n');
  return lines[0] !== '' && lines.at(-1) !== '' && lines.every((line) => line.trim() === line);
}
