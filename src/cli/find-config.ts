import { lilconfig } from 'lilconfig';

/**
 * Looks for a configuration in a folder and those above it: a file of its own, or a key of package.json. Loaded only where
 * there may be one.
 *
 * @throws where a file that is found is not JSON
 */
export const findConfig = (
  folder: string,
  { file, key }: { readonly file: string; readonly key: string },
): ReturnType<ReturnType<typeof lilconfig>['search']> =>
  lilconfig(key, { searchPlaces: [file, 'package.json'], packageProp: key, stopDir: '/' }).search(folder);
