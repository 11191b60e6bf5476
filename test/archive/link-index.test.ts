import { LinkIndex } from '../../src/archive/index.js';
import { Texts } from '../../src/archive/texts.js';

const one = {
  target: '2024/one.md',
  id: 12,
  link: 'https://www.example.org/2024/05/one/',
  slug: 'one',
  guid: 'http://staging.example.net:8080/?p=12',
  shortlinks: ['https://wp.me/p1-c'],
};
const caf = { target: 'cafe.md', id: 13, link: 'https://www.example.org/caf%C3%A9/', slug: 'café' };

function indexOf(...oldHosts: string[]): LinkIndex {
  const index = new LinkIndex(oldHosts);
  index.add(one);
  index.add(caf);
  return index;
}

const leads = (address: string, index = indexOf()): string => {
  const found = index.find(address);
  return found.kind === 'target' ? found.target : found.kind;
};

describe('what a link leads to', () => {
  test.each([
    ['the permalink', 'https://www.example.org/2024/05/one/'],
    ['without a slash at the end', 'https://www.example.org/2024/05/one'],
    ['without www', 'https://example.org/2024/05/one/'],
    ['over http', 'http://example.org/2024/05/one/'],
    ['in capitals', 'HTTP://Example.ORG/2024/05/One/'],
    ['through index.php', 'https://example.org/index.php/2024/05/one/'],
    ['with what counts visits', 'https://example.org/2024/05/one/?utm_source=feed'],
    ['its id', 'https://example.org/?p=12'],
    ['its id among others', 'https://example.org/?post_type=x&page_id=12&preview=true'],
    ['its guid on another host', 'http://staging.example.net:8080/?p=12'],
    ['its short link', 'https://wp.me/p1-c'],
    ['its feed', 'https://example.org/2024/05/one/feed/'],
    ['its second page', 'https://example.org/2024/05/one/2/'],
    ['a page of its comments', 'https://example.org/2024/05/one/comment-page-3/'],
    ['for mobiles', 'https://example.org/2024/05/one/amp/'],
    ['its slug under another date', 'https://example.org/2019/01/02/one/'],
    ['its slug alone', 'https://example.org/one/'],
  ])('a post, by %s', (_, address) => {
    expect(leads(address)).toBe('2024/one.md');
  });

  test.each(['https://example.org/caf%C3%A9/', 'https://example.org/cafe%CC%81', 'https://example.org/café'])(
    'letters however they are written: %s',
    (address) => expect(leads(address)).toBe('cafe.md'),
  );

  test.each([
    ['https://example.org/gone/', 'missing'],
    ['https://example.org/category/one/', 'missing'],
    ['https://example.org/?p=99', 'missing'],
    ['https://example.org/%E0%A4/', 'missing'],
    ['https://elsewhere.org/2024/05/one/', 'elsewhere'],
    ['https://notexample.org/?p=12', 'elsewhere'],
    ['mailto:one@example.org', 'elsewhere'],
    ['https://', 'elsewhere'],
  ])('none, by %s', (address, kind) => {
    expect(leads(address)).toBe(kind);
  });

  test('a host that the site had before', () => {
    expect(leads('http://old.example.net/2024/05/one/')).toBe('elsewhere');
    const index = indexOf('old.example.net', 'localhost:8080');
    expect(leads('http://www.old.example.net/2024/05/one/', index)).toBe('2024/one.md');
    expect(leads('http://localhost:8080/?p=13', index)).toBe('cafe.md');
    expect(leads('http://localhost:8081/?p=13', index)).toBe('elsewhere');
    expect(leads('http://old.example.net/nothing/', index)).toBe('missing');
  });

  test('the place in it', () => {
    expect(indexOf().find('https://example.org/?p=12#caf%C3%A9')).toMatchObject({
      number: 0,
      fragment: 'café',
    });
  });

  test('of two posts with one slug neither by the slug alone, and each by its address', () => {
    const index = indexOf();
    index.add({
      ...one,
      target: 'other.md',
      id: 14,
      link: 'https://example.org/2025/01/one/',
      guid: undefined,
    });
    expect(leads('https://example.org/2018/01/one/', index)).toBe('missing');
    expect(leads('https://example.org/2025/01/one/', index)).toBe('other.md');
  });

  test('of two sites on one host each by its own ids', () => {
    const index = new LinkIndex();
    for (const name of ['a', 'b']) {
      const site = `https://example.org/${name}`;
      index.add({ target: `${name}.md`, id: 12, link: `${site}/hello/`, site });
    }
    expect(leads('https://example.org/a/?p=12', index)).toBe('a.md');
    expect(leads('https://example.org/b/?p=12', index)).toBe('b.md');
    expect(leads('https://example.org/c/?p=12', index)).toBe('missing');
    expect(index.mainHost).toBe('example.org');
  });
});

test('a list of texts keeps each as it is', () => {
  const texts = new Texts();
  const all = Array.from({ length: 3000 }, (_, number) => '🌊é'.repeat(number % 40) + number);
  for (const text of all) texts.add(text);
  expect(all.map((_, number) => texts.at(number))).toEqual(all);
  expect(texts.at(3000)).toBe('');
});
