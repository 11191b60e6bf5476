import { isObject, own } from './json.js';

/**
 * The HTML of a field of any shape: `{"rendered":"…"}`, `{"raw":"…"}` of `context=edit`, a plain string, a number that
 * some tool took a title for. Undefined where there is none.
 */
export function renderedIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!isObject(value)) return undefined;
  const rendered = own(value, 'rendered');
  if (typeof rendered === 'string') return rendered;
  const raw = own(value, 'raw');
  return typeof raw === 'string' ? raw : undefined;
}

/** Whether a field says of itself that a password guards it. */
export const isProtected = (value: unknown): boolean => isObject(value) && own(value, 'protected') === true;
