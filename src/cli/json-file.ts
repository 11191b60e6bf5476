import { OptionError } from '../errors.js';

/**
 * The value in a short JSON file that a person wrote.
 *
 * @param name what the file is called in messages
 * @throws {OptionError} with the place where it is no JSON
 */
export function parseJsonFile(name: string, text: string): unknown {
  // Editors on Windows put a byte order mark before it.
  const json = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(json) as unknown;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    // Newer versions of Node add the line, which a hint had better say in all.
    const [what = reason, at] = reason.split(/ in JSON at position (\d+)/, 2);
    const where = at === undefined ? '' : ` in ${placeIn(json, Number(at))}`;
    throw new OptionError('option-invalid', `${name} is not JSON`, { hint: `${what}${where}.`, cause });
  }
}

function placeIn(text: string, position: number): string {
  const lines = text.slice(0, position).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
