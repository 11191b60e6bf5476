import type { FormatData } from './index.js';
import { presented } from './yaml-nodes.js';
import { yamlEntry } from './yaml-entry.js';

/**
 * Writes front matter as YAML that readers of YAML 1.1 and 1.2 take for the same values: no anchors, no folding, short
 * lists in brackets, dates bare.
 */
export function toYaml({ data, dates }: FormatData): string {
  const entries = Object.entries(data).map(([key, value]) => {
    const isDate = dates.has(key) && typeof value === 'string';
    return yamlEntry(key, value, isDate) ?? presented(key, value, isDate);
  });
  return entries.length === 0 ? '{}\n' : entries.join('');
}
