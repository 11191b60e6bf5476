/** The id that an address's fragment names, decoded as far as it can be. */
export function fragmentOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/** A fragment as an address has it: letters of all scripts stay readable; what would end it does not. */
export const fragmentAddress = (id: string): string => `#${id.replace(/[\s"<>`%]/g, encodeURIComponent)}`;
