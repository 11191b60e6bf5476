/** Puts a prefix before every line; `blank` before those that are empty. */
export const prefixLines = (text: string, prefix: string, blank: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? blank : prefix + line))
    .join('\n');

/** Takes the newlines off both ends. */
export function trimNewlines(text: string): string {
  let start = 0;
  let end = text.length;
  while (text[start] === '\n') start++;
  while (end > start && text[end - 1] === '\n') end--;
  return text.slice(start, end);
}
