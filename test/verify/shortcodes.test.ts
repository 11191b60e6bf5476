import { convert } from '../../src/convert.js';
import { describeDifference, verify } from '../../src/verify/index.js';
import { kinds, link, warning } from './verified.js';

describe('shortcodes that nothing rendered differ in their quotes alone', () => {
  test.each([
    [
      'captions that the tag holds',
      '<p>[caption id="a" caption="At low water"]<img src="/a.jpg" alt="">[/caption]' +
        '[caption id=»b» caption=»At high water»]<img src="/b.jpg" alt="">[/caption]</p>',
    ],
    [
      'guillemets',
      '<p>[tide id=»12″ title=»A «b» c»] and [tide id=&nbsp;»12&nbsp;» title=&nbsp;»d&nbsp;» alt=&nbsp;»&nbsp;»/]</p>',
    ],
  ])('%s', (_name, html) => {
    const { post, body, warnings } = convert({ id: 1, title: 't', link, content: { rendered: html } });
    expect(verify(post.content, body, { link: post.link, warnings }).map(describeDifference)).toEqual([]);
  });

  test('what is lost of them is noticed', () => {
    const html = '<p>a [tide id=»12″ title=»b c»]</p>';
    const named = [warning('shortcode-left', 'tide')];
    expect(kinds(html, 'a [tide id="12" title="b c"]\n', named)).toEqual([]);
    expect(kinds(html, 'a [tide id="12" title="b"]\n', named)).toEqual(['words-changed']);
  });
});
