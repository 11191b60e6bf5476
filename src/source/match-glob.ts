import { isAbsolute, sep } from 'node:path';
import { comparePaths } from './compare.js';

const special = /[*?[]/;
const passedOver = 'node_modules';

/** Whether an input is a pattern, if no file has it as its name. */
export const isGlob = (input: string): boolean => special.test(input);

/** What makes a part of a path a pattern, where it is beside one of {@link special} as well. */
const variable = /[*?[{(]/;

/** The folder that an input names: of a pattern, the one that all of its matches lie in. */
export function namedFolder(input: string): string {
  if (!isGlob(input)) return input;
  const parts = input.split(/[/\\]/);
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => variable.test(part)),
  );
  return fixed.length === 0 ? '.' : fixed.join('/') || '/';
}

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
