import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { readSources, type SourceEvent, type SourceIo } from '../../src/source/index.js';

/** What one reading gave, sorted by kind. */
export interface Reading {
  readonly events: readonly SourceEvent[];
  readonly values: readonly unknown[];
  readonly notices: readonly string[];
  readonly errors: readonly string[];
  readonly codes: readonly string[];
  readonly hints: readonly (string | undefined)[];
}

/** An empty stdin and no network, unless a test brings its own. */
export const io = (own: Partial<SourceIo> = {}): SourceIo => ({
  stdin: pipe(),
  fetch: () => Promise.reject(new Error('this test has no network')),
  ...own,
});

/** A pipe that gives these pieces. */
export async function* pipe(
  ...pieces: readonly (string | Uint8Array)[]
): AsyncGenerator<string | Uint8Array> {
  yield* pieces;
}

export async function all(source: AsyncIterable<SourceEvent>): Promise<Reading> {
  const events: SourceEvent[] = [];
  for await (const event of source) events.push(event);
  const errors = events.flatMap((event) => (event.kind === 'error' ? [event.error] : []));
  return {
    events,
    values: events.flatMap((event) => (event.kind === 'value' ? [event.json.value] : [])),
    notices: events.flatMap((event) => (event.kind === 'notice' ? [event.message] : [])),
    errors: errors.map(({ message }) => message),
    codes: errors.map(({ code }) => code),
    hints: errors.map(({ hint }) => hint),
  };
}

export const read = (inputs: readonly string[], own: Partial<SourceIo> = {}): Promise<Reading> =>
  all(readSources(inputs, io(own)));

/** Reads what comes through a pipe. */
export const readPipe = (...pieces: readonly (string | Uint8Array)[]): Promise<Reading> =>
  read(['-'], { stdin: pipe(...pieces) });

/** The names of what was read, below a folder, with `/`. */
export async function namesRead(inputs: readonly string[], below: string): Promise<readonly string[]> {
  const { events } = await read(inputs);
  return events.map(({ origin }) => relative(below, origin.name).replaceAll('\\', '/'));
}

/** Makes temporary folders, and takes them away again when the tests of a file are done. */
export function temporaryFolders(): (files?: Readonly<Record<string, string | Uint8Array>>) => string {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  return (files = {}) => {
    const folder = mkdtempSync(join(tmpdir(), 'wp2md-source-'));
    folders.push(folder);
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return folder;
  };
}
