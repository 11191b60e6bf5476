import type { Output } from './io.js';

/**
 * Writes to a stream and waits until it is taken, so that a reader sets the pace.
 * @throws the stream's own error, such as EPIPE where nobody reads any more
 */
export const print = (stream: Output, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    // The write hears of its own error; unheard, the event that follows would end the process.
    const unheard = (): void => {};
    stream.once('error', unheard);
    stream.write(text, (error) => {
      if (error) return reject(error);
      stream.off('error', unheard);
      resolve();
    });
  });
