import {
  fragmentLinks,
  LinkIndex,
  byFile,
  NoteNames,
  relativePath,
  resolveLinks,
  sitePath,
} from '../../src/archive/index.js';

test.each([
  ['a.md', 'b.md', 'b.md'],
  ['2024/a.md', '2024/b.md', 'b.md'],
  ['2024/05/a.md', '2023/b.md', '../../2023/b.md'],
  ['a.md', 'x/y/b.md', 'x/y/b.md'],
  ['x/a.md', 'b.md', '../b.md'],
  ['a.md', 'a b#c?d%.md', 'a%20b%23c%3Fd%25.md'],
  ['a.md', 'ünï-🌊.md', 'ünï-🌊.md'],
  ['a.md', 'x:y.md', './x:y.md'],
  ['a/b/c.md', 'a/b', '../b'],
])('from %s to %s is %s', (from, to, expected) => {
  expect(relativePath(from, to)).toBe(expected);
});

test.each([
  ['hello.md', '/hello/'],
  ['2024/hello.md', '/2024/hello/'],
  ['2024/hello/index.md', '/2024/hello/'],
  ['index.md', '/'],
  ['reindex.md', '/reindex/'],
  ['a b.mdx', '/a%20b/'],
  ['x/data.json', '/x/data.json'],
])('%s becomes the page %s', (path, expected) => {
  expect(sitePath(path)).toBe(expected);
});

test('only links to a place in another page of the site have to be looked after', () => {
  const html =
    '<a href="#own">a</a><a href="/x/#one">b</a><a class="y" href=\'https://www.example.org/?p=1&amp;q#two\'>c</a>' +
    '<a href="https://elsewhere.org/#three">d</a><a href="https://old.org/y#four">e</a><a href="/z/">f</a>';
  expect(fragmentLinks(html, 'https://example.org/here/', (host) => host === 'old.org')).toEqual([
    'https://example.org/x/#one',
    'https://www.example.org/?p=1&q#two',
    'https://old.org/y#four',
  ]);
});

describe('links of a post', () => {
  const index = new LinkIndex();
  const there = index.add({ target: 'there.md', id: 2, link: 'https://example.org/there/' });
  index.add({ target: 'sub/here.md', id: 1, link: 'https://example.org/here/' });
  index.add({
    target: 'https://example.org/wp-content/uploads/2024/05/wall.jpg',
    id: 9,
    link: 'https://example.org/here/wall/',
  });
  const resolved = (address: string, image?: string) => {
    const { moved, lost } = resolveLinks(
      [{ use: 'link', address, ...(image === undefined ? {} : { image }) }],
      {
        ...{ index, path: 'sub/here.md', refer: byFile },
        anchorOf: (number, id) => (number === there && id === 'old' ? 'new' : undefined),
      },
    );
    return [moved.get(address), lost.get(address)?.code];
  };

  test.each([
    ['to the heading that has the id', 'https://example.org/there/#old', '../there.md#new', undefined],
    ['to the top where there is none', 'https://example.org/there/#x', '../there.md', 'fragment-unresolved'],
    ['to its comments', 'https://example.org/there/#comment-12', '../there.md', undefined],
    ['to itself', 'https://example.org/?p=1', 'here.md', undefined],
    ['to a page that is not there', 'https://example.org/gone/', undefined, 'link-unresolved'],
    ['to the front page', 'https://example.org/', undefined, undefined],
    ['to a file', 'https://example.org/wp-content/uploads/a.pdf', undefined, undefined],
    ['elsewhere', 'https://elsewhere.org/', undefined, undefined],
  ])('%s', (_, address, moved, lost) => {
    expect(resolved(address)).toEqual([moved, lost]);
  });

  test('to the page of a file lead to the file', () => {
    expect(resolved('https://example.org/?attachment_id=9')).toEqual([
      'https://example.org/wp-content/uploads/2024/05/wall.jpg',
      undefined,
    ]);
    const image = 'https://example.org/wp-content/uploads/2024/05/Sea-Wall-300x200.jpg';
    expect(resolved('https://example.org/here/sea-wall-2/', image)).toEqual([image, undefined]);
    expect(resolved('https://example.org/?attachment_id=77', image)).toEqual([image, undefined]);
    expect(resolved('https://example.org/here/other/', image)).toEqual([undefined, 'link-unresolved']);
  });
});

describe('notes are called', () => {
  const names = new NoteNames();
  for (const path of ['Tides.md', '2023/Fog.md', '2024/fog.md', '2024/Wind.md', 'x/a.b.md', 'Ünï.md'])
    names.add(path);

  test.each([
    ['Tides.md', 'Tides'],
    ['2024/Wind.md', 'Wind'],
    ['2023/Fog.md', '2023/Fog'],
    ['2024/fog.md', '2024/fog'],
    ['x/a.b.md', 'a.b'],
    ['Ünï.md', 'Ünï'],
  ])('%s: %s', (path, name) => expect(names.nameOf(path)).toBe(name));
});

test('links to notes name their headings', () => {
  const index = new LinkIndex();
  index.add({ target: '2024/Fog.md', id: 1, link: 'https://example.org/fog/' });
  const { moved, notes } = resolveLinks([{ use: 'link', address: 'https://example.org/fog/#low' }], {
    ...{ index, path: 'Tides.md', refer: byFile, noteOf: (target) => `note:${target}` },
    anchorOf: () => 'Low water',
  });
  expect([...moved.values()]).toEqual(['2024/Fog.md#Low%20water']);
  expect([...(notes ?? [])]).toEqual([['https://example.org/fog/#low', 'note:2024/Fog.md#Low water']]);
});
