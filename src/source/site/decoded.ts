/** A part of an address without its percent signs; as it is where they are none of UTF-8. */
export function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
