import type { Post } from '../../src/post.js';

/** A post that says nothing but what a test says. */
export const postWith = (said: Partial<Post> = {}): Post => ({
  type: 'post',
  title: '',
  content: '',
  authors: [],
  taxonomies: [],
  sticky: false,
  protected: false,
  raw: {},
  ...said,
});
