import { isClosedPipe } from '../sink/index.js';
import { outputError } from '../sink/output-error.js';
import type { Output } from './io.js';

/**
 * Writes to a stream and waits until it is taken, so that a reader sets the pace.
 * @param name of the stream, for errors
 * @throws the stream's own error where nobody reads any more
 * @throws {OutputError} where it cannot be written
 */
export const print = (stream: Output, text: string, name = 'stdout'): Promise<void> =>
  new Promise((resolve, reject) => {
    // The write hears of its own error; unheard, the event that follows would end the process.
    const unheard = (): void => {};
    stream.once('error', unheard);
    stream.write(text, (error) => {
      if (error) return reject(isClosedPipe(error) ? error : outputError(name, error));
      stream.off('error', unheard);
      resolve();
    });
  });
