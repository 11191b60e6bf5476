import { wpCaptions } from '../../src/html/passes/wp-captions.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, wpCaptions).html;

describe('wpCaptions', () => {
  it.each([
    [
      '<div id="attachment_9" style="width: 310px" class="wp-caption alignright"><a href="/a"><img src="/a.png"></a><p class="wp-caption-text">A <em>caption</em></p></div>',
      '<figure><a href="/a"><img src="/a.png"></a><figcaption>A <em>caption</em></figcaption></figure>',
    ],
    [
      '<dl class="wp-caption"><dt class="wp-caption-dt"><img src="/a.png"></dt><dd class="wp-caption-dd">C</dd></dl>',
      '<figure><dt class="wp-caption-dt"><img src="/a.png"></dt><figcaption>C</figcaption></figure>',
    ],
    [
      '<figure class="wp-caption"><img src="/a.png"><figcaption class="wp-caption-text">C</figcaption></figure>',
      '<figure class="wp-caption"><img src="/a.png"><figcaption class="wp-caption-text">C</figcaption></figure>',
    ],
    [
      '<div class="fl-photo fl-photo-align-center"><div class="fl-photo-content"><img src="/a.png"></div><div class="fl-photo-caption fl-photo-caption-below">C</div></div>',
      '<figure><div class="fl-photo-content"><img src="/a.png"></div><figcaption>C</figcaption></figure>',
    ],
    [
      '<table class="tr-caption-container"><tbody><tr><td><a href="/a"><img src="/a.png"></a></td></tr><tr><td class="tr-caption">A <i>caption</i></td></tr></tbody></table>',
      '<figure><a href="/a"><img src="/a.png"></a><figcaption>A <i>caption</i></figcaption></figure>',
    ],
    [
      '<table class="tr-caption-container"><tbody><tr><td></td></tr><tr><td class="tr-caption">C</td></tr></tbody></table>',
      '<table class="tr-caption-container"><tbody><tr><td></td></tr><tr><td class="tr-caption">C</td></tr></tbody></table>',
    ],
    [
      '<div class="thumb tright"><div class="thumbinner"><img src="/a.png"><div class="thumbcaption">C</div></div></div>',
      '<div class="thumb tright"><figure><img src="/a.png"><figcaption>C</figcaption></figure></div>',
    ],
    [
      '<figure class="wp-caption"><div class="media-credit-container"><img src="/a.png"><span class="media-credit">B / C</span></div></figure>',
      '<figure class="wp-caption"><div class="media-credit-container"><img src="/a.png"><br>B / C</div></figure>',
    ],
    [
      '<figure class="size-large"><div style="position:relative"><img src="/a.png"><div class="image-metadata is-image"><span class="image-metadataItem image-caption" aria-hidden="true">C</span><span class="image-metadataItem image-copyright" aria-hidden="true">© B</span></div></div></figure>',
      '<figure class="size-large"><div style="position:relative"><img src="/a.png"><figcaption>C<br>© B</figcaption></div></figure>',
    ],
    [
      '<div class="page-hero"><h1>A</h1><div class="image-metadata is-image"><span class="image-metadataItem image-copyright" aria-hidden="true">© B</span></div></div>',
      '<div class="page-hero"><h1>A</h1><div>© B</div></div>',
    ],
    [
      '<div class="image-metadata"><span class="image-metadataItem image-caption" style="display:none" aria-hidden="true">C</span><span class="image-metadataItem">© B</span></div>',
      '<div class="image-metadata"><span class="image-metadataItem image-caption" style="display:none" aria-hidden="true">C</span><span class="image-metadataItem">© B</span></div>',
    ],
  ])('%s', (html, figure) => expect(after(html)).toBe(figure));

  it('leaves the captions of galleries to them', () => {
    const html = '<dl class="gallery-item"><dd class="wp-caption-text gallery-caption">C</dd></dl>';
    expect(after(html)).toBe(html);
  });
});
