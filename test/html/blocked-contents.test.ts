import { blockedContents } from '../../src/html/passes/blocked-contents.js';
import { clean, type Cleaned } from './tree.js';

const run = (html: string): Cleaned =>
  clean(html, (root, context) => void blockedContents(root, html, context));
const base64 = (html: string): string => Buffer.from(html).toString('base64');
const frame = '<iframe title="Ebbe & Flut ☾" src="https://player.example/1"></iframe>';
const references = (html: string): string =>
  html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
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
    [
      'WP DSGVO Tools',
      '<div class="sp-dsgvo sp-dsgvo-embedding-container"><div class="sp-dsgvo-blocked-embedding-placeholder">No</div>' +
        `<div class="sp-dsgvo-hidden-embedding-content">${base64(references(frame))}</div></div>`,
    ],
    [
      'Video Embed Privacy',
      `<div class="video-wrapped" data-embed-frame="${references(frame)}"><div class="video-wrapped-nojs">No</div></div>`,
    ],
  ])('shows what %s blocks in the place of its notice', (_, html) => {
    expect(run(`<p>a</p>${html}<p>b</p>`).html).toBe(`<p>a</p>${shown}<p>b</p>`);
  });

  it.each([
    '<div class="BorlabsCookie"><p>Notice</p></div>',
    '<div data-borlabs-cookie-content="not base64!">Notice</div>',
    '<div data-borlabs-cookie-content="">Notice</div>',
    '<div class="sp-dsgvo-embedding-container"><div class="sp-dsgvo-hidden-embedding-content"></div></div>',
    '<div class="video-wrapped" data-embed-frame="">Notice</div>',
  ])('leaves what holds nothing: %s', (html) => expect(run(html).html).toBe(html));

  it('keeps what is percent-encoded in an address that was kept as references', () => {
    const map = '<iframe src="https://maps.example/?q=Hafen%20K%C3%BCste"></iframe>';
    const html = `<div class="sp-dsgvo-embedding-container"><i class="sp-dsgvo-hidden-embedding-content">${base64(references(map))}</i></div>`;
    expect(run(html).html).toBe(map);
  });

  it('decodes once: what is kept in what was kept stays a notice', () => {
    const inner = `<div data-borlabs-cookie-content="${base64('<p>deep</p>')}">inner</div>`;
    expect(run(`<div data-borlabs-cookie-content="${base64(inner)}">outer</div>`).html).toBe(inner);
  });
});
