import { renderDocument } from '../../src/document/index.js';
import { resolveOptions, type ConvertOptions } from '../../src/options.js';
import type { Post } from '../../src/post.js';
import { WarningList } from '../../src/warnings.js';
import { postWith } from './post-with.js';

/** A document of a post that says nothing but what a test says. */
export function render(post: Partial<Post>, options: ConvertOptions = {}, body = 'Hello.\n') {
  const warnings = new WarningList();
  const document = renderDocument(postWith(post), body, resolveOptions(options), warnings.add);
  return { ...document, warnings: warnings.list() };
}

/** A post that says something everywhere. */
export const full: Partial<Post> = {
  id: 42,
  type: 'page',
  status: 'draft',
  title: 'Tea & “cake”',
  excerpt: 'Short.',
  slug: 'tea-cake',
  link: 'https://example.org/tea-cake/',
  date: '2026-06-02T08:51:50+02:00',
  modified: '2026-06-03T09:00:00+02:00',
  authors: [{ name: 'Ann', slug: 'ann' }],
  taxonomies: [
    { key: 'categories', terms: [{ name: 'Food' }, { name: 'Drink: hot' }] },
    { key: 'tags', terms: [{ name: 'tea' }, { name: 'tea' }] },
    { key: 'genre', terms: [{ name: 'essay' }] },
  ],
  image: { url: 'https://example.org/tea.jpg', alt: 'A cup' },
  sticky: true,
  format: 'aside',
  protected: true,
  template: 'wide.php',
  parent: 7,
};
