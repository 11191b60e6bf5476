/** Why a file could not be had: `message` stands behind its address. */
export class DownloadFault extends Error {
  /** Whether the same request may well succeed in a moment. */
  readonly passing: boolean;

  constructor(message: string, { passing, cause }: { readonly passing: boolean; readonly cause?: unknown }) {
    super(message, cause === undefined ? undefined : { cause });
    this.passing = passing;
  }
}

const words: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the name does not resolve',
  EAI_AGAIN: 'the name does not resolve',
  ECONNREFUSED: 'the server refuses the connection',
  ECONNRESET: 'the connection broke off',
  EPIPE: 'the connection broke off',
  ETIMEDOUT: 'the server does not answer',
  EHOSTUNREACH: 'no way leads to the server',
  ENETUNREACH: 'no way leads to the server',
  CERT_HAS_EXPIRED: 'the certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another name',
};

const lasting = new Set(['ENOTFOUND', 'CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID']);

/** Whatever ended a request, as a fault. */
export function faultOf(error: unknown): DownloadFault {
  if (error instanceof DownloadFault) return error;
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if (at instanceof DownloadFault) return at;
    const code = 'code' in at ? String(at.code) : '';
    const said = Object.hasOwn(words, code) ? words[code] : undefined;
    if (said !== undefined) return new DownloadFault(said, { passing: !lasting.has(code), cause: error });
  }
  const message = error instanceof Error ? error.message : String(error);
  return new DownloadFault(message, { passing: true, cause: error });
}

const diskCodes = new Set([
  'ENOSPC',
  'EDQUOT',
  'EROFS',
  'EACCES',
  'EPERM',
  'EIO',
  'EMFILE',
  'ENFILE',
  'EFBIG',
]);

/** Whether an error is of the disk: no other address would help. */
export const isOfDisk = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && diskCodes.has(String(error.code)) && 'syscall' in error;
