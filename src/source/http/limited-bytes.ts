import { FetchFault } from './fault.js';

/**
 * The bytes of an answer, unpacked, up to a limit.
 *
 * @throws {FetchFault} where there are more
 */
export async function* limitedBytes(
  { body }: Response,
  name: string,
  most: number,
): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  let total = 0;
  for await (const chunk of body) {
    total += chunk.byteLength;
    if (total > most) {
      throw new FetchFault(`${name}: the answer is longer than ${sizeOf(most)}`, {
        kind: 'too-long',
        hint: 'Ask for fewer posts at once: ?per_page=20',
      });
    }
    yield chunk;
  }
}

const sizeOf = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MB` : `${bytes} bytes`;
