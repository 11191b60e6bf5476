import fc from 'fast-check';
import { PostError } from '../../src/errors.js';
import { describeWarning, WarningList } from '../../src/warnings.js';
import { lookupFrom, readPost, recordsIn } from '../../src/wordpress/index.js';
import { bare, read } from './reading.js';

const fields = [
  ...[
    'id',
    'ID',
    'date',
    'date_gmt',
    'modified',
    'slug',
    'status',
    'type',
    'link',
    'title',
    'content',
    'excerpt',
  ],
  ...[
    'author',
    'featured_media',
    'featured_image',
    'sticky',
    'template',
    'format',
    'meta',
    'categories',
    'tags',
  ],
  ...[
    'class_list',
    '_links',
    '_embedded',
    'parent',
    'genre',
    'description',
    'caption',
    'mime_type',
    'source_url',
  ],
  ...[
    'category_info',
    'author_info',
    'yoast_head_json',
    'terms',
    'authors',
    'code',
    'message',
    'body',
    'posts',
  ],
  ...[
    'wp:term',
    'author_name',
    'rendered',
    'protected',
    'name',
    'taxonomy',
    'href',
    '__proto__',
    'constructor',
  ],
];
const scalars = fc.oneof(
  fc.constantFrom(null, true, false, 0, 1, -1, 1.5, 1e300, 2 ** 63, '', '0', '12', 'x', '<p>a</p>'),
  fc.constantFrom(
    '2024-01-01T00:00:00',
    '0000-00-00 00:00:00',
    'https://example.org/',
    '//',
    'category-a',
    '%ff%e6',
  ),
  fc.string(),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    scalars,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...fields), tie('value'), { maxKeys: 8 }),
  ),
}));
const post = fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 12 });

it('reads any value as a post, or says that it is none', () => {
  fc.assert(
    fc.property(fc.oneof(post, value), lookupValues(), (json, sidecars) => {
      const warnings = new WarningList();
      const before = JSON.stringify(json);
      try {
        const read = readPost(json, lookupFrom(sidecars), warnings.add);
        expect(typeof read.title).toBe('string');
        expect(typeof read.content).toBe('string');
        for (const { terms } of read.taxonomies) expect(terms.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(PostError);
      }
      for (const warning of warnings.list()) expect(typeof describeWarning(warning)).toBe('string');
      expect(JSON.stringify(json)).toBe(before);
    }),
    { numRuns: 2_000 },
  );
});

it('reads every record that it calls a post', () => {
  fc.assert(
    fc.property(value, (json) => {
      for (const record of recordsIn(json)) {
        if (record.kind === 'post') expect(() => read(record.json)).not.toThrow();
      }
    }),
    { numRuns: 2_000 },
  );
});

function lookupValues() {
  return fc.array(value, { maxLength: 2 });
}

it.each(fields)('reads a post whose %s holds anything', (field) => {
  for (const held of [
    null,
    true,
    5,
    -1,
    Infinity,
    '',
    'x',
    [],
    {},
    [[]],
    [null],
    [{}],
    { a: [{ b: null }] },
  ]) {
    const json = { ...bare, [field]: held };
    try {
      expect(typeof read(json).post.content).toBe('string');
    } catch (error) {
      expect(error).toBeInstanceOf(PostError);
    }
  }
});

it('looks at nothing that an object only inherits', () => {
  const json: unknown = JSON.parse(
    '{"title":"T","content":"C","__proto__":{"id":5,"slug":"x","link":"https://a.example/"}}',
  );
  const { post } = read(json);
  expect(post).not.toHaveProperty('id');
  expect(post).not.toHaveProperty('slug');
  expect(read({ ...bare, categories: [{ id: 1, name: 'constructor' }] }).post.taxonomies[0]?.terms).toEqual([
    { name: 'constructor' },
  ]);
  expect(read({ ...bare, type: 'constructor' }).post.type).toBe('constructor');
});

it('takes time in line with the size of what it reads', () => {
  const many = 50_000;
  const ids = Array.from({ length: many }, (_, index) => index + 1);
  const json = {
    ...bare,
    title: '<b '.repeat(many),
    slug: '%d8'.repeat(many),
    excerpt: '[vc_x '.repeat(many),
    categories: ids,
    class_list: ids.map((id) => `category-a${id}`),
    category_info: '<a>'.repeat(many),
    yoast_head_json: { schema: { '@graph': ids.map(() => ({})) } },
  };
  expect(() => {
    read(json);
  }).not.toThrow();
});
