import { blockedContents } from '../../src/html/passes/blocked-contents.js';
import { clean, type Cleaned } from './tree.js';

const run = (html: string): Cleaned =>
  clean(html, (root, context) => void blockedContents(root, html, context));
const base64 = (html: string): string => Buffer.from(html).toString('base64');
const frame = '<iframe title="Ebbe & Flut ☾" src="https://player.example/1"></iframe>';
const shown = frame.replace('&', '&amp;');

describe('blockedContents', () => {
  it.each([
    [
      'version 3',
      `<div class="brlbs-cmpnt-container" data-borlabs-cookie-content="${base64(frame)}"><p>Unblock <a href="#">x</a></p></div>`,
    ],
    [
      'version 2',
      '<div class="BorlabsCookie"><div class="_brlbs-content-blocker"><p>Load video</p></div><div class="borlabs-hide" ' +
        `data-borlabs-cookie-type="content-blocker"><script type="text/template">${base64(frame)}</script></div></div>`,
    ],
    [
      'version 2 without a script',
      `<div class="BorlabsCookie">No<div data-borlabs-cookie-type="content-blocker">${base64(frame)}</div></div>`,
    ],
  ])('shows what %s blocks in the place of its notice', (_, html) => {
    expect(run(`<p>a</p>${html}<p>b</p>`).html).toBe(`<p>a</p>${shown}<p>b</p>`);
  });

  it.each([
    '<div class="BorlabsCookie"><p>Notice</p></div>',
    '<div data-borlabs-cookie-content="not base64!">Notice</div>',
    '<div data-borlabs-cookie-content="">Notice</div>',
  ])('leaves what holds nothing: %s', (html) => expect(run(html).html).toBe(html));

  it('decodes once: what is kept in what was kept stays a notice', () => {
    const inner = `<div data-borlabs-cookie-content="${base64('<p>deep</p>')}">inner</div>`;
    expect(run(`<div data-borlabs-cookie-content="${base64(inner)}">outer</div>`).html).toBe(inner);
  });
});
