import { lilconfig } from 'lilconfig';

/** What is looked for, and what reads it. */
interface Wanted {
  readonly file: string;
  readonly key: string;
  readonly parse: (path: string, text: string) => unknown;
}

/**
 * Looks for a configuration in a folder and those above it: a file of its own, or a key of package.json. Loaded only where
 * there may be one.
 *
 * @throws where a file that is found cannot be read or parsed
 */
export const findConfig = (
  folder: string,
  { file, key, parse }: Wanted,
): ReturnType<ReturnType<typeof lilconfig>['search']> =>
  lilconfig(key, {
    searchPlaces: [file, 'package.json'],
    packageProp: key,
    stopDir: '/',
    loaders: { '.json': parse },
  }).search(folder);
