/** At most this many changes, and never more than two letters of five. */
const mostChanges = 3;
const share = 0.4;
const longestName = 200;

/**
 * The name that someone may have meant: the one with the fewest letters to change, add or take away, if they are few. A
 * name that is the wanted one with an ending counts as near.
 */
export function nearest(wanted: string, names: readonly string[]): string | undefined {
  const target = folded(wanted);
  if (target.length > longestName) return undefined;
  let best: string | undefined;
  let least = Math.min(mostChanges, Math.floor(target.length * share)) + 1;
  for (const name of names) {
    const candidate = folded(name);
    const changes = candidate.startsWith(`${target}.`) ? 1 : distance(target, candidate, least);
    if (changes < least) [best, least] = [name, changes];
  }
  return best;
}

const folded = (name: string): string => name.normalize('NFC').toLowerCase();

/** The Levenshtein distance, or `limit` where it is not less. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(limit, row[b.length] ?? limit);
}
