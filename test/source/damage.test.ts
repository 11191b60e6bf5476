import { readPipe } from './support.js';

describe('a document that is cut off', () => {
  test.each([
    ['in a string', '[{"id":1},{"id":2},{"id":3,"title":"Th', 'a string, in .[2].title'],
    ['behind a backslash', '[{"id":1},{"id":2},{"id":3,"title":"Th\\', 'a string, in .[2].title'],
    ['in a name', '[{"id":1},{"id":2},{"id":3,"ti', 'a name, in .[2]'],
    ['in a number', '[{"id":1},{"id":2},{"id":3', 'a number or word, in .[2].id'],
    ['in an object', '[{"id":1},{"id":2},{"id":3,', 'an object, in .[2]'],
    ['between elements', '[{"id":1},{"id":2}', 'an array, in .[2]'],
  ])('%s keeps the elements before and says where', async (_, text, where) => {
    const { values, errors, codes, hints } = await readPipe(text);
    expect(values).toEqual([{ id: 1 }, { id: 2 }]);
    expect(errors).toEqual([
      `stdin:1:${text.length + 1}: the input ends in the middle of ${where}; the 2 values before it can be read, the rest is lost`,
    ]);
    expect(codes).toEqual(['input-not-json']);
    expect(hints).toEqual(['It was cut off: fetch, copy or export it again.']);
  });

  test.each([
    ['{"posts":[{"id":1},{"id":2},{"id', 2],
    ['{"data":{"posts":[{"id":1},{"id', 1],
    ['{"body":[{"id":1}],"status":200,"headers":{"X-WP', 1],
    ['{"12":{"id":12},"13":{"id":13},"14":{"i', 2],
  ])('%s keeps what it holds', async (text, count) => {
    const { values, errors } = await readPipe(text);
    expect(values).toHaveLength(count);
    expect(errors).toHaveLength(1);
  });

  test.each([
    '{"id":1,"blocks":[{"id":2},{"id":3}],"content":{"rend',
    '{"id":1,"_links":{"self":[{"href":"x"}],"coll',
  ])('a single post, %s, gives nothing', async (text) => {
    const { values, errors } = await readPipe(text);
    expect(values).toEqual([]);
    expect(errors).toHaveLength(1);
  });

  test('behind warnings of PHP is told the same way', async () => {
    const { values, notices, errors } = await readPipe('<br />\nWarning: x\n[{"id":1},{"id":2,"t":"x');
    expect(values).toEqual([{ id: 1 }]);
    expect(notices).toHaveLength(1);
    expect(errors[0]).toMatch(/^stdin:3:25: the input ends in the middle of a string/);
  });
});

describe('a list with a bad element', () => {
  test('loses that element and no other', async () => {
    const { values, errors, events } = await readPipe(
      '[\n{"id":1},\n{"id":NaN,"x":None},\n{"id":3,"a":"\\m"}\n]',
    );
    expect(values).toEqual([{ id: 1 }, { id: 3, a: '\\m' }]);
    expect(errors).toEqual([
      'stdin:3:7: found “NaN”, which is no JSON value, in .[1].id; this value is lost, the others are read',
    ]);
    expect(events.map(({ origin }) => origin.line)).toEqual([2, 3, 4, undefined]);
  });

  test('outside of its elements loses none of them', async () => {
    const { values, errors } = await readPipe(
      `{"x":[${'NaN,'.repeat(200_000)}1],"posts":[{"id":1}],"y":None}`,
    );
    expect(values).toEqual([{ id: 1 }]);
    expect(errors).toEqual([
      'stdin:1:7: found “NaN”, which is no JSON value, in .x[0], and 200000 more of the kind',
    ]);
  });

  test('keeps what comes before damage that hides where the element ends', async () => {
    const { values, errors } = await readPipe('[{"id":1},{"id":2 "x":3},{"id":4}]');
    expect(values).toEqual([{ id: 1 }]);
    expect(errors).toEqual([
      'stdin:1:19: expected a comma or }, found “"x":3},{"id":4}]”, in .[1].id; ' +
        'the value before it can be read, the rest is lost',
    ]);
  });
});

describe('what is no JSON', () => {
  test.each([
    ['<!DOCTYPE html>\n<html><script>{"@type":"x"}</script></html>', 'an HTML page, not JSON'],
    ['<p>Not found</p>', 'HTML, not JSON'],
    [
      '<?xml version="1.0"?>\n<rss xmlns:wp="http://wordpress.org/export/1.2/">',
      'a WordPress export file (WXR, in XML)',
    ],
    ['<?xml version="1.0"?>\n<rss version="2.0"><title>{"a":1}</title></rss>', 'a feed, not JSON'],
    ['<?xml version="1.0"?><data/>', 'an XML file, not JSON'],
    ['<?php return 1;', 'PHP source, not JSON'],
    ['Hello world', 'no JSON: “Hello world”'],
    ["{'id': 1}", "expected a name in double quotes, found “'id': 1}”"],
    ['{"id":\u00a01}', 'expected a value, found U+00A0'],
  ])('%s is called by its name', async (text, message) => {
    const { values, errors, codes } = await readPipe(text);
    expect(values).toEqual([]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^stdin:1:\d+: /);
    expect(errors[0]).toContain(message);
    expect(codes).toEqual(['input-not-json']);
  });

  test('a page or an export comes with a way to the JSON', async () => {
    const { hints } = await readPipe('<!doctype html><title>x</title>');
    expect(hints[0]).toContain('/wp-json/wp/v2/posts');
  });

  test.each(['', ' \n\n', '\uFEFF'])('%j is empty', async (text) => {
    const { errors, codes } = await readPipe(text);
    expect(errors).toEqual(['stdin is empty']);
    expect(codes).toEqual(['input-empty']);
  });
});
