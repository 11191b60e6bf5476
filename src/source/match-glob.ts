import { isAbsolute, sep } from 'node:path';
import { comparePaths } from './compare.js';

const special = /[*?[]/;
const passedOver = 'node_modules';

/** Whether an input is a pattern, if no file has it as its name. */
export const isGlob = (input: string): boolean => special.test(input);

/**
 * The files that match a pattern, in order; where only folders match, those. What is in `node_modules` matches only a
 * pattern that says so.
 *
 * @param pattern as picomatch reads it: `*`, `**`, `?`, `[a-z]`, `{a,b}`, `!(a)`
 */
export async function matchGlob(pattern: string): Promise<readonly string[]> {
  // Few runs need it.
  const { glob } = await import('tinyglobby');
  const patterns = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  const namesPassedOver = pattern.includes(passedOver);
  const options = {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    ignore: namesPassedOver ? [] : [`**/${passedOver}/**`],
  };
  const files = await glob(patterns, { ...options, onlyFiles: true });
  const matches = files.length > 0 ? files : await glob(patterns, { ...options, onlyDirectories: true });
  // The pattern to ignore is looked up from the current folder, and the matches may lie outside of it.
  const kept = matches.filter((path) => namesPassedOver || !path.split('/').includes(passedOver));
  return kept.toSorted(comparePaths);
}
