/** One tag of a shortcode in a text: `[name attributes]`, `[name /]` or `[/name]`. */
export interface ShortcodeTag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly closing: boolean;
  /** What stands between the name and the bracket, trimmed. */
  readonly attributes: string;
}

const nameAt = /[A-Za-z][\w-]{0,60}/y;

/**
 * Everything in a text that has the form of a shortcode, as WordPress's Shortcode API reads it: a name right after the
 * bracket, no bracket inside. Whether it is one is for others to say. A scanner: linear in the length of the text.
 */
export function* shortcodeTags(text: string): Generator<ShortcodeTag> {
  let start = text.indexOf('[');
  while (start >= 0) {
    const tag = tagAt(text, start);
    if (tag) yield tag;
    start = text.indexOf('[', tag ? tag.end : start + 1);
  }
}

function tagAt(text: string, start: number): ShortcodeTag | undefined {
  const closing = text[start + 1] === '/';
  nameAt.lastIndex = start + (closing ? 2 : 1);
  const name = nameAt.exec(text)?.[0];
  if (name === undefined) return undefined;
  const after = nameAt.lastIndex;
  const end = closingBracket(text, after);
  if (end === undefined) return undefined;
  const attributes = text.slice(after, end);
  // A space or a slash ends the name; anything else makes it no name: `[a, b]`, `[this.]`.
  if (attributes !== '' && !/^[\s/]/.test(attributes)) return undefined;
  return { start, end: end + 1, name, closing, attributes: attributes.trim() };
}

/**
 * Where the bracket closes, if no other opens before: no part of the text is looked at twice. However far that is, since
 * Divi writes each setting of a text for each size of screen, which comes to ten thousand characters and more.
 */
function closingBracket(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === ']') return at;
    if (text[at] === '[') return undefined;
  }
  return undefined;
}
