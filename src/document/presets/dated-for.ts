import type { Post } from '../../post.js';
import type { Preset } from '../../preset.js';
import type { Warn } from '../../warnings.js';
import { isDateTime } from '../timestamp.js';

/** Long before any post, so that nobody takes it for the post's own. */
const longAgo = '1970-01-01T00:00:00Z';

/** The post with a date, where the generator takes none without: that of the last change, or one long ago, with a warning. */
export function datedFor({ needsDate }: Preset, post: Post, warn: Warn): Post {
  if (!needsDate || isDateTime(post.date)) return post;
  if (isDateTime(post.modified)) return { ...post, date: post.modified };
  warn('date-made-up', 'date', longAgo);
  return { ...post, date: longAgo };
}
