import fc from 'fast-check';
import matter from 'gray-matter';
import { renderDocument } from '../../src/document/index.js';
import { resolveOptions, type FrontMatterFormat } from '../../src/options.js';
import { awkward } from './awkward.js';
import { postWith } from './post-with.js';
import { readToml, yamlReaders } from './readers.js';

const piece = fc.oneof(
  fc.constantFrom(...awkward.filter(({ length }) => length < 40)),
  fc.constantFrom(...'0123456789+-._:eExobTZ,# \t\n\r\'"\\[]{}&*!|>%@`?=~<'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const text = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join('').replace(/\p{Surrogate}/gu, '\ufffd'));

const date = '2026-06-02T08:51:50+00:00';

/** Two documents that hold a string in every place where one can stand. */
function documentsWith(value: string, frontMatter: FrontMatterFormat): readonly Rendered[] {
  const post = postWith({
    title: value,
    excerpt: value,
    date,
    authors: [{ name: value }],
    taxonomies: [
      { key: 'tags', terms: [{ name: 'a' }, { name: value }] },
      { key: `k${value}`, terms: [{ name: value }] },
    ],
    raw: { nested: { [`k${value}`]: [value, { inner: value, more: [value, 1, true, null] }] } },
  });
  const render = (body: string, fields?: readonly string[]): Rendered =>
    renderDocument(post, body, resolveOptions({ frontMatter, ...(fields ? { fields } : {}) }), () => {});
  return [render('---\nBody\n'), render('', ['nested', 'date', 'last:title'])];
}

type Rendered = ReturnType<typeof renderDocument>;

/** What was read, with its date as a reader without dates gives it. */
function plain(data: unknown): unknown {
  const read = { ...(data as Record<string, unknown>) };
  expect(new Date(String(read['date'])).getTime()).toBe(Date.parse(date));
  return { ...read, date };
}

function expectYaml(value: string): void {
  for (const { text, frontMatter } of documentsWith(value, 'yaml')) {
    for (const [name, read] of Object.entries(yamlReaders)) {
      expect({ name, data: plain(read(text)) }).toEqual({ name, data: frontMatter });
    }
  }
}

function expectToml(value: string): void {
  for (const { text, frontMatter } of documentsWith(value, 'toml')) {
    expect(plain(readToml(text))).toEqual(withoutNull(frontMatter));
  }
}

function expectJson(value: string): void {
  for (const { text, frontMatter, body } of documentsWith(value, 'json')) {
    const file = matter(text, {});
    expect(file.data).toEqual(frontMatter);
    expect(file.content.trimStart()).toBe(body);
  }
}

const withoutNull = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(',null]', ']')) as unknown;

const checks = { yaml: expectYaml, toml: expectToml, json: expectJson };

describe.each(Object.entries(checks))('%s reads back to the same values', (_, check) => {
  test.each(awkward.map((value) => [value.length < 40 ? value : `${value.slice(0, 40)}…`, value]))(
    '%j',
    (_name, value) => {
      check(value);
    },
  );

  test('any string', () => {
    fc.assert(fc.property(text, check), { numRuns: 100 });
  });

  test('anything like a number', () => {
    const numeric = fc.string({
      unit: fc.constantFrom(...'0123456789+-._:eExobT ,'),
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(fc.property(numeric, check), { numRuns: 100 });
  });
});

test('the values are those of the post', () => {
  fc.assert(
    fc.property(text, (value) => {
      const [all, chosen] = documentsWith(value, 'yaml');
      expect(all?.frontMatter['title'] ?? '').toBe(value);
      expect(chosen?.frontMatter['last'] ?? '').toBe(value);
    }),
  );
});

test('gray-matter finds the end of the front matter', () => {
  fc.assert(
    fc.property(text, (value) => {
      const [all] = documentsWith(value, 'yaml');
      expect(matter(all?.text ?? '', {}).content).toBe('\n---\nBody\n');
    }),
  );
});

test.each(['word and: more, ', 'line\n', '“a”\\b "c" \u2028\u0085\ufeff😀 '])(
  'megabytes of %j are written',
  (part) => {
    const long = part.repeat(300_000);
    for (const { text, frontMatter } of documentsWith(long, 'yaml')) {
      expect(plain(matter(text, {}).data)).toEqual(frontMatter);
    }
  },
);

test('no string is taken for the mark of a longer one', () => {
  for (const value of ['\ufffe0', '\ufffe0\n']) {
    const post = postWith({ title: value, date, raw: { long: 'a'.repeat(200_000) } });
    const fields = ['long', 'title', 'date'];
    const { text } = renderDocument(post, '', resolveOptions({ frontMatter: 'yaml', fields }), () => {});
    expect(matter(text, {}).data['title']).toBe(value);
  }
});
