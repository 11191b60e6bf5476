/**
 * `JSON.parse` that gives nothing instead of throwing. A key `__proto__` becomes a property of its own, as any other.
 */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
