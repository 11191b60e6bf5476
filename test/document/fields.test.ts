import matter from 'gray-matter';
import { parseFields } from '../../src/document/index.js';
import { OptionError } from '../../src/errors.js';
import type { FrontMatterFormat } from '../../src/options.js';
import type { Post } from '../../src/post.js';
import { readToml, yamlReaders } from './readers.js';
import { full, render } from './render.js';

describe('the fields that were asked for', () => {
  const raw = {
    acf: {
      subtitle: 'Sub',
      gallery: [{ url: 'https://example.org/1.jpg' }],
      empty: '',
      none: null,
      off: false,
    },
    title: { rendered: 'Tea &amp; <em>cake</em>' },
    views: 12,
  };
  const fieldsOf = (fields: readonly string[], post: Partial<Post> = full) =>
    render({ raw, ...post }, { fields });

  test('come in the order of the list, renamed', () => {
    const { frontMatter, text } = fieldsOf(['slug', 'published:date', 'title']);
    expect(Object.entries(frontMatter)).toEqual([
      ['slug', 'tea-cake'],
      ['published', '2026-06-02T08:51:50+02:00'],
      ['title', 'Tea & “cake”'],
    ]);
    expect(text).toContain('published: 2026-06-02T08:51:50+02:00\n');
  });

  test('are reached by dot path, through arrays too', () => {
    expect(fieldsOf(['sub:acf.subtitle', 'acf.gallery.0.url', 'views', 'off:acf.off']).frontMatter).toEqual({
      sub: 'Sub',
      'acf.gallery.0.url': 'https://example.org/1.jpg',
      views: 12,
      off: false,
    });
  });

  test('keep lists and objects', () => {
    expect(fieldsOf(['gallery:acf.gallery']).text).toBe(
      '---\ngallery:\n  - url: https://example.org/1.jpg\n---\n\nHello.\n',
    );
  });

  test('are plain text where the REST API gives an object with a rendered text', () => {
    expect(render({ raw: { subtitle: raw.title } }, { fields: ['subtitle'] }).frontMatter).toEqual({
      subtitle: 'Tea & cake',
    });
  });

  test('are absent where they say nothing, with a warning where there is no such field', () => {
    const { frontMatter, warnings } = fieldsOf([
      'a:acf.empty',
      'b:acf.none',
      'c:acf.missing',
      'd:acf.subtitle.length',
    ]);
    expect(frontMatter).toEqual({});
    expect(warnings.map(({ code, element }) => [code, element])).toEqual([
      ['field-missing', 'acf.missing'],
      ['field-missing', 'acf.subtitle.length'],
    ]);
  });

  test.each([
    'constructor',
    '__proto__.x',
    'acf.__proto__',
    'acf.gallery.length',
    'acf.gallery.-1',
    'toString',
  ])('never reach what is not in the JSON: %s', (path) => {
    expect(fieldsOf([`found:${path}`]).frontMatter).toEqual({});
  });

  test('say what goes without saying', () => {
    expect(render({}, { fields: ['type', 'status', 'sticky'] }).frontMatter).toEqual({
      type: 'post',
      status: 'publish',
      sticky: false,
    });
  });

  test('lose what no format can say, with a warning', () => {
    let deep: object = { end: true };
    for (let level = 0; level < 5000; level++) deep = { deep };
    const endless = { number: JSON.parse('1e999') as number, kept: 1 };
    const proto = JSON.parse('{"__proto__":{"x":1},"kept":1}') as object;
    const { frontMatter, warnings } = render(
      { raw: { deep, endless, proto } as never },
      { fields: ['deep', 'endless', 'proto'] },
    );
    expect(frontMatter).toMatchObject({ endless: { kept: 1 }, proto: { kept: 1 } });
    expect(frontMatter['endless']).not.toHaveProperty('number');
    expect(frontMatter['proto']).not.toHaveProperty('x');
    expect(warnings.map(({ code, element }) => `${code} ${element}`)).toEqual([
      'field-unreadable deep',
      'field-unreadable endless',
      'field-unreadable proto',
    ]);
  });

  test('are numbers that every format has', () => {
    const numbers = {
      large: 1e21,
      small: 5e-324,
      negative: -0,
      part: 1.5,
      endless: JSON.parse('1e999') as number,
    };
    const written = { n: { large: 1e21, small: 5e-324, negative: 0, part: 1.5 } };
    const textIn = (frontMatter: FrontMatterFormat): string =>
      render({ raw: { numbers } }, { fields: ['n:numbers'], frontMatter }).text;
    for (const read of Object.values(yamlReaders)) expect(read(textIn('yaml'))).toEqual(written);
    expect(matter(textIn('json'), {}).data).toEqual(written);
    expect(readToml(textIn('toml'))).toEqual(written);
  });
});

describe('parseFields', () => {
  test('takes a list apart', () => {
    expect(parseFields('title, summary:yoast_head_json.description')).toEqual([
      'title',
      'summary:yoast_head_json.description',
    ]);
  });

  test.each([
    '',
    'title,',
    ':x',
    'x:',
    'a..b',
    '.a',
    'a.',
    'x:a.',
    'title,title',
    'a:x,a:y',
    '__proto__:title',
  ])('refuses %j', (list) => {
    const refused = expect(() => parseFields(list));
    refused.toThrow(OptionError);
    refused.toThrow(expect.objectContaining({ hint: expect.any(String) }));
  });
});
