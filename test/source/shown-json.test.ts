import { readPipe } from './support.js';

const json = '{"id":1,"content":{"rendered":"<p>Low &amp; high\u00a0&lt;water&gt;<\\/p>\\n"}}';
const written = json
  .replaceAll('&', '&amp;')
  .replaceAll('<', '&lt;')
  .replaceAll('>', '&gt;')
  .replaceAll('\u00a0', '&nbsp;');
const value: unknown = JSON.parse(json);

const chrome =
  '<html><head><meta name="color-scheme" content="light dark"><meta charset="utf-8"></head><body><pre>';
const chromeEnd = '</pre><div class="json-formatter-container"></div></body></html>';

describe('the page in which a browser shows JSON', () => {
  it.each([
    ['Chrome’s', chrome + written + chromeEnd],
    [
      'older Chrome’s',
      `<html><head></head><body><pre style="word-wrap: break-word; white-space: pre-wrap;">${written}</pre></body></html>\n`,
    ],
    [
      'Firefox’s',
      `<html><head><link rel="alternate stylesheet" type="text/css" href="resource://content-accessible/plaintext.css" title="Wrap Long Lines"></head><body><pre>\n${written}\n</pre></body></html>`,
    ],
  ])('is read as the JSON: %s', async (_, page) => {
    const { values, notices, errors } = await readPipe(page);
    expect(values).toEqual([value]);
    expect([...notices, ...errors]).toEqual([]);
  });

  it('comes in pieces of any size', async () => {
    const page = `\n${chrome}[${written},${written}]${chromeEnd}\n`;
    for (const size of [1, 2, 7]) {
      const pieces = page.match(new RegExp(`[^]{1,${size}}`, 'gu')) ?? [];
      const { values, notices, errors } = await readPipe(...pieces);
      expect(values).toEqual([[value, value]]);
      expect([...notices, ...errors]).toEqual([]);
    }
  });

  it('tells what follows it, and where it is damaged', async () => {
    const two = await readPipe(chrome + written + chromeEnd + chrome + written + chromeEnd);
    expect(two.values).toEqual([value]);
    expect(two.notices[0]).toMatch(/^skipped HTML behind the JSON/);
    const cut = await readPipe(`${chrome}{"id":`);
    expect(cut.errors[0]).toMatch(/^stdin:1:106: the input ends in the middle of/);
  });

  it.each([
    `<html><head><title>A</title></head><body><pre>${written}</pre></body></html>`,
    `<html><head></head><body><p>a</p><pre>${written}</pre></body></html>`,
    '<html><head></head><body><pre>Not Found</pre></body></html>',
    `<html><head></head><body><code>${written}</code></body></html>`,
  ])('is no other page: %s', async (page) => {
    const { values, errors } = await readPipe(page);
    expect(values).toEqual([]);
    expect(errors[0]).toContain('an HTML page, not JSON');
  });
});
