import { attribute, hasClass, isTag, nodesIn, textOf, type Element } from '../dom.js';

/** What WordPress's and Jetpack's scripts show from JSON: the tracks of a playlist, the pictures of a slide show. */
export function scripted(node: Element): readonly Record<string, unknown>[] {
  const names = attribute(node, 'class') ?? '';
  if (names.includes('jetpack-slideshow')) return records(attribute(node, 'data-gallery'));
  if (!hasClass(node, 'wp-playlist')) return [];
  for (const child of nodesIn(node)) {
    if (isTag(child) && hasClass(child, 'wp-playlist-script')) return records(textOf(child), 'tracks');
  }
  return [];
}

function records(json: string | undefined, key?: string): readonly Record<string, unknown>[] {
  try {
    const value: unknown = JSON.parse(json ?? '');
    const list: unknown = key === undefined ? value : (value as Record<string, unknown> | null)?.[key];
    return Array.isArray(list) ? list.filter((each) => typeof each === 'object' && each !== null) : [];
  } catch {
    return [];
  }
}
