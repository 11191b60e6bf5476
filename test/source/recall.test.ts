import type { Recall } from '../../src/source/index.js';
import { read, temporaryFolders } from './support.js';

const folderWith = temporaryFolders();
const megabyte = 1024 * 1024;

/** What it is asked, and the sources of the texts that it knows. */
function memory(known: readonly string[] = []): { asked: string[]; recall: Recall } {
  const asked: string[] = [];
  const recall: Recall = (text) => {
    asked.push(text.length > 100 ? 'long' : text);
    return Promise.resolve(known.includes(text) ? `source of ${text}` : undefined);
  };
  return { asked, recall };
}

const filler = JSON.stringify('x'.repeat(megabyte));

test.each([
  ['in lines', ['{"a":1}', '{"a": 2 }', '[3]'], '{"a":1}\n {"a": 2 }\r\n\n[3]\n'],
  ['in a document with white space around it', ['{"a":1}'], '\n\t{"a":1} \r\n'],
  ['in a long list', ['{"a":1}', '{"a": 2 }', 'long'], ` [ {"a":1} , {"a": 2 },\n${filler}\n] `],
])('a value is asked about by its bare text before it is read: %s', async (_, expected, text) => {
  const { asked, recall } = memory();
  await read([folderWith({ 'a.json': text })], { recall });
  expect(asked).toEqual(expected);
});

test('what is known is given by what it is known by, and is read when somebody looks', async () => {
  const { recall } = memory(['{"a":1}']);
  const { events } = await read([folderWith({ 'a.ndjson': '{"b":0}\n{"a":1}\n' })], { recall });
  expect(events).toMatchObject([{ kind: 'value' }, { kind: 'value', known: 'source of {"a":1}' }]);
  expect(events[0]).not.toHaveProperty('known');
  expect(events[1]).toMatchObject({ json: { text: '{"a":1}', value: { a: 1 } }, origin: { line: 2 } });
});

test('its place is told as of any other', async () => {
  const { recall } = memory(['{"a":1}']);
  const text = `{"data":{"posts":[{"b":${filler}},{"b":${filler}},{"b":${filler}},{"b":${filler}},{"a":1}]}}`;
  const { events } = await read([folderWith({ 'a.json': text })], { recall });
  expect(events[4]).toMatchObject({ known: 'source of {"a":1}', path: ['data', 'posts', 4] });
});

test('what is damaged is told as ever', async () => {
  const { asked, recall } = memory();
  const text = `[{"a":1},{"a":NaN},{"a":"\\x"},${filler}]`;
  const { errors, notices, values } = await read([folderWith({ 'a.json': text })], { recall });
  expect(asked).toHaveLength(4);
  expect(errors).toHaveLength(1);
  expect(notices).toHaveLength(1);
  expect(values).toEqual([{ a: 1 }, { a: '\\x' }, 'x'.repeat(megabyte)]);
});
