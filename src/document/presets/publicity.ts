import type { Post } from '../../post.js';

/** The states in which everybody may read a post, at once or from its date on. An attachment has its parent's. */
const open = new Set([undefined, 'publish', 'future', 'inherit']);

/** Whether a post is not for everybody to read: a draft, private, pending, in the trash, or behind a password. */
export const isDraft = ({ status, protected: isProtected }: Post): boolean =>
  isProtected || !open.has(status);

/** Whether everybody may read a post now. */
export const isPublic = (post: Post): boolean => !isDraft(post) && post.status !== 'future';
