/** The same bytes; whoever wants to know hears how many there are. */
export function counted(
  bytes: AsyncGenerator<Uint8Array>,
  onRead: ((bytes: number) => void) | undefined,
): AsyncGenerator<Uint8Array> {
  return onRead === undefined ? bytes : told(bytes, onRead);
}

async function* told(
  bytes: AsyncGenerator<Uint8Array>,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onRead(chunk.length);
    yield chunk;
  }
}
