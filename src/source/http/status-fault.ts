import { parseJson } from '../json/parse.js';
import { quote } from '../json/quote.js';
import { challengeHint, challengeOf } from './challenge.js';
import { FetchFault } from './fault.js';
import { retryAfterOf } from './retry-after.js';

const longestMessage = 200;

const logIn =
  'What is not public needs a log-in: WP2MD_USER, and in WP2MD_PASSWORD an application password of WordPress.';
const gate =
  'The server asks for a log-in itself, before WordPress does: --user and --password-file send one.';
const later = 'The server is busy or down: try again later.';
const isRight = 'Is the address right? The REST API answers below /wp-json/, or at ?rest_route=/';

const noSuchPage =
  'It is a site of WordPress, which has no such page. Its front page stands for all posts and pages.';

// By the status, or by the first digit of it.
const hints: ReadonlyMap<number, string> = new Map([
  [401, logIn],
  [403, logIn],
  [404, isRight],
  [407, 'The proxy needs a log-in: http://USER:PASSWORD@HOST in its environment variable.'],
  [429, later],
  [5, later],
]);

// By WordPress's own word, which says more than the status.
const codeHints: ReadonlyMap<string, string> = new Map([
  ['rest_post_incorrect_password', 'WP2MD_POST_PASSWORD holds the password of protected posts.'],
  [
    'rest_no_route',
    'The site has no such route: its type of post may not be in the REST API (show_in_rest).',
  ],
  ['rest_post_invalid_id', 'No post of this type has this id; a page is below /wp/v2/pages/.'],
  ['rest_forbidden_context', 'context=edit needs a user who may edit; without it what is public is sent.'],
  [
    'incorrect_password',
    'An application password is made in WordPress, under Users, Profile; a log-in password will not do.',
  ],
  ['invalid_username', 'The user name is the one of the log-in, not the name that posts show.'],
  ['invalid_application_credentials', 'An application password is made in WordPress, under Users, Profile.'],
  ['internal_server_error', 'WordPress broke: its error log, or WP_DEBUG, says why.'],
]);

/** Statuses after which the same request may well succeed. */
const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 501, 502, 503, 504]);

/** What a REST error says (WP_Error, as rest_convert_error_to_response writes it). */
interface RestError {
  readonly code: string;
  readonly message: string;
  readonly parameters: readonly string[];
  /** What it says of the first of the parameters. */
  readonly detail?: string;
}

/**
 * The fault of an answer whose status is not a good one, with what WordPress says of it where it says something.
 *
 * @param name the address as messages may name it
 * @param text of the answer, as much as may be of use
 */
export function statusFault(name: string, response: Response, text: string): FetchFault {
  const { status, statusText, headers } = response;
  const rest = restErrorIn(text);
  const who = rest === undefined ? challengeOf(headers, text) : undefined;
  const answer = `${name}: the server answers ${[status, statusText].join(' ').trim()}`;
  if (who !== undefined) {
    return new FetchFault(`${answer}, a challenge of a firewall (${who})`, {
      ...{ kind: 'status', status, hint: challengeHint },
    });
  }
  const hint = hintFor(response, rest);
  const retryAfter = retryAfterOf(headers.get('retry-after'), Date.now());
  return new FetchFault(
    rest === undefined ? answer : `${answer}: ${quote(rest.message, longestMessage)} (${rest.code})`,
    {
      ...{ kind: 'status', status, passing: passing.has(status) },
      ...(rest === undefined ? {} : { restCode: rest.code, parameters: rest.parameters }),
      ...(hint === undefined ? {} : { hint }),
      ...(retryAfter === undefined ? {} : { retryAfter }),
    },
  );
}

function hintFor({ status, headers }: Response, rest: RestError | undefined): string | undefined {
  if (rest?.parameters.includes('status')) return 'A --status other than publish needs a log-in.';
  if (rest?.detail !== undefined) return `WordPress says: ${quote(rest.detail, longestMessage)}`;
  const known = codeHints.get(rest?.code ?? '');
  if (known !== undefined) return known;
  if (isGate(status, headers, rest)) return gate;
  const isMissingPage =
    status === 404 && rest === undefined && (headers.get('link') ?? '').includes('api.w.org');
  return isMissingPage ? noSuchPage : (hints.get(status) ?? hints.get(Math.floor(status / 100)));
}

/** WordPress does not say how to log in (RFC 9110, 11.6.1): a server in front of it does. */
const isGate = (status: number, headers: Headers, rest: RestError | undefined): boolean =>
  status === 401 && rest === undefined && headers.has('www-authenticate');

function restErrorIn(text: string): RestError | undefined {
  const value = parseJson(text.trim())?.value;
  if (!isRecord(value)) return undefined;
  const { code, error, message, data } = value;
  const word = code ?? error;
  if (typeof word !== 'string' || typeof message !== 'string') return undefined;
  const faults = isRecord(data) && isRecord(data['params']) ? data['params'] : {};
  const [detail] = Object.values(faults);
  return {
    ...{ code: word, message, parameters: Object.keys(faults) },
    ...(typeof detail === 'string' ? { detail } : {}),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
