/** The order of two texts, the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of two texts that say the same thing the one that says more, whichever comes first. */
export const fuller = (a: string | undefined, b: string | undefined): string | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  return (a.length - b.length || compare(a, b)) >= 0 ? a : b;
};

/** The name, or the nearest to it that nobody has: `ida`, `ida-2`. */
export function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
  taken.add(free);
  return free;
}
