/** What Liquid, or Nunjucks, would take for the beginning of a tag, an output or a comment. */
const opening = /\{[{%#]/;

/**
 * Keeps Liquid (and Nunjucks) from reading anything in a text: what it would take for its own stands in `raw`, line by line.
 * Where the text itself ends such a stretch, each brace is written out by Liquid.
 */
export const seal = (text: string): string =>
  opening.test(text) ? text.split('\n').map(sealLine).join('\n') : text;

function sealLine(line: string): string {
  const start = line.search(opening);
  if (start < 0) return line;
  const end = endOf(line);
  const inside = line.slice(start, end);
  const sealed = /endraw/.test(inside) ? bracesOut(inside) : `{% raw %}${inside}{% endraw %}`;
  return line.slice(0, start) + sealed + line.slice(end);
}

/** Behind the last brace that closes or opens anything. */
function endOf(line: string): number {
  let end = line.length;
  while (line[end - 1] !== '}' && !opening.test(line.slice(end - 2, end))) end--;
  return end;
}

const bracesOut = (text: string): string => text.replace(/\{(?=[{%#])/g, '{{ "{" }}');
