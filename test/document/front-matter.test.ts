import matter from 'gray-matter';
import type { Post } from '../../src/post.js';
import { full, render } from './render.js';

describe('the front matter of the plain preset', () => {
  test('has every key in order, dates bare', () => {
    expect(render(full).text).toBe(`---
title: Tea & “cake”
date: 2026-06-02T08:51:50+02:00
modified: 2026-06-03T09:00:00+02:00
slug: tea-cake
id: 42
type: page
status: draft
link: https://example.org/tea-cake/
author: Ann
categories: [Food, "Drink: hot"]
tags: [tea]
genre: [essay]
excerpt: Short.
image: https://example.org/tea.jpg
imageAlt: A cup
sticky: true
format: aside
protected: true
template: wide.php
parent: 7
---

Hello.
`);
  });

  test('leaves out what WordPress has nothing to say for', () => {
    expect(render({ title: 'A', status: 'publish', excerpt: '', authors: [] }).frontMatter).toEqual({
      title: 'A',
    });
  });

  test('lists several authors', () => {
    expect(render({ authors: [{ name: 'Ann' }, { name: 'Bob' }] }).frontMatter).toEqual({
      author: ['Ann', 'Bob'],
    });
  });

  test('gives a taxonomy with the name of another key a name of its own', () => {
    const taxonomies = [{ key: 'author', terms: [{ name: 'Guest' }] }];
    expect(render({ authors: [{ name: 'Ann' }], taxonomies }).frontMatter).toEqual({
      author: 'Ann',
      author_terms: ['Guest'],
    });
  });

  test('has no key that would change a prototype', () => {
    const taxonomies = [{ key: '__proto__', terms: [{ name: 'x' }] }];
    expect(Object.keys(render({ title: 'A', taxonomies }).frontMatter)).toEqual(['title']);
  });

  test.each(['0000-00-00T00:00:00', '2026-02-30T10:00:00', 'yesterday'])(
    'writes the date %s, which is none, as a string',
    (date) => {
      expect(matter(render({ date }).text, {}).data).toEqual({ date });
    },
  );

  test('replaces lone surrogates', () => {
    expect(render({ title: 'a\ud800b' }).frontMatter).toEqual({ title: 'a\ufffdb' });
  });
});

describe('the text', () => {
  test('ends after the front matter where there is no body', () => {
    expect(render({ title: 'A' }, {}, '').text).toBe('---\ntitle: A\n---\n');
  });

  test('is the body where there is no front matter', () => {
    expect(render({ title: 'A' }, { frontMatter: 'none' }).text).toBe('Hello.\n');
    expect(render({}).text).toBe('Hello.\n');
    expect(render({}, { frontMatter: 'toml' }).text).toBe('Hello.\n');
  });

  test.each(['---\ntitle: B\n---\n', '---js\nglobalThis.wasRun = 1\n---\n', '+++\n', '{}\n'])(
    'keeps the body %j as it is, and runs nothing in it',
    (body) => {
      expect(render({ title: 'A' }, {}, body).text).toBe(`---\ntitle: A\n---\n\n${body}`);
      expect(globalThis).not.toHaveProperty('wasRun');
      expect((matter as unknown as { cache: object }).cache).toEqual({});
    },
  );

  test('is TOML', () => {
    const { title, date, categories } = { ...full, categories: full.taxonomies };
    expect(
      render({ title: `${title}: "1"`, date, taxonomies: categories } as Partial<Post>, {
        frontMatter: 'toml',
      }).text,
    ).toBe(`+++
title = "Tea & “cake”: \\"1\\""
date = 2026-06-02T08:51:50+02:00
categories = [ "Food", "Drink: hot" ]
tags = [ "tea" ]
genre = [ "essay" ]
+++

Hello.
`);
  });

  test('is JSON', () => {
    expect(render({ title: 'A', taxonomies: full.taxonomies ?? [] }, { frontMatter: 'json' }).text)
      .toBe(`---json
{
  "title": "A",
  "categories": [
    "Food",
    "Drink: hot"
  ],
  "tags": [
    "tea"
  ],
  "genre": [
    "essay"
  ]
}
---

Hello.
`);
  });
});
