import type { Preset } from '../../preset.js';

/** Makes a name fit for a generator: without the characters, beginnings and whole names that mean something to it. */
export function fitName(
  name: string,
  { without = '', notFirst = '', reserved = [] }: Preset['names'],
): string {
  const kept = withoutAny(name, without).trim();
  let start = 0;
  while (start < kept.length && notFirst.includes(kept.charAt(start))) start++;
  const fit = kept.slice(start) || 'untitled';
  return reserved.includes(fit.toLowerCase()) ? `${fit}-page` : fit;
}

function withoutAny(name: string, characters: string): string {
  if (characters === '') return name;
  return [...name].filter((character) => !characters.includes(character)).join('');
}
