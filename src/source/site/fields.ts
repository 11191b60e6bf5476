/** An object of JSON. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An id as WordPress and its plugins write it: a number from 1 on, or the digits of one. */
export const isId = (value: unknown): value is number | string =>
  (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) ||
  (typeof value === 'string' && /^[1-9]\d*$/.test(value));

export const idOf = (value: unknown): string | undefined => {
  if (!isObject(value)) return undefined;
  const id = value['id'] ?? value['ID'];
  return isId(id) ? String(id) : undefined;
};

/** A field of an object, if it is a text. */
export const textOf = (value: unknown, key: string): string | undefined => {
  const field = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof field === 'string' ? field : undefined;
};
