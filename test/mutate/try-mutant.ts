import { convert } from '../../src/convert.js';
import { PostError } from '../../src/errors.js';
import type { Mutant } from './mutate.js';

/** Converts a mutant. Gives what was thrown, if it is anything but a clear word that this is no post. */
export function tryMutant({ post, options }: Mutant): unknown {
  try {
    const { text } = convert(post, options);
    return typeof text === 'string' ? undefined : new Error('no text');
  } catch (error) {
    return error instanceof PostError ? undefined : error;
  }
}
