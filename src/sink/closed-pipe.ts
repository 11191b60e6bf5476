import { systemCode } from './system-code.js';

/** How Node says that nobody reads a stream any more; Windows says EOF. */
const codes = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_PREMATURE_CLOSE', 'EOF']);

/** Whether an error, or one that caused it, says that the reader of a pipe has gone: `wp2md … | head`. */
export function isClosedPipe(error: unknown): boolean {
  if (codes.has(systemCode(error) ?? '')) return true;
  return error instanceof Error && error.cause !== undefined && isClosedPipe(error.cause);
}
