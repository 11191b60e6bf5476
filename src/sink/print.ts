import type { Writable } from 'node:stream';
import { outputError } from './output-error.js';

/** Writes to a stream and waits until it has taken the text, so that a slow reader sets the pace. */
export type Print = (text: string) => Promise<void>;

/**
 * @param name what to call the stream in an error
 * @returns what writes to it, and throws an OutputError where that fails; see isClosedPipe for a reader that has gone
 */
export function printer(stream: Writable, name: string): Print {
  // Each write hears of its own error; unheard, the event would end the process.
  stream.on('error', () => {});
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(outputError(name, error)) : resolve()));
    });
}
