import fc from 'fast-check';
import { readText, type TextLimits } from '../../src/source/read-text.js';
import { recordsIn } from '../../src/wordpress/index.js';
import { all, pipe, read } from './support.js';

const input = { kind: 'stdin', origin: { name: 'stdin' }, claimed: true } as const;
const atOnce: TextLimits = { list: Infinity, other: Infinity };
const asItComes: TextLimits = { list: 0, other: 0 };

async function* texts(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}

/** What is read of a text: its records, and what is said. */
async function reading(pieces: readonly string[], limits: TextLimits) {
  const { events, errors, notices, hints } = await all(readText(texts(pieces), input, limits));
  const records = events.flatMap((event) =>
    event.kind === 'value'
      ? [...recordsIn(event.json.value, event.path)].filter(({ kind }) => !(event.rest && kind === 'unknown'))
      : [],
  );
  // What is saved of a damaged document is told by its line and not by its place.
  const found = records.map((record) => ({
    json: 'json' in record ? record.json : record.kind,
    ...(errors.length > 0 ? {} : { at: record.at }),
  }));
  return { records: found, errors, notices, hints };
}

function split(text: string, places: readonly number[]): readonly string[] {
  const ends = [...places.map((place) => place % (text.length + 1)), text.length].sort((a, b) => a - b);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

const warning = '<br />\n<b>Warning</b>:  Undefined array key "x"<br />\n';
const long = ' text'.repeat(300);
const post = (id: number): string =>
  `{"id":${id},"title":{"rendered":"A \\"post\\" [${id}"},"link":"é日😀","content":"${long}"}`;

// Each is read to the same records and messages however long it may be at once, and however it is cut into pieces.
const documents: readonly (readonly [string, string])[] = [
  ['a list', `[${post(1)},${post(2)},${post(3)}]`],
  ['a pretty-printed list', `[\n  ${post(1)},\n\n  ${post(2)}\n]\n`],
  ['an empty list', ' [ ] '],
  ['a list of all kinds', '[1,"a\\\\",null,true,-1.5e3,[],{},[[{"id":1}]]]'],
  ['lists one after another', `[${post(1)}][${post(2)}]\n[${post(3)}]`],
  ['objects one after another', `{\n"id":1,"title":"x"}\n{\n"id":2,"title":"y"}`],
  ['an object that holds posts', `{"found":2,"posts":[${post(1)},${post(2)}],"meta":{"a":[1,2]}}`],
  ['an envelope', `{"body":[${post(1)},${post(2)}],"status":200,"headers":{"X":"y"}}`],
  ['an empty envelope', '{"body":[],"status":200,"headers":[]}'],
  ['WPGraphQL', `{"data":{"posts":{"edges":[{"node":${post(1)}},{"node":${post(2)}}]}}}`],
  ['a map by id', `{"12":${post(12)},"13":${post(13)}}`],
  ['pages before posts', `{"pages":[${post(1)}],"posts":[${post(2)}]}`],
  ['JSONP', `/**/receive([${post(1)},${post(2)}]);\n`],
  ['a list behind warnings', `${warning}[${post(1)},${post(2)}]`],
  ['a list before a comment', `[${post(1)},${post(2)}]\n<!-- 0.3 seconds -->\n`],
  ['lists with warnings between', `[${post(1)}]\n${warning}[${post(2)}]`],
  ['NDJSON', `${post(1)}\n${post(2)}\n\n${post(3)}`],
  [
    'a list in the page of a browser',
    `<html><head></head><body><pre>[${post(1)},${post(2).replace('A ', '&lt;b&gt;A&amp;amp;&lt;/b&gt; ')}]</pre></body></html>\n`,
  ],
  ['NDJSON with a bad line', `${post(1)}\n{"id":\n${post(3)}\n`],
  ['NDJSON with a bad first line', `{"id":1,"a":"x\n${post(2)}\n${post(3)}\n`],
  ['lists as NDJSON', `[${post(1)},${post(2)}]\n[${post(3)}]\n`],
  ['cut off in a string', `[${post(1)},\n${post(2)},{"id":3,"title":"Th`],
  ['cut off behind a backslash', `[${post(1)},{"id":3,"title":"Th\\`],
  ['cut off in a name', `[${post(1)},{"id":3,"ti`],
  ['cut off in a number', `[${post(1)},{"id":3`],
  ['cut off in a bare number', `[${post(1)},3`],
  ['cut off in an object', `[${post(1)},{"id":3,`],
  ['cut off between elements', `[${post(1)},${post(2)}`],
  ['cut off behind a comma', `[${post(1)},`],
  ['cut off at once', '[{"id"'],
  ['cut off in a list of an object', `{"posts":[${post(1)},${post(2)},{"id`],
  ['cut off behind a list', `{"posts":[${post(1)}],"me`],
  ['cut off behind a colon', `{"posts":[${post(1)}],"meta":`],
  ['cut off in what is left', `{"posts":[${post(1)}],"meta":{"a":[1,"x`],
  ['cut off behind the comma of an object', `{"posts":[${post(1)}],`],
  ['cut off deeper', `{"data":{"posts":[${post(1)},{"id`],
  ['cut off in an envelope', `{"body":[${post(1)}],"status":200,"headers":{"X-WP`],
  ['cut off in a map by id', `{"12":${post(12)},"13":${post(13)},"14":{"i`],
  ['cut off in JSONP', `/**/receive([${post(1)},{"id"`],
  ['cut off behind warnings', `${warning}[${post(1)},{"id":2,"t":"x`],
  ['a bad element', `[\n${post(1)},\n{"id":NaN,"x":None},\n{"id":3,"title":"\\m"}\n]`],
  ['a bad word', `[${post(1)},undefined,${post(2)}]`],
  ['bad words outside', `{"x":[NaN,NaN,1],"posts":[${post(1)}],"y":None}`],
  ['no comma', `[${post(1)},{"id":2 "x":3},{"id":4}]`],
  ['no comma between elements', `[${post(1)} ${post(2)}]`],
  ['a wrong bracket', `[${post(1)},{"id":2],{"id":4}]`],
  ['a bracket too many', `[${post(1)},${post(2)}]]`],
  ['no name', `{"posts":[${post(1)}],5:1}`],
  ['no colon', `{"posts":[${post(1)}],"a" 1}`],
  ['no comma between members', `{"posts":[${post(1)}] "a":1}`],
  ['no value', `{"posts":[${post(1)}],"a":}`],
  ['a comma with nothing behind', `[{"id":1,"title":"x",},${post(2)},\n]`],
  ['a comma with nothing behind in an object', `{"posts":[${post(1)},],"a":1,}`],
  ['escapes that JSON does not have', '[{"id":1,"title":"a\\m \\u12"},\n{"id":2,"title":"\\x"}]'],
  ['escapes in what is left', `{"posts":[${post(1)}],"\\m":"\\x"}`],
  ['control characters', '[{"id":1,"title":"one\ntwo\u0001"},{"id":2,"title":"x"}]'],
  ['a page', '<!DOCTYPE html>\n<html><script>{"@type":"x"}</script></html>'],
  ['a sentence', 'Hello [1] world'],
];

test.each(documents)('%s is read as it comes like at once, in any pieces', async (_, text) => {
  const expected = await reading([text], atOnce);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { maxLength: 6 }), async (places) => {
      expect(await reading(split(text, places), asItComes)).toEqual(expected);
    }),
    { numRuns: 10 },
  );
  expect(await reading(text.match(/[^]{1,7}/g) ?? [], asItComes)).toEqual(expected);
});

