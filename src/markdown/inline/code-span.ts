/**
 * A code span (CommonMark 6.1): fenced by one backtick more than its longest run, padded where it begins or ends with a
 * backtick, or with spaces that would be stripped. Line breaks inside become spaces.
 *
 * @param shortest the fence to begin with
 */
export function codeSpan(code: string, shortest = '`'): string {
  const text = code.replace(/[\r\n\t\f]+/g, ' ');
  const runs: readonly string[] = text.match(/`+/g) ?? [];
  let fence = shortest;
  while (runs.includes(fence)) fence += '`';
  const touches = text.startsWith('`') || text.endsWith('`');
  const stripped = text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '';
  const pad = touches || stripped ? ' ' : '';
  return fence + pad + text + pad + fence;
}
