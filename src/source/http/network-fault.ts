import { isNativeError } from 'node:util/types';
import { errnoOf } from '../file-error.js';
import { FetchFault, type FaultKind } from './fault.js';

interface Fault {
  readonly kind?: FaultKind;
  /** Whether to try again may help at once. */
  readonly passing?: true;
  /** To stand behind the address and a colon. */
  readonly what: string;
  readonly hint?: string;
}

const certificateHint =
  'If you trust the server, give its certificate to Node: NODE_EXTRA_CA_CERTS=certificate.pem';
const untrusted: Fault = { what: 'its certificate is of nobody that Node trusts', hint: certificateHint };
const cutOff: Fault = {
  kind: 'broken',
  passing: true,
  what: 'the connection broke off',
  hint: 'Try again.',
};
const noRoute: Fault = { what: 'no way leads to the server', hint: 'Is the network up?' };
const noAnswer: Fault = {
  kind: 'timeout',
  what: 'the server does not answer',
  hint: 'Is the address right, and the network up?',
};
const noName: Fault = {
  what: 'its name does not resolve',
  hint: 'Is the name spelt right, and the network up?',
};

// By the codes of Node, its DNS, its TLS and its fetch (undici).
const faults: ReadonlyMap<string, Fault> = new Map<string, Fault>([
  ['ENOTFOUND', noName],
  ['EAI_AGAIN', { ...noName, passing: true }],
  ['ECONNREFUSED', { what: 'the server refuses the connection', hint: 'Is it running, and the port right?' }],
  ['ECONNRESET', cutOff],
  ['EPIPE', cutOff],
  ['UND_ERR_SOCKET', cutOff],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', cutOff],
  ['Z_BUF_ERROR', cutOff],
  ['Z_DATA_ERROR', { kind: 'broken', what: 'the answer is not compressed as it says' }],
  ['ENETUNREACH', noRoute],
  ['EHOSTUNREACH', noRoute],
  ['ETIMEDOUT', noAnswer],
  ['UND_ERR_CONNECT_TIMEOUT', noAnswer],
  ['UND_ERR_HEADERS_TIMEOUT', noAnswer],
  ['UND_ERR_BODY_TIMEOUT', noAnswer],
  ['CERT_HAS_EXPIRED', { what: 'its certificate has expired', hint: certificateHint }],
  ['ERR_TLS_CERT_ALTNAME_INVALID', { what: 'its certificate is for another name' }],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', untrusted],
  ['SELF_SIGNED_CERT_IN_CHAIN', untrusted],
  ['UNABLE_TO_GET_ISSUER_CERT', untrusted],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', untrusted],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', untrusted],
  // The Fetch standard's words for ports that no browser asks either; they come without a code.
  ['bad port', { kind: 'refused', what: 'its port is of another service, which fetch does not ask' }],
]);

// Families of codes with many members.
const families: readonly (readonly [start: string, fault: Fault])[] = [
  ['ERR_SSL_', { what: 'no secure connection comes about (TLS)', hint: 'Does the server speak http only?' }],
  ['ERR_TLS_', { what: 'no secure connection comes about (TLS)' }],
  ['HPE_', { what: 'the answer is not HTTP' }],
];

/**
 * What `fetch` says of an address, as an error of wp2md.
 *
 * @param wasReached whether the server answered before: then it may only be restarting
 */
export function networkFault(name: string, error: unknown, wasReached: boolean): FetchFault {
  const codes = codesOf(error);
  const fault = [...codes, messageOf(error)].map(faultOf).find((each) => each !== undefined);
  const what = fault?.what ?? `cannot be fetched (${codes[0] ?? messageOf(error)})`;
  return new FetchFault(`${name}: ${what}`, {
    kind: fault?.kind ?? 'unreachable',
    passing: fault?.passing ?? (wasReached && codes.includes('ECONNREFUSED')),
    cause: error,
    ...(fault?.hint === undefined ? {} : { hint: fault.hint }),
  });
}

const faultOf = (code: string): Fault | undefined =>
  faults.get(code) ?? families.find(([start]) => code.startsWith(start))?.[1];

const deepest = 5;

/** The codes of an error and its causes: `fetch` says no more than “fetch failed” itself. */
function codesOf(error: unknown, depth = 0): readonly string[] {
  if (!isNativeError(error) || depth > deepest) return [];
  const code = errnoOf(error);
  // A name with several addresses: what each attempt said.
  const attempts: readonly unknown[] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  const causes = [...attempts, error.cause].flatMap((cause) => codesOf(cause, depth + 1));
  return code === undefined ? causes : [code, ...causes];
}

function messageOf(error: unknown): string {
  if (!isNativeError(error)) return String(error);
  return isNativeError(error.cause) ? error.cause.message : error.message;
}
