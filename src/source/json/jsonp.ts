import { skipSpace } from './space.js';

// What WordPress puts before the name, against a known attack (wp-includes/rest-api/class-wp-rest-server.php).
const guard = '/**/';
// What WordPress takes as a name (wp_check_jsonp_callback): letters, digits, underscores and dots.
const nameCharacter = /[\w.$]/;

/**
 * Where the JSON of a JSONP answer begins, `/**\/name({…})`.
 *
 * @returns the place behind the bracket, or nothing where the text does not begin with a call
 */
export function insideCallback(text: string): number | undefined {
  const start = skipSpace(text, 0);
  const name = text.startsWith(guard, start) ? skipSpace(text, start + guard.length) : start;
  let end = name;
  while (nameCharacter.test(text.charAt(end))) end += 1;
  const bracket = skipSpace(text, end);
  return end > name && text[bracket] === '(' ? skipSpace(text, bracket + 1) : undefined;
}

/** The place behind the `)` and `;` that end a call, if they stand here. */
export function behindCallback(text: string, at: number): number {
  const bracket = skipSpace(text, at);
  if (text[bracket] !== ')') return at;
  const semicolon = skipSpace(text, bracket + 1);
  return text[semicolon] === ';' ? semicolon + 1 : bracket + 1;
}
