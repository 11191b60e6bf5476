import { Buffer } from 'node:buffer';
import { InputError } from '../errors.js';
import { parseJson } from './json/parse.js';
import { quote } from './json/quote.js';

const longestBody = 1024 * 1024;
const longestMessage = 200;

const logIn =
  'What is not public needs a log-in, with an application password of WordPress: https://USER:PASSWORD@HOST/…';
const later = 'The server is busy or down: try again later.';

// By the status, or by the first digit of it.
const hints: ReadonlyMap<number, string> = new Map([
  [401, logIn],
  [403, logIn],
  [404, 'Is the address right? The REST API answers below /wp-json/, or at ?rest_route=/'],
  [429, later],
  [5, later],
]);

/** What a REST error says (WP_Error, as rest_convert_error_to_response writes it). */
interface RestError {
  readonly code: string;
  readonly message: string;
}

/**
 * The error for an answer whose status is not a good one, with what WordPress says of it where it says something.
 *
 * @param name the address as messages may name it
 * @param body read as far as it may be of use
 */
export async function statusError(
  name: string,
  { status, statusText }: Pick<Response, 'status' | 'statusText'>,
  body: AsyncIterable<Uint8Array>,
): Promise<InputError> {
  const rest = restErrorIn(await textOf(body));
  const answer = `${name}: the server answers ${[status, statusText].join(' ').trim()}`;
  const hint = hints.get(status) ?? hints.get(Math.floor(status / 100));
  const details = hint === undefined ? {} : { hint };
  if (rest === undefined) return new InputError('fetch-failed', answer, details);
  return new InputError(
    'rest-error',
    `${answer}: ${quote(rest.message, longestMessage)} (${rest.code})`,
    details,
  );
}

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > longestBody) break;
  }
  return Buffer.concat(chunks).toString();
}

function restErrorIn(text: string): RestError | undefined {
  const value = parseJson(text.trim())?.value;
  if (typeof value !== 'object' || value === null || !('code' in value) || !('message' in value))
    return undefined;
  const { code, message } = value;
  return typeof code === 'string' && typeof message === 'string' ? { code, message } : undefined;
}
