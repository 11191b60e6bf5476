import { furniture } from '../../src/html/passes/furniture.js';
import { clean } from './tree.js';

describe('furniture that is pasted with a text', () => {
  it.each([
    [
      'edit links',
      '<span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/w/index.php?title=Tide&amp;action=edit&amp;section=1">edit</a><span class="mw-editsection-bracket">]</span></span>',
    ],
    [
      'edit links',
      '<span class="editsection">[<a href="/w/index.php?title=Tide&amp;action=edit">edit</a>]</span>',
    ],
    ['buttons to show more', '<span class="text_exposed_hide">...</span>'],
    [
      'subscription form',
      '<div class="subscription-widget-wrap-editor"><div class="subscription-widget show-subscribe"><p class="cta-caption">Subscribe for free.</p></div></div>',
    ],
  ])('goes, and is called %s', (name, html) => {
    const { html: after, warnings } = clean(`<div>Ebb${html}</div>`, furniture);
    expect(after).toBe('<div>Ebb</div>');
    expect(warnings).toEqual([expect.objectContaining({ code: 'furniture-dropped', element: name })]);
  });

  it('is the sign to enlarge a picture only in its caption', () => {
    const sign = '<div class="magnify"><a href="/a"></a></div>';
    expect(clean(`${sign}<div class="thumbcaption">${sign}a</div>`, furniture).html).toBe(
      `${sign}<div class="thumbcaption">a</div>`,
    );
  });
});
