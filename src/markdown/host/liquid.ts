/** What Liquid, or Nunjucks, would take for the beginning of a tag or an output, or for an edge of a comment. */
const sign = /\{[{%#]|#\}/;

/**
 * Keeps Liquid (and Nunjucks) from reading anything in a text: what it would take for its own stands in `raw`, line by line.
 * Where the text itself may end such a stretch, Liquid writes the signs out.
 */
export const seal = (text: string): string =>
  sign.test(text) ? text.split('\n').map(sealLine).join('\n') : text;

function sealLine(line: string): string {
  const start = line.search(sign);
  if (start < 0) return line;
  const end = endOf(line);
  const inside = line.slice(start, end);
  // Nunjucks counts how often raw begins.
  const sealed = /raw/.test(inside) ? bracesOut(inside) : `{% raw %}${inside}{% endraw %}`;
  return line.slice(0, start) + sealed + line.slice(end);
}

/** Behind the last brace that closes or opens anything. */
function endOf(line: string): number {
  let end = line.length;
  while (line[end - 1] !== '}' && !sign.test(line.slice(end - 2, end))) end--;
  return end;
}

const bracesOut = (text: string): string => text.replace(/\{(?=[{%#])|#(?=\})/g, '{{ "$&" }}');
