const irregular: Readonly<Record<string, string>> = {
  media: 'media',
  status: 'statuses',
  taxonomy: 'taxonomies',
};

/** A number with its noun, which is given for one: `1 post`, `2 posts`. */
export function plural(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${count} ${Object.hasOwn(irregular, noun) ? irregular[noun] : `${noun}s`}`;
}

/** Several numbers with their nouns: `12 media, 1 term`. */
export const plurals = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([noun, count]) => plural(count, noun)).join(', ');
