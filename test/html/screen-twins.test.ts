import { element } from '../../src/html/dom.js';
import { screenTwins } from '../../src/html/passes/screen-twins.js';
import { isOnEvery, screensOf } from '../../src/html/screens.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, screenTwins).html;
const screens = (names: string): number => screensOf(element('div', { class: names }));

describe('screensOf', () => {
  it.each([
    ['elementor-hidden-phone elementor-hidden-tablet', 0b11000],
    ['elementor-hidden-desktop', 0b00111],
    ['fusion-no-small-visibility', 0b11100],
    ['vc_hidden-xs', 0b11100],
    ['vc_visible-xs visible-sm-block', 0b00111],
    ['hidden-lg hidden-md', 0b00111],
    ['d-none d-md-block', 0b11100],
    ['d-md-none', 0b00011],
    ['d-none d-sm-block d-lg-none', 0b00110],
    ['elementor-nav-menu--main elementor-nav-menu__container', 0b11000],
    ['elementor-nav-menu--dropdown elementor-nav-menu__container', 0b00111],
    ['d-flex', 0b11111],
    ['d-none', 0],
  ])('knows where %s shows', (names, expected) => {
    expect(screens(names)).toBe(expected);
  });

  it('knows what shows everywhere', () => {
    expect(isOnEvery(screens('a hidden overflow-hidden'))).toBe(true);
    expect(isOnEvery(screens('hidden-xs'))).toBe(false);
  });
});

describe('screenTwins', () => {
  it('keeps of two that hold the same the one for larger screens, wherever it stands, and counts the other', () => {
    const html = '<i class="d-md-none">a <b>b</b></i>c<div class="d-none d-md-block"><p>a</p><p>b</p></div>';
    expect(clean(html, screenTwins)).toEqual({
      html: 'c<div class="d-none d-md-block"><p>a</p><p>b</p></div>',
      warnings: [{ code: 'furniture-dropped', element: 'copy for other screens', count: 1 }],
    });
  });

  it("keeps the bar of Elementor's menu, not what its button opens", () => {
    const menu = (id: string): string =>
      `<ul id="${id}" class="elementor-nav-menu"><li><a href="/a">a</a><ul class="sub-menu elementor-nav-menu--dropdown"><li><a href="/b">b</a></li></ul></li></ul>`;
    const bar = `<nav class="elementor-nav-menu--main elementor-nav-menu__container">${menu('menu-1')}</nav>`;
    const opened = `<nav class="elementor-nav-menu--dropdown elementor-nav-menu__container">${menu('menu-2')}</nav>`;
    expect(after(`<div>${bar}${opened}</div>`)).toBe(`<div>${bar}</div>`);
    expect(after(`<div>${opened}</div>`)).toBe(`<div>${opened}</div>`);
  });

  it('keeps one of three', () => {
    expect(
      after(
        '<p class="hidden-sm hidden-md hidden-lg">a</p><p class="hidden-xs hidden-md hidden-lg">a</p><p class="hidden-xs hidden-sm">a</p>',
      ),
    ).toBe('<p class="hidden-xs hidden-sm">a</p>');
  });

  it.each([
    ['other words', '<p class="hidden-xs">a b</p><p class="visible-xs">a c</p>'],
    ['another picture', '<p class="hidden-xs"><img src="a"></p><p class="visible-xs"><img src="b"></p>'],
    ['another link', '<p class="hidden-xs"><a href="a">c</a></p><p class="visible-xs"><a href="b">c</a></p>'],
    ['a screen that shows both', '<p class="hidden-xs">a</p><p class="hidden-sm">a</p>'],
    ['no other place', '<p class="hidden-xs">a</p><p>a</p>'],
    ['another parent', '<div><p class="hidden-xs">a</p></div><div><p class="visible-xs">a</p></div>'],
    ['nothing in it', '<p class="hidden-xs"></p><p class="visible-xs"></p>'],
    ['what shows nowhere', '<p class="d-none">a</p><p class="d-none d-md-block">a</p>'],
  ])('leaves what has %s', (_name, html) => {
    expect(after(html)).toBe(html);
  });

  it('takes many, side by side and nested', () => {
    const pair = '<p class="hidden-xs">a</p><p class="visible-xs">a</p>';
    expect(after(`<div>${pair.repeat(2)}</div>${'<p class="hidden-xs">b</p>'.repeat(20_000)}`)).toContain(
      'b',
    );
    const nested = `${'<div class="visible-xs">b</div><div class="hidden-xs">'.repeat(400)}a`;
    expect(after(nested)).toContain('a');
  });
});
