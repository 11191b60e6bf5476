// C0 and C1 controls can move the cursor, rename the window or erase lines; line separators forge new lines; bidi
// controls make a line read as something else.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const longest = 2000;

/**
 * Makes text from a post, a file name or a server safe to show on a terminal: one line, no control characters, no
 * reordering. Line breaks and tabs become a space, anything else of the kind its `\u` escape, an overlong text is cut.
 */
export function printable(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return short.replace(/\r?\n|\t/g, ' ').replace(unprintable, escape);
}

const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
