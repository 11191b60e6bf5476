import { shareLinks } from '../../src/html/passes/share-links.js';
import { sharer } from '../../src/html/share-addresses.js';
import { clean } from './tree.js';

const facebook = '<a href="https://www.facebook.com/sharer/sharer.php?u=x"><i></i> Facebook</a>';
const twitter = '<a href="//twitter.com/intent/tweet?url=x">Twitter</a>';

describe('shareLinks', () => {
  it.each([
    ['a list', `<ul><li>${facebook}</li><li>${twitter}</li></ul>`],
    ['with a label', `<div><h4>Share this:</h4><p>${facebook} | ${twitter}</p></div>`],
    ['in another language', `<p>Поделиться: ${facebook} ${twitter}</p>`],
    [
      'with what is no network',
      `<p>${facebook}${twitter}<a href="mailto:?subject=x">Email</a><a href="#">Print</a></p>`,
    ],
    [
      "of Flattr's plugin",
      '<p><a href="https://example.com/?flattrss_redirect&amp;id=1&amp;md5=f8" title="Flattr"><img src="/flattr-badge-large.png" alt="Flattr this!"></a></p>',
    ],
  ])('drops a bar of buttons: %s', (_, html) => {
    expect(clean(`<p>a</p>${html}<p>b</p>`, shareLinks)).toEqual({
      html: '<p>a</p><p>b</p>',
      warnings: [{ code: 'furniture-dropped', element: 'share buttons', count: 1 }],
    });
  });

  it.each([
    ['one link in a text', `<p>Please ${twitter} it.</p>`],
    ['two links in a text', `<p>Low water at ${twitter}, or ${facebook}.</p>`],
    ['one network', `<ul><li>${twitter}</li><li>${twitter}</li></ul>`],
    [
      'words to share',
      `<p>${facebook} <a href="https://x.com/intent/post?text=y">${'The tide waits for no one. '.repeat(2)}</a></p>`,
    ],
    ['other links', `<p>${facebook} ${twitter} <a href="https://example.com/">Harbour</a></p>`],
    ['a picture', `<p>${facebook} ${twitter} <img src="/a.png"></p>`],
  ])('keeps %s', (_, html) => {
    expect(clean(html, shareLinks)).toEqual({ html, warnings: [] });
  });
});

test.each([
  ['https://m.facebook.com/dialog/share?href=x', 'facebook.com'],
  ['whatsapp://send?text=x', 'api.whatsapp.com'],
  ['https://wa.me/?text=x', 'wa.me'],
  ['https://wa.me/4912345?text=x', undefined],
  ['https://api.whatsapp.com/send?phone=4912345', undefined],
  ['https://www.reddit.com/r/sailing/', undefined],
  ['https://notfacebook.com/sharer.php', undefined],
  ['http://delicious.com/post?url=x&title=y', 'delicious.com'],
  ['http://del.icio.us/post?v=4&url=x', 'del.icio.us'],
  ['http://delicious.com/sailor/tides', undefined],
  ['http://www.dotnetkicks.com/kick/?url=x', 'dotnetkicks.com'],
  ['http://dotnetshoutout.com/Submit?url=x&title=y', 'dotnetshoutout.com'],
])('sharer of %s', (address, network) => {
  expect(sharer(address)).toBe(network);
});
