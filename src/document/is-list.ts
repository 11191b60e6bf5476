import type { Json } from '../post.js';

/** Whether a value is a list. */
export const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
