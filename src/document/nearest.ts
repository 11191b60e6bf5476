/** The word that was most likely meant, where one is near enough: at most two letters added, gone or changed. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = 3;
  for (const word of words) {
    const distance = Math.abs(word.length - typed.length) < least ? editDistance(typed, word) : least;
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** Levenshtein's distance, a row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= b.length; column++) {
      const change = (row[column - 1] ?? 0) + (letter === b[column - 1] ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
