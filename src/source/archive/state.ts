import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseJson } from '../json/parse.js';
import { isObject, textOf } from '../site/fields.js';
import { version } from '../../version.js';

/** What a server gave for asking again only what changed (RFC 9110, 8.8). */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What is known of the run that wrote an archive, beside the posts: it stands in `FILE.state`. */
export interface State {
  /** What was asked for: a later run goes on only with the same. */
  readonly request: string;
  /** Whether it came to its end. */
  readonly finished: boolean;
  /** When it began, by the server's clock: what changed later is not in the archive. */
  readonly since?: string;
  /** How many bytes the file had when a run came to its end: what is behind them is of one that did not. */
  readonly length?: number;
  /** By address. */
  readonly validators: Readonly<Record<string, Validators>>;
}

const statePath = (archive: string): string => `${archive}.state`;

/** @returns undefined where there is none, or none that can be read */
export function readState(archive: string): State | undefined {
  let text: string;
  try {
    text = readFileSync(statePath(archive), 'utf8');
  } catch {
    return undefined;
  }
  const json = parseJson(text)?.value;
  const request = textOf(json, 'request');
  if (!isObject(json) || request === undefined) return undefined;
  const since = textOf(json, 'since');
  const { length } = json;
  const validators = isObject(json['validators']) ? json['validators'] : {};
  return {
    request,
    finished: json['finished'] === true,
    ...(since === undefined ? {} : { since }),
    ...(typeof length === 'number' ? { length } : {}),
    validators: Object.fromEntries(
      Object.entries(validators).map(([url, each]) => [url, validatorsIn(each)]),
    ),
  };
}

function validatorsIn(json: unknown): Validators {
  const etag = textOf(json, 'etag');
  const lastModified = textOf(json, 'lastModified');
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

/** Writes the state whole: a run that is killed leaves the old one or the new one. */
export function writeState(archive: string, state: State): void {
  const path = statePath(archive);
  writeFileSync(`${path}.part`, `${JSON.stringify({ wp2md: version, ...state }, null, 2)}\n`);
  renameSync(`${path}.part`, path);
}
