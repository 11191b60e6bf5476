import type { FormatData } from './index.js';

/** Writes front matter as JSON, two spaces a level. */
export const toJson = ({ data }: FormatData): string => JSON.stringify(data, null, 2);
