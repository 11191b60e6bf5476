import type { Manifest } from './manifest/manifest.js';
import type { ManifestRecord } from './manifest/record.js';

/**
 * Remembers of a post what was so before: a document that could not be written must not seem to have been.
 * @param before undefined where nothing was remembered
 */
export function restore(manifest: Manifest, key: string, before: ManifestRecord | undefined): void {
  const record = manifest.get(key);
  if (record?.output === before?.output && record?.source === before?.source && record?.path === before?.path)
    return;
  try {
    if (before === undefined) manifest.forget(key);
    else manifest.set(before);
  } catch {
    // The first error says why. A run that ends so is not finished, and the next one looks at every file.
  }
}
