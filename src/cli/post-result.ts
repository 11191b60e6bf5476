import { OutputError, PostError, Wp2mdError } from '../errors.js';
import type { Outcome } from '../sink/index.js';
import type { Converted, PlainError } from './conversion.js';
import { errorEntry, type Fate, type PostEntry } from './entries.js';
import { describePost, nameOf, place, type PostName } from './post-name.js';
import type { FoundPost } from './posts-in.js';

/** What became of one post, and the error that it failed with. */
export interface Result {
  readonly fate: Fate;
  /** All that there is to say of it, its name included, for which it has to be read. */
  readonly entry: () => PostEntry;
  readonly failure?: Error;
}

/** A post that was converted and written, or had no need to be. */
export function doneResult(
  found: FoundPost,
  outcome: Outcome,
  converted?: Omit<Converted, 'kind' | 'path' | 'content'>,
): Result {
  const { warnings = [], differences } = converted ?? {};
  const fate: Fate = {
    outcome: outcome.kind,
    ...(outcome.kind === 'printed' ? {} : { path: outcome.path }),
    ...(outcome.kind !== 'printed' && outcome.renamed ? { renamed: true } : {}),
    warnings,
    ...(differences === undefined ? {} : { differences }),
  };
  return { fate, entry: () => entryOf(found, converted?.post ?? nameOf(found.json.value), fate) };
}

const entryOf = (
  found: FoundPost,
  { type, id, title, link }: PostName & { readonly link?: string },
  fate: Fate,
): PostEntry => ({
  ...postPlace(found),
  type,
  ...(id === undefined ? {} : { id }),
  title,
  ...(link === undefined ? {} : { link }),
  ...fate,
});

/** A post that could not be converted or written; the message of its error begins with its name. */
export function failedResult(found: FoundPost, error: unknown): Result {
  const where = postPlace(found);
  const name = nameOf(found.json.value);
  const failure = named(error, `${place(found.origin)}: ${describePost({ ...where, ...name })}`);
  const fate: Fate = { outcome: 'failed', warnings: [], error: errorEntry(failure) };
  return { fate, failure, entry: () => ({ ...where, ...name, ...fate }) };
}

/** An error that came as plain data. */
export function asError({ code, message, hint, stack }: PlainError): PostError {
  const cause = stack === undefined ? undefined : Object.assign(new Error(message), { stack });
  return new PostError(code, message, { ...(hint === undefined ? {} : { hint }), cause });
}

/** Where a post stands, as a report has it. */
const postPlace = ({ origin: { name, line }, at }: FoundPost) => ({
  file: name,
  ...(line === undefined ? {} : { line }),
  ...(at === '' ? {} : { at }),
});

function named(error: unknown, name: string): Error {
  if (error instanceof Wp2mdError) {
    const cause = error.code === 'internal' ? (error.cause ?? error) : error;
    const details = { cause, ...(error.hint === undefined ? {} : { hint: error.hint }) };
    const Kind = error instanceof OutputError ? OutputError : PostError;
    return new Kind(error.code, `${name}: ${error.message}`, details);
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new PostError('internal', `${name}: internal error: ${reason}`, {
    hint: 'This is a fault of wp2md: please report it, with the JSON of this post.',
    cause: error,
  });
}
