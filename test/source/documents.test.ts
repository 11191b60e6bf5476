import { readPipe } from './support.js';

describe('a document that is JSON', () => {
  test.each([
    ['an object', '{"id":1}', { id: 1 }],
    ['an array', '[{"id":1},{"id":2}]', [{ id: 1 }, { id: 2 }]],
    ['pretty-printed', '{\n  "id": 1\n}\n', { id: 1 }],
    ['a number', '7', 7],
    ['an empty array', ' [] \n', []],
  ])('%s is one value', async (_, text, value) => {
    const { values, events } = await readPipe(text);
    expect(values).toEqual([value]);
    expect(events).toHaveLength(1);
    expect(events[0]?.origin).toEqual({ name: 'stdin' });
  });

  test('keeps a key __proto__ as a property of its own', async () => {
    const { values } = await readPipe('{"__proto__":{"id":1},"a":"\\m"}');
    expect(Object.keys(values[0] as object)).toEqual(['__proto__', 'a']);
    expect(Object.getPrototypeOf(values[0])).toBe(Object.prototype);
  });

  test('may be nested as deep as it likes, damaged or not', async () => {
    const depth = 200_000;
    const deep = '['.repeat(depth) + ']'.repeat(depth);
    expect((await readPipe(deep)).values).toHaveLength(1);
    expect((await readPipe(`${deep.slice(0, -1)},"\\m"]`)).values).toHaveLength(1);
    expect((await readPipe(deep.slice(0, -1))).errors[0]).toContain('ends in the middle of an array');
  });
});

describe('what is printed around the JSON', () => {
  const warning =
    '<br />\n<b>Warning</b>:  Undefined array key "x" in <b>/srv/a.php</b> on line <b>4</b><br />\n';

  test('warnings of PHP before it are skipped and told', async () => {
    const { values, notices, errors } = await readPipe(`${warning}{"id":1}`);
    expect(values).toEqual([{ id: 1 }]);
    expect(notices).toEqual([
      'skipped messages of PHP before the JSON (2 lines, 91 characters): ' +
        '“<br /> <b>Warning</b>: Undefined array key "x" in <b>/srv/a.…”',
    ]);
    expect(errors).toEqual([]);
  });

  test.each([
    ['on the line of the JSON', 'debug{"id":1}', 'skipped text before the JSON (5 characters): “debug”'],
    ['with brackets of its own', 'Array\n(\n  [0] => a [1,2] {x}\n)\n{"id":1}', /^skipped text before/],
    [
      'as a line of a log',
      '[12-Sep-2023 10:00:00 UTC] PHP Notice:  x\n{"id":1}',
      /^skipped messages of PHP before/,
    ],
    [
      'as headers',
      'HTTP/1.1 200 OK\r\nLink: <https://example.org/>\r\n\r\n{"id":1}',
      /^skipped the headers of an HTTP/,
    ],
    [
      'as a whole page',
      '<!DOCTYPE html><html><script>{"a":"b"}</script></html>\n{"id":1}',
      /^skipped HTML before/,
    ],
    [
      'behind it',
      '{"id":1}\n<!-- 0.3 seconds -->\n',
      'skipped an HTML comment behind the JSON (20 characters): “<!-- 0.3 seconds -->”',
    ],
    ['as one character behind it', '{"id":1})', 'skipped text behind the JSON (1 character): “)”'],
  ])('anything %s is skipped and told', async (_, text, notice) => {
    const { values, notices, errors } = await readPipe(text);
    expect(values).toEqual([{ id: 1 }]);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(notice);
    expect(errors).toEqual([]);
  });

  test('a warning between two documents costs neither', async () => {
    const { values, notices } = await readPipe(`{"id":1}\n${warning}{"id":2}`);
    expect(values).toEqual([{ id: 1 }, { id: 2 }]);
    expect(notices[0]).toMatch(/^skipped messages of PHP between the JSON/);
  });

  test('the values behind it have the right line', async () => {
    const { errors } = await readPipe(`${warning}{"id":x}`);
    expect(errors).toEqual(['stdin:3:7: found “x”, which is no JSON value, in .id']);
  });
});

describe('several documents one after another', () => {
  test.each([
    ['arrays', '[{"id":1}][{"id":2}]', [[{ id: 1 }], [{ id: 2 }]]],
    ['pretty-printed objects', '{\n  "id": 1\n}\n{\n  "id": 2\n}\n', [{ id: 1 }, { id: 2 }]],
    ['a short and a pretty-printed one', '{"id":1}\n{\n  "id": 2\n}\n', [{ id: 1 }, { id: 2 }]],
    ['with commas', '{"id":1},\n{"id":2},\n', [{ id: 1 }, { id: 2 }]],
    ['with marks of byte order', '[1]\uFEFF[[2]]', [[1], [[2]]]],
  ])('%s are read each', async (_, text, expected) => {
    const { values, notices, errors } = await readPipe(text);
    expect(values).toEqual(expected);
    expect([...notices, ...errors]).toEqual([]);
  });

  test('are told apart by their lines', async () => {
    const { events } = await readPipe('{\n  "id": 1\n}\n{\n  "id": 2\n}\n');
    expect(events.map(({ origin }) => origin.line)).toEqual([1, 4]);
  });
});

describe('JSONP', () => {
  test.each(['/**/receive({"id":1})', '/**/a.b({"id":1});\n', 'jQuery123_4( {"id":1} ) ;'])(
    '%s is unwrapped',
    async (text) => {
      const { values, events } = await readPipe(text);
      expect(values).toEqual([{ id: 1 }]);
      expect(events).toHaveLength(1);
    },
  );

  test('that is cut off says so', async () => {
    const { errors } = await readPipe('/**/receive([{"id":1},{"id"');
    expect(errors[0]).toContain('the input ends in the middle of an object');
  });
});

describe('strings that JSON does not allow', () => {
  test('an escape that JSON does not have is kept as it is written, and told once', async () => {
    const { values, notices, errors } = await readPipe('{"a":"https:\\/\\medmove \\u12 \\x","b":"\\n"}');
    expect(values).toEqual([{ a: 'https:/\\medmove \\u12 \\x', b: '\n' }]);
    expect(notices).toEqual([
      '3 escapes in strings that JSON does not have (first “\\m”, line 1, column 15): ' +
        'read as a backslash and the characters behind it',
    ]);
    expect(errors).toEqual([]);
  });

  test('a control character is kept, and told', async () => {
    const { values, notices } = await readPipe('{"a":"one\ntwo\tthree\u0001"}');
    expect(values).toEqual([{ a: 'one\ntwo\tthree\u0001' }]);
    expect(notices).toEqual([
      '3 control characters in strings that JSON wants escaped (first U+000A, line 1, column 10): kept as they are',
    ]);
  });

  test('a comma with nothing behind is passed over, and told', async () => {
    const { values, notices } = await readPipe('[{"id":1,},{"id":2},]');
    expect(values).toEqual([[{ id: 1 }, { id: 2 }]]);
    expect(notices).toEqual(['2 commas with nothing behind (first a comma, line 1, column 9): passed over']);
  });

  test('a quotation mark that is missing is never guessed', async () => {
    const { values, errors } = await readPipe('{"a":"one,\n"b":"two"}');
    expect(values).toEqual([]);
    expect(errors).toEqual(['stdin:2:2: expected a comma or }, found “b":"two"}”, in .a']);
  });
});
