import { archivedDays } from '../../../src/source/site/date-archive.js';
import { pageOfFeed } from '../../../src/source/site/feed.js';
import { narrowedBy } from '../../../src/source/site/narrowed-by.js';

describe('filters of a list', () => {
  test.each([
    [
      'after=2024-01-01T00:00:00',
      { after: '2024-01-01T12:00:00+02:00' },
      '?after=2024-01-01T12%3A00%3A00%2B02%3A00',
    ],
    ['before=2024-01-01T00:00:00Z', { before: '2024-01-02T00:00:00' }, '?before=2024-01-01T00:00:00Z'],
    [
      'modified_after=2024-01-01T00:00:00',
      { modified_after: '2023-01-01T00:00:00' },
      '?modified_after=2024-01-01T00:00:00',
    ],
  ])('take the narrower of two days: %s', (query, filters, expected) => {
    const { url, replaced } = narrowedBy(new URL(`https://example.org/posts?${query}`), filters);
    expect(url.search).toBe(expected);
    expect(replaced).toEqual([]);
  });
});

describe('days of an address', () => {
  test.each([
    ['/2024/', '2023-12-31T23:59:59', '2025-01-01T00:00:00'],
    ['/2024/12', '2024-11-30T23:59:59', '2025-01-01T00:00:00'],
    ['/blog/2024/2/29/', '2024-02-28T23:59:59', '2024-03-01T00:00:00'],
    ['/archives/date/2024/05/page/12/', '2024-04-30T23:59:59', '2024-06-01T00:00:00'],
    ['/?m=20240512', '2024-05-11T23:59:59', '2024-05-13T00:00:00'],
    ['/?year=2024&monthnum=5', '2024-04-30T23:59:59', '2024-06-01T00:00:00'],
  ])('%s', (path, after, before) => {
    expect(archivedDays(new URL(path, 'https://example.org'))).toEqual({ after, before });
  });

  test.each([
    '/',
    '/2024/13/',
    '/2023/02/29/',
    '/24/05/',
    '/2024/05/12/fog/',
    '/2024/05/12/8/',
    '/?m=x',
    '/?year=2024&w=7',
  ])('but none: %s', (path) => expect(archivedDays(new URL(path, 'https://example.org'))).toBeUndefined());
});

describe('a feed stands for its page', () => {
  test.each([
    ['/feed/', '/'],
    ['/feed', '/'],
    ['/comments/feed/', '/'],
    ['/category/two/feed/atom/', '/category/two/'],
    ['/post-3/feed/', '/post-3/'],
    ['/?feed=rss2', '/'],
    ['/?cat=2&feed=rss2', '/?cat=2'],
  ])('%s', (path, page) => {
    expect(pageOfFeed(new URL(path, 'https://example.org'))?.href).toBe(`https://example.org${page}`);
  });
});
