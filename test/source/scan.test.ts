import fc from 'fast-check';
import { scanJson } from '../../src/source/json/scan.js';
import { readPipe } from './support.js';

describe('the walk over JSON', () => {
  const mutated = fc
    .tuple(
      fc.json({ maxDepth: 4 }),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(...'{}[]",:\\x1-.e \n\u0001tn'))),
    )
    .map(([json, changes]) =>
      changes.slice(0, 3).reduce((text, [at, character]) => splice(text, at, character), `[${json}]`),
    );
  const splice = (text: string, at: number, character: string): string => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + character + text.slice(place + (at % 2));
  };

  test('finds fault with exactly what JSON.parse refuses', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        if (text[0] !== '[' && text[0] !== '{') return;
        const { end, faults, mends, stop } = scanJson(text, 0);
        const isFine =
          stop === undefined && faults.length + mends.length === 0 && text.slice(end).trim() === '';
        expect(isFine).toBe(parses(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('says something of whatever JSON.parse refuses, but for commas around it', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (text) => {
        if (parses(text.replace(/^[,\s]+|[,\s]+$/g, ''))) return;
        const { events } = await readPipe(text);
        expect(events.some(({ kind }) => kind !== 'value') || events.length > 1).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('a large bad document takes time in line with its size', () => {
  const length = 128 * 1024;
  test.each([
    ['brackets', '['.repeat(length)],
    ['braces and quotes', '{"'.repeat(length / 2)],
    ['brackets on lines', '[\n'.repeat(length / 2)],
    ['text with brackets', 'a [{"b" c '.repeat(length / 10)],
    ['white space', ' '.repeat(length)],
    ['commas', `{"id":1}${','.repeat(length)}`],
    ['bad elements', `[${'NaN,'.repeat(length / 4)}1]`],
    ['bad escapes', `["${'\\m'.repeat(length / 2)}"]`],
    ['nested bad words', `${'['.repeat(length / 4)}${'x,'.repeat(length / 4)}`],
    ['digits', `[${'1'.repeat(length)}x]`],
    ['small documents', '{"a":1} '.repeat(length / 8)],
    ['bad lines', '{"a":1}\n{"a":x}\n'.repeat(length / 16)],
    ['printed lines', '{"a":1}\nx\n'.repeat(length / 10)],
  ])('%s', async (_, text) => {
    await expect(readPipe(text)).resolves.toBeDefined();
  });
});
