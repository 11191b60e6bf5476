import { constants } from 'node:buffer';
import { readSources } from '../../src/source/index.js';
import { io, pipe, read, readPipe } from './support.js';

describe('NDJSON', () => {
  test('is one value a line, each with its line', async () => {
    const { values, events } = await readPipe('{"id":1}\n\n  \n{"id":2}\r\n{"id":3}');
    expect(values).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(events.map(({ origin }) => origin)).toEqual([
      { name: 'stdin', line: 1 },
      { name: 'stdin', line: 4 },
      { name: 'stdin', line: 5 },
    ]);
  });

  test('may have the marks of JSON text sequences, in lines or not, also where it is long', async () => {
    const texts = Array.from({ length: 4 }, (_, id) => ({ id, text: 'x'.repeat(id === 1 ? 2_000_000 : 9) }));
    for (const space of [0, 2]) {
      for (const some of [texts.slice(2), texts]) {
        const sequence = some.map((each) => `\u001e${JSON.stringify(each, null, space)}\n`).join('');
        const { values, errors, notices } = await readPipe(sequence);
        expect([values, errors, notices]).toEqual([some, [], []]);
      }
    }
    expect((await readPipe('\u001e\n')).errors).toEqual(['stdin is empty']);
  });

  test('is split at line feeds alone', async () => {
    const { values } = await readPipe('{"a":"x\u2028y\u2029z\u0085"}\n{"a":"\u2028"}\n');
    expect(values).toEqual([{ a: 'x\u2028y\u2029z\u0085' }, { a: '\u2028' }]);
  });

  test.each([
    ['in the middle', '{"id":1}\n{"id":\n{"id":3}\n', 2, [1, 3]],
    ['at the beginning', '{"id":\n{"id":2}\n{"id":3}\n', 1, [2, 3]],
    ['at the end', '{"id":1}\n{"id":2}\n{"id":\n', 3, [1, 2]],
    ['in a string, first', '{"id":1,"a":"x\n{"id":2}\n{"id":3}\n', 1, [2, 3]],
    ['in a string', '{"id":1}\n{"id":2,"a":"x\n{"id":3}\n', 2, [1, 3]],
    ['no JSON at all', '{"id":1}\n{"id":2}\nnot json\n{"id":4}\n', 3, [1, 2, 4]],
  ])('a bad line %s costs that line', async (_, text, line, ids) => {
    const { values, errors, events } = await readPipe(text);
    expect(values).toEqual(ids.map((id) => ({ id })));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(new RegExp(`^stdin:${line}:\\d+: `));
    expect(events.find(({ kind }) => kind === 'error')?.origin).toEqual({ name: 'stdin', line });
  });

  test('a line that is cut off is called a line', async () => {
    const { errors } = await readPipe('{"id":1}\n{"id":2,"t":"x\n{"id":3}\n');
    expect(errors).toEqual(['stdin:2:15: the line ends in the middle of a string, in .t']);
  });

  test('what can be put right in its lines is told once', async () => {
    const { values, notices } = await readPipe('{"a":"\\m"}\n{"a":"\\x"}\n{"a":"\\y"}\n');
    expect(values).toEqual([{ a: '\\m' }, { a: '\\x' }, { a: '\\y' }]);
    expect(notices).toEqual([expect.stringMatching(/^3 escapes .* \(first “\\m”, line 1, column 7\)/)]);
  });

  test('that PHP has printed into is read', async () => {
    const { values, notices } = await readPipe('<b>Warning</b>: x\n{"id":1}\n{"id":2}\n');
    expect(values).toEqual([{ id: 1 }, { id: 2 }]);
    expect(notices).toHaveLength(1);
  });

  test('comes as its lines come, and no further than is asked for', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<string> {
      for (;;) yield `{"id":${(asked += 1)}}\n`;
    }
    const ids: unknown[] = [];
    for await (const event of readSources(['-'], io({ stdin: endless() }))) {
      if (event.kind === 'value') ids.push(event.json.value);
      if (ids.length === 100) break;
    }
    expect(ids[99]).toEqual({ id: 100 });
    expect(asked).toBeLessThan(110);
  });

  test('may be cut anywhere by the pipe', async () => {
    const bytes = Buffer.from('{"a":"é日😀"}\n{"a":"\\u00e9"}\n{"a":"x"}');
    for (let at = 0; at <= bytes.length; at += 1) {
      const { values, events } = await readPipe(bytes.subarray(0, at), bytes.subarray(at));
      expect(values).toEqual([{ a: 'é日😀' }, { a: 'é' }, { a: 'x' }]);
      expect(events).toHaveLength(3);
    }
  });

  test('may come byte by byte, in linear time', async () => {
    const line = `{"a":"${'x'.repeat(50_000)}"}\n`;
    async function* bytes(): AsyncGenerator<string> {
      yield* line + line;
    }
    const { values } = await read(['-'], { stdin: bytes() });
    expect(values).toHaveLength(2);
  });
});

test('a value that is longer than a string can be is an error', async () => {
  const piece = Buffer.alloc(64 * 1024 * 1024, ' ');
  async function* long(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('["');
    for (let length = 0; length <= constants.MAX_STRING_LENGTH; length += piece.length) yield piece;
  }
  const events = [];
  for await (const event of readSources(['-'], io({ stdin: long() }))) events.push(event);
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    kind: 'error',
    error: { code: 'input-unreadable', message: expect.stringContaining('longer than wp2md reads at once') },
  });
});

describe('the abort signal', () => {
  test('ends waiting for a pipe that gives nothing', async () => {
    const controller = new AbortController();
    const never: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => {}),
        return: () => new Promise(() => {}),
      }),
    };
    const reading = readSources(['-'], io({ stdin: never, signal: controller.signal })).next();
    setTimeout(() => controller.abort(new Error('enough')), 10);
    await expect(reading).rejects.toThrow('enough');
  });

  test('ends reading between two inputs', async () => {
    const controller = new AbortController();
    const events = readSources(
      ['-', 'missing.json'],
      io({ stdin: pipe('{"id":1}\n{"id":2}\n'), signal: controller.signal }),
    );
    await events.next();
    controller.abort(new Error('enough'));
    await expect(
      (async () => {
        for await (const event of events) expect(event.kind).not.toBe('error');
      })(),
    ).rejects.toThrow('enough');
  });
});
