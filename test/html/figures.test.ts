import { figures } from '../../src/html/passes/figures.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, figures).html;

describe('figures with pictures', () => {
  it.each([
    [
      '<figure class="wp-block-image"><div><a href="/a" class="x"><span><img src="/a.png"></span></a></div><figcaption>C</figcaption></figure>',
      '<figure><a href="/a"><img src="/a.png"></a><figcaption>C</figcaption></figure>',
    ],
    [
      '<figure><img src="/a.png"><br><figcaption> </figcaption></figure>',
      '<figure><img src="/a.png"></figure>',
    ],
    [
      '<figure><img src="/a.png"><img src="/b.png"><figcaption>C</figcaption></figure>',
      '<figure><img src="/a.png"></figure><figure><img src="/b.png"><figcaption>C</figcaption></figure>',
    ],
    [
      '<figure><img src="/a.png"><figcaption><p>One</p> <p>Two</p></figcaption></figure>',
      '<figure><img src="/a.png"><figcaption>One <br>Two</figcaption></figure>',
    ],
    [
      '<figure><img src="/a.png"><figcaption><span><b>a</b><h4>b</h4></span></figcaption></figure>',
      '<figure><img src="/a.png"></figure><span><b>a</b><h4>b</h4></span>',
    ],
    [
      '<figure><img src="/a.png"><figcaption>See<ul><li>one</li></ul></figcaption></figure>',
      '<figure><img src="/a.png"></figure>See<ul><li>one</li></ul>',
    ],
    [
      '<a href="/a"><figure><img src="/a.png"><figcaption>C</figcaption></figure></a>',
      '<figure><a href="/a"><img src="/a.png"></a><figcaption><a href="/a">C</a></figcaption></figure>',
    ],
  ])('%s', (html, figure) => expect(after(html)).toBe(figure));
});

describe('figures around other things', () => {
  it.each([
    [
      '<figure class="wp-block-gallery"><figure><img src="/a.png"></figure> <figure><img src="/b.png"></figure><figcaption>All</figcaption></figure>',
      '<div><figure><img src="/a.png"></figure><figure><img src="/b.png"></figure><p><em>All</em></p></div>',
    ],
    [
      '<figure class="wp-block-table"><table><tbody><tr><td>1</td></tr></tbody></table><figcaption>Cap</figcaption></figure>',
      '<div><table><tbody><tr><td>1</td></tr></tbody></table><p><em>Cap</em></p></div>',
    ],
    [
      '<figure><table><caption>Own</caption><tbody></tbody></table><figcaption>Cap</figcaption></figure>',
      '<div><table><caption>Own</caption><tbody></tbody></table><p><em>Cap</em></p></div>',
    ],
    [
      '<figure><div class="wp-block-embed__wrapper"><wp2md-embed href="/v"></wp2md-embed></div><figcaption>Cap</figcaption></figure>',
      '<div><div class="wp-block-embed__wrapper"><wp2md-embed href="/v"></wp2md-embed></div><p><em>Cap</em></p></div>',
    ],
    [
      '<figure class="wp-block-pullquote"><blockquote><p>Q</p></blockquote></figure>',
      '<blockquote><p>Q</p></blockquote>',
    ],
    ['<figure><figcaption>Alone</figcaption></figure>', '<p><em>Alone</em></p>'],
    ['<figure class="wp-block-image"> <figcaption></figcaption></figure>', ''],
    ['<div><figcaption>Astray</figcaption></div>', '<div><p><em>Astray</em></p></div>'],
  ])('%s', (html, expected) => expect(after(html)).toBe(expected));

  it('take no longer for being nested', () => {
    expect(() => {
      after(`${'<figure>'.repeat(400)}${'<p>x</p><img src="/a.png">'.repeat(10_000)}`);
    }).not.toThrow();
  });
});
