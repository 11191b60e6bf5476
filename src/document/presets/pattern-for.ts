import type { Post } from '../../post.js';
import type { Preset } from '../../preset.js';
import { isDraft } from './publicity.js';

/**
 * The pattern of a post's path in a preset: the most particular one that there is for its state and type.
 *
 * @param bundles whether the document is the `index` of a folder of its own
 */
export function patternFor(preset: Preset, post: Post, bundles: boolean): string {
  const kinds = post.type === 'post' ? ['post'] : [post.type, 'other', 'post'];
  const state = isDraft(post) ? 'draft' : post.status === 'future' ? 'future' : undefined;
  const inState = state === undefined ? [] : [...kinds.map((kind) => `${state}-${kind}`), state];
  const key = [...inState, ...kinds].find((name) => Object.hasOwn(preset.paths, name));
  const pattern = (key === undefined ? undefined : preset.paths[key]) ?? '{slug}.md';
  return bundles && preset.bundles ? asBundle(pattern) : pattern;
}

/** `posts/{slug}.md` as `posts/{slug}/index.md`. */
function asBundle(pattern: string): string {
  const dot = pattern.lastIndexOf('.');
  return dot < pattern.lastIndexOf('}') ? pattern : `${pattern.slice(0, dot)}/index${pattern.slice(dot)}`;
}
