const quotationMark = 0x22;
const backslash = 0x5c;
// `[`, `]`, `{` and `}` differ from their like in this bit alone.
const curly = 0x20;
const opener = 0x5b | curly;
const closer = 0x5d | curly;
const delimiter = /[\s,\]}]/g;

/**
 * Where the JSON value that begins here ends, told by its brackets and quotation marks alone: for valid JSON the truth,
 * and for anything else a stretch that `JSON.parse` refuses. Looking for the ends of strings with `indexOf` makes this
 * several times faster than a parser.
 *
 * @returns the place behind the value, or nothing where the text ends first
 */
export function valueEnd(text: string, start: number): number | undefined {
  const code = text.charCodeAt(start);
  if (code === quotationMark) return stringEnd(text, start);
  if ((code | curly) === opener) return nestedEnd(text, start);
  const search = new RegExp(delimiter);
  search.lastIndex = start + 1;
  return search.exec(text)?.index;
}

function nestedEnd(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quotationMark) {
      const end = stringEnd(text, at);
      if (end === undefined) return undefined;
      at = end - 1;
    } else if ((code | curly) === opener) {
      depth += 1;
    } else if ((code | curly) === closer) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

function stringEnd(text: string, start: number): number | undefined {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    // An even number of backslashes is so many of them, and an odd one escapes the quotation mark.
    if ((at - before) % 2 === 1) return at + 1;
  }
  return undefined;
}
