import type { Preset } from '../../preset.js';

/** Makes a name fit for a generator: without the characters, beginnings and whole names that mean something to it. */
export function fitName(
  name: string,
  { without = '', notFirst = '', reserved = [] }: Preset['names'],
): string {
  const kept = [...name]
    .filter((character) => !without.includes(character))
    .join('')
    .trim();
  let start = 0;
  while (start < kept.length && notFirst.includes(kept.charAt(start))) start++;
  const fit = kept.slice(start) || 'untitled';
  return reserved.includes(fit.toLowerCase()) ? `${fit}-page` : fit;
}
