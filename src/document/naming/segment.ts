/** What ext4, NTFS and APFS take for one name, in bytes. */
const longestName = 255;
/** Room for the `-2` that tells a second file of the same name, up to `-9999999`. */
const roomForNumber = 8;

// Windows takes these for devices, with any ending (learn.microsoft.com, "Naming Files, Paths, and Namespaces").
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/**
 * Makes a text fit to stand in a name: what separates folders anywhere becomes a hyphen, what Windows refuses or nobody
 * sees goes, and so do dots, hyphens and spaces at either end.
 *
 * @returns possibly nothing
 */
export function nameText(text: string): string {
  const characters = neutral(text.replace(/: /g, ' - ')).replace(/ +/g, ' ');
  let start = 0;
  let end = characters.length;
  while (start < end && isEdge(characters[start])) start++;
  while (end > start && isEdge(characters[end - 1])) end--;
  return characters.slice(start, end);
}

/**
 * Makes one folder or file name safe on Linux, macOS and Windows: no separator, no forbidden or invisible character, no
 * device of Windows, no dot or space at the end, at most 255 bytes, in Unicode's NFC.
 *
 * @param stem the name without its ending, which is cut where it is too long
 * @param extension the ending with its dot, which is kept; may be empty
 * @returns possibly nothing
 */
export function safeSegment(stem: string, extension: string): string {
  const ending = withoutTail(neutral(extension));
  const room = longestName - roomForNumber - byteLength(ending);
  // An ending that leaves no room for a name is not one.
  if (room < 1) return safeSegment(stem + extension, '');
  const name = cut(withoutDevice(neutral(stem).trimStart()), room);
  return withoutTail(name + ending);
}

/** Whether a path leads nowhere but below its folder, and its names are safe everywhere, as they are. */
export const isSafePath = (path: string): boolean =>
  path.split('/').every((name) => name !== '' && safeSegment(name, '') === name);

/** Most slugs are nothing else, and need no closer look. */
const harmless = /^[\w.-]*$/;

function neutral(text: string): string {
  if (harmless.test(text)) return text;
  return (
    text
      .replace(/[^\S\ufeff]/gu, ' ')
      // Controls, line separators, bidi controls, byte order marks, non-characters and lone surrogates.
      .replace(/[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu, '')
      .replace(/[/\\:|]/g, '-')
      .replace(/[<>"?*]/g, '')
      .normalize('NFC')
  );
}

const isEdge = (character: string | undefined): boolean =>
  character === ' ' || character === '.' || character === '-';

/** Windows drops dots and spaces at the end, and two names become one. */
function withoutTail(name: string): string {
  let end = name.length;
  while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' ')) end--;
  return name.slice(0, end);
}

/** Windows looks at what is before the first dot. */
function withoutDevice(name: string): string {
  const dot = name.indexOf('.');
  const base = dot < 0 ? name : name.slice(0, dot);
  return device.test(base.trimEnd()) ? `${base.trimEnd()}_${name.slice(base.length)}` : name;
}

const byteLength = (text: string): number =>
  harmless.test(text) ? text.length : new TextEncoder().encode(text).length;

/** Cuts between two characters as a reader sees them, so that no letter loses its accent. */
function cut(text: string, room: number): string {
  // A UTF-16 unit is three bytes of UTF-8 at most.
  if (text.length * 3 <= room || byteLength(text) <= room) return text;
  // No character takes less than a byte, and no letter has so many accents.
  const start = text.slice(0, 2 * room);
  const graphemes = Array.from(new Intl.Segmenter().segment(start), ({ segment }) => segment);
  const short = fitting(graphemes, room);
  return short === '' ? fitting([...start], room) : short;
}

function fitting(pieces: readonly string[], room: number): string {
  let used = 0;
  let count = 0;
  for (const piece of pieces) {
    used += byteLength(piece);
    if (used > room) break;
    count++;
  }
  return pieces.slice(0, count).join('').trimEnd();
}
