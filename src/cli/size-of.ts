/**
 * How much a JSON value says: the characters of its names, strings and numbers. The length of its text would tell how it was
 * written too, with or without spaces and escapes.
 */
export function sizeOf(json: unknown): number {
  let size = 0;
  const waiting = [json];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') size += value.length;
    else if (typeof value !== 'object' || value === null) size += String(value).length;
    else if (Array.isArray(value)) for (const item of value) waiting.push(item);
    else {
      // Entries would be a list for each name.
      for (const name of Object.keys(value)) {
        size += name.length;
        waiting.push((value as Readonly<Record<string, unknown>>)[name]);
      }
    }
  }
  return size;
}
