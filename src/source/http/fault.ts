import { InputError, type ErrorDetails } from '../../errors.js';

/**
 * What kind of fault ended a request: `status`, an answer that is not a good one; `timeout`; `broken`, a connection that
 * broke off; `unreachable`, no connection; `too-long`; `refused`, an address or a redirect that is not followed.
 */
export type FaultKind = 'status' | 'timeout' | 'broken' | 'unreachable' | 'too-long' | 'refused';

export interface FaultDetails extends Omit<ErrorDetails, 'hint'> {
  readonly hint?: string | undefined;
  readonly kind: FaultKind;
  readonly status?: number | undefined;
  /** WordPress's word for it: `rest_no_route`. */
  readonly restCode?: string | undefined;
  /** The parameters that WordPress did not take. */
  readonly parameters?: readonly string[];
  /** Whether the same request may well succeed in a moment. */
  readonly passing?: boolean;
  /** Milliseconds that the server asks to wait. */
  readonly retryAfter?: number | undefined;
}

/** A request that brought no good answer, with what decides how to go on. */
export class FetchFault extends InputError {
  readonly kind: FaultKind;
  readonly status: number | undefined;
  readonly restCode: string | undefined;
  readonly parameters: readonly string[];
  readonly passing: boolean;
  readonly retryAfter: number | undefined;

  constructor(message: string, details: FaultDetails) {
    const { hint, cause } = details;
    super(details.restCode === undefined ? 'fetch-failed' : 'rest-error', message, {
      cause,
      ...(hint === undefined ? {} : { hint }),
    });
    this.kind = details.kind;
    this.status = details.status;
    this.restCode = details.restCode;
    this.parameters = details.parameters ?? [];
    this.passing = details.passing ?? false;
    this.retryAfter = details.retryAfter;
  }
}
