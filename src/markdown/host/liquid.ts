/** What Liquid would take for the beginning of a tag or an output. */
const ofLiquid = /\{[{%]/;
/** What Nunjucks, beside that, would take for an edge of a comment. */
const ofBoth = /\{[{%#]|#\}/;

/**
 * Keeps Liquid from reading anything in a text: what it would take for its own stands in `raw`, line by line. Where the text
 * itself may end such a stretch, Liquid writes the signs out.
 */
export const sealFromLiquid = (text: string): string => sealWith(text, ofLiquid);

/** Keeps Liquid and Nunjucks from it, whichever reads the text. */
export const sealFromBoth = (text: string): string => sealWith(text, ofBoth);

const sealWith = (text: string, sign: RegExp): string =>
  sign.test(text)
    ? text
        .split('\n')
        .map((line) => sealLine(line, sign))
        .join('\n')
    : text;

function sealLine(line: string, sign: RegExp): string {
  const start = line.search(sign);
  if (start < 0) return line;
  const end = endOf(line, sign);
  const inside = line.slice(start, end);
  // Nunjucks counts how often raw begins.
  const sealed = /raw/.test(inside) ? bracesOut(inside) : `{% raw %}${inside}{% endraw %}`;
  return line.slice(0, start) + sealed + line.slice(end);
}

/** Behind the last brace that closes or opens anything. */
function endOf(line: string, sign: RegExp): number {
  let end = line.length;
  while (line[end - 1] !== '}' && !sign.test(line.slice(end - 2, end))) end--;
  return end;
}

const bracesOut = (text: string): string => text.replace(/\{(?=[{%#])|#(?=\})/g, '{{ "$&" }}');
