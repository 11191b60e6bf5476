import type { Document } from '../../src/document/index.js';
import type { FileOptions, Written } from '../../src/sink/index.js';

/** A document at a path. */
export const documentAt = (path: string, body = `${path}\n`): Document & Written => ({
  path,
  frontMatter: { title: path },
  body,
  comments: '',
  text: `---\ntitle: ${path}\n---\n\n${body}`,
  content: `---\ntitle: ${path}\n---\n\n${body}`,
  warnings: [{ code: 'element-dropped', element: 'script', count: 2, excerpt: 'x' }],
  post: {
    id: 1,
    type: 'post',
    title: path,
    content: '',
    authors: [],
    taxonomies: [],
    sticky: false,
    protected: false,
    raw: {},
  },
});

/** File options that say nothing but what a test says. */
export const filesWith = (said: Partial<FileOptions> = {}): FileOptions => ({
  force: false,
  skipExisting: false,
  dryRun: false,
  ...said,
});