test('any JSON is read as it comes like at once, in any pieces', async () => {
  const list = fc.array(fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(
      list,
      fc.nat({ max: 4 }),
      fc.array(fc.nat(), { maxLength: 6 }),
      async (value, indent, places) => {
        const { values, errors, notices } = await all(
          readText(texts(split(JSON.stringify(value, null, indent), places)), input, asItComes),
        );
        expect(values).toEqual(JSON.parse(JSON.stringify(value)));
        expect([...errors, ...notices]).toEqual([]);
      },
    ),
  );
});

test('a damaged list is read as it comes like at once, in any pieces', async () => {
  const text = `[\n${post(1)},\n${post(2)},{"id":3,"a":[{"b":"\\\\"}]},\n${post(4)}]`;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 6, max: text.length - 1 }),
      fc.nat({ max: 3 }),
      fc.constantFrom('', '"', '\\', '{', ']', '}', ',', '\n', 'x', ' "'),
      fc.array(fc.nat(), { maxLength: 3 }),
      async (at, removed, inserted, places) => {
        const damaged = `[${text.slice(1, at + 1)}${inserted}${text.slice(at + 1 + removed)}`;
        const longObjects = { list: 0, other: Infinity };
        expect(await reading(split(damaged, places), longObjects)).toEqual(await reading([damaged], atOnce));
      },
    ),
    { numRuns: 300 },
  );
});

test('a long list comes as its elements come, and no further than is asked for', async () => {
  let asked = 0;
  async function* endless(): AsyncGenerator<string> {
    yield '[0';
    for (;;) yield `,{"id":${(asked += 1)},"text":"${'x'.repeat(10_000)}"}`;
  }
  const ids: unknown[] = [];
  for await (const event of readText(endless(), input)) {
    if (event.kind === 'value') ids.push(event.json.value);
    if (ids.length === 300) break;
  }
  expect(ids[299]).toMatchObject({ id: 299 });
  expect(asked).toBeLessThan(310);
});

test('a post is not taken apart, however long its lists are', async () => {
  const items = Array.from({ length: 40_000 }, (_, index) => ({ index, text: 'x'.repeat(20) }));
  const whole = JSON.stringify({ id: 1, title: 'x', acf: { rows: items }, content: 'y'.repeat(16_000_000) });
  const { records, errors } = await reading([whole], { list: 1, other: 16_000_000 });
  expect(records).toEqual([{ at: '', json: JSON.parse(whole) }]);
  expect(errors).toEqual([]);
});

test('a long list under any name is read post by post', async () => {
  const text = `{"articles":[${post(1)},${post(2)}],"tags":[{"id":7,"name":"x","taxonomy":"post_tag"}]}`;
  const { records } = await reading([text], { list: 0, other: 1000 });
  expect(records.map(({ at }) => at)).toEqual(['articles[0]', 'articles[1]', 'tags[0]']);
});

test('what stands behind a long list is told, and costs nothing', async () => {
  const { values, notices } = await read(['-'], {
    stdin: pipe(`[${`"${'x'.repeat(1000)}",`.repeat(1500)}1]`, ' done\n'),
  });
  expect(values).toHaveLength(1501);
  expect(notices).toEqual(['skipped text behind the JSON (4 characters): “done”']);
});
