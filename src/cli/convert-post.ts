import { convert } from '../convert.js';
import type { Document } from '../document/index.js';
import { OutputError, PostError, Wp2mdError } from '../errors.js';
import type { Addresses, ConvertOptions } from '../options.js';
import { isClosedPipe, type Outcome, type Sink } from '../sink/index.js';
import { errorEntry, placeEntry, warningEntry, type DifferenceEntry, type PostEntry } from './entries.js';
import { describePost, nameOf, place } from './post-name.js';
import type { FoundPost } from './posts-in.js';

/** What became of one post, and the error that it failed with. */
export interface Result {
  readonly entry: PostEntry;
  readonly failure?: Error;
}

/** Says in what a document differs from its post. */
export type Check = (document: Document, addresses?: Addresses) => readonly DifferenceEntry[];

/**
 * Converts one post, holds it against its HTML where there is a check, and writes it. Whatever goes wrong costs this post
 * only.
 *
 * @throws where stdout is a pipe that nobody reads any more
 */
export async function convertPost(
  found: FoundPost,
  options: ConvertOptions,
  sink: Sink,
  check?: Check,
): Promise<Result> {
  try {
    const { plan } = found;
    const document = convert(found.json, { ...options, ...plan?.options });
    const differences = check?.(document, plan?.options.addresses);
    const outcome = await sink.write(plan === undefined ? document : { ...document, path: plan.path });
    const entry = doneEntry(found, document, outcome);
    return { entry: differences === undefined ? entry : { ...entry, differences } };
  } catch (error) {
    if (isClosedPipe(error)) throw error;
    return failed(found, error);
  }
}

function doneEntry(found: FoundPost, { post, warnings }: Document, outcome: Outcome): PostEntry {
  return {
    ...postPlace(found),
    type: post.type,
    ...(post.id === undefined ? {} : { id: post.id }),
    title: post.title,
    ...(post.link === undefined ? {} : { link: post.link }),
    outcome: outcome.kind,
    ...(outcome.kind === 'printed' ? {} : { path: outcome.path }),
    ...(outcome.kind !== 'printed' && (outcome.renamed || found.plan?.renamed) ? { renamed: true } : {}),
    warnings: warnings.map(warningEntry),
  };
}

const postPlace = ({ origin, at }: FoundPost) => ({ ...placeEntry(origin), ...(at === '' ? {} : { at }) });

function failed(found: FoundPost, error: unknown): Result {
  const where = postPlace(found);
  const name = nameOf(found.json);
  const failure = named(error, `${place(found.origin)}: ${describePost({ ...where, ...name })}`);
  return {
    failure,
    entry: {
      ...where,
      ...name,
      outcome: 'failed',
      warnings: [],
      error: errorEntry(failure),
    },
  };
}

/** The error with the name of its post in front; what wp2md did not foresee is a fault of its own. */
function named(error: unknown, name: string): Error {
  if (error instanceof Wp2mdError) {
    const details = { cause: error, ...(error.hint === undefined ? {} : { hint: error.hint }) };
    const Kind = error instanceof OutputError ? OutputError : PostError;
    return new Kind(error.code, `${name}: ${error.message}`, details);
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new PostError('internal', `${name}: internal error: ${reason}`, {
    hint: 'This is a fault of wp2md: please report it, with the JSON of this post.',
    cause: error,
  });
}
