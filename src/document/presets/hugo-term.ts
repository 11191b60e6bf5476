const isAllowed = (character: string): boolean => /[\p{L}\p{Nd}\p{M}./\\_#+~@-]/u.test(character);

/**
 * The folder in which Hugo looks for the page of a term: its name in lower case, with one hyphen for spaces, and without
 * what Hugo takes out of paths (`helpers.PathSpec.UnicodeSanitize` up to 0.122, `paths.Sanitize` since).
 */
export function hugoTerm(name: string): string {
  const characters = [...name];
  let folder = '';
  let hasSpace = false;
  for (const [at, character] of characters.entries()) {
    if (isAllowed(character) || isEncoded(characters, at)) {
      if (hasSpace && character !== '-') folder += '-';
      hasSpace = false;
      folder += character;
    } else if (/\s/.test(character) && folder !== '' && !folder.endsWith('-')) hasSpace = true;
  }
  return folder.toLowerCase();
}

const isEncoded = (characters: readonly string[], at: number): boolean =>
  characters[at] === '%' && /^[0-9a-f]{2}$/i.test(characters.slice(at + 1, at + 3).join(''));
