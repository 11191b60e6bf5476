import { accordions } from '../../src/html/passes/accordions.js';
import { clean } from './tree.js';

const after = (html: string): string =>
  clean(html, accordions).html.replace(/ (?:class|role|aria-\w+)="[^"]*"/g, '');

describe('tabs that stand in a list', () => {
  it.each([
    [
      'ARIA says what they open',
      '<div role="tablist"><button role="tab" aria-controls="a">One</button><button role="tab" aria-controls="b">Two</button></div>' +
        '<div id="a" aria-hidden="false">1</div><div id="b" aria-hidden="true" style="display:none">2</div>',
      '<div id="a"><h3>One</h3>1</div><div id="b"><h3>Two</h3>2</div>',
    ],
    [
      'they are links',
      '<h3>Of all</h3><ul class="nav nav-tabs"><li><a href="#a">One <b>more</b></a></li></ul><div id="a">1</div>',
      '<h3>Of all</h3><div id="a"><h4>One <b>more</b></h4>1</div>',
    ],
    [
      'they have the order of their panels',
      '<div><ul class="et_pb_tabs_controls"><li><a href="#">One</a></li><li><a href="#">Two</a></li></ul>' +
        '<div class="et_pb_tab">1</div><div class="et_pb_tab">2</div></div>',
      '<div><div><h3>One</h3>1</div><div><h3>Two</h3>2</div></div>',
    ],
    [
      'ARIA calls all of them a list, with the list in it: JetTabs',
      '<div class="jet-tabs" role="tablist"><div class="jet-tabs__control-wrapper"><div role="tab" aria-controls="a">One</div></div>' +
        '<div><div id="a" role="tabpanel">1</div></div></div>',
      '<div><div><div id="a"><h3>One</h3>1</div></div></div>',
    ],
    [
      'the list has its own class: SiteOrigin',
      '<div><div class="sow-tabs-tab-container"><div>One</div></div><div><div class="sow-tabs-panel"><p>1</p></div></div></div>',
      '<div><div><div><h3>One</h3><p>1</p></div></div></div>',
    ],
    [
      'Shortcodes Ultimate and Ghost Kit give them the order of their panels',
      '<div><div class="su-tabs-nav"><span role="button">One</span><span role="button">Two</span></div><div><div class="su-tabs-pane">1</div><div class="su-tabs-pane">2</div></div></div>' +
        '<div><div class="ghostkit-tabs-buttons"><a href="#tab-1">One</a></div><div><div class="ghostkit-tab">1</div></div></div>',
      '<div><div><div><h3>One</h3>1</div><div><h3>Two</h3>2</div></div></div><div><div><div><h3>One</h3>1</div></div></div>',
    ],
    [
      'Essential Addons made ids of titles without Latin letters, and where it put tabs into a panel',
      '<div><div class="eael-tabs-nav"><ul role="tablist"><li id="-" role="tab" aria-controls="--tab">Ένα</li><li id="-" role="tab" aria-controls="--tab">Δύο</li></ul></div>' +
        '<div><div id="--tab" class="eael-tab-content-item">1</div><div id="--tab" class="eael-tab-content-item">2</div></div></div>' +
        '<div><div class="eael-tabs-nav"><ul role="tablist"><li role="tab" aria-controls="a">One</li></ul></div><div><div id="a" class="eael-tab-content-item">' +
        '<div><div class="eael-tabs-nav"><ul><li>Two</li></ul></div><div><div class="eael-tab-content-item">2</div></div></div></div></div></div>',
      '<div><div><div id="--tab"><h3>Ένα</h3>1</div><div id="--tab"><h3>Δύο</h3>2</div></div></div>' +
        '<div><div><div id="a"><h3>One</h3><div><div><div><h4>Two</h4>2</div></div></div></div></div></div>',
    ],
    [
      'themes of TieLabs and JetTabs lead to them',
      '<ul class="tabs"><li><a href="#a">One</a></li></ul><div id="a">1</div>' +
        '<div class="jet-tabs__control-wrapper"><div role="tab" aria-controls="b"><div>Two</div></div></div><div id="b">2</div>',
      '<div id="a"><h3>One</h3>1</div><div id="b"><h3>Two</h3>2</div>',
    ],
    [
      'panels have their titles once more, for narrow screens: Ultimate Blocks, Ultimate Addons for Beaver Builder',
      '<div role="tablist" class="wp-block-ub-tabbed-content-tabs-title"><div role="tab" aria-controls="a">One</div></div>' +
        '<div><div class="wp-block-ub-tabbed-content-accordion-toggle">One</div><div role="tabpanel" id="a">1</div></div>' +
        '<div><nav class="uabb-tabs-nav"><ul><li><h5><a href="javascript:void(0);">Two</a></h5></li></ul></nav>' +
        '<div class="section"><div class="uabb-tab-acc-title"><h5>Two</h5></div><div class="uabb-content uabb-tab-acc-content">2</div></div></div>',
      '<div><div id="a"><h3>One</h3>1</div></div><div><div><div><h3><h5>Two</h5></h3>2</div></div></div>',
    ],
    [
      'Themify leads to them, and hides all but the first from screen readers',
      '<ul class="tab-nav"><li><a href="#a">One</a></li><li><a href="#b">Two</a></li></ul><div id="a" class="tab-content" aria-hidden="false">1</div><div id="b" class="tab-content" aria-hidden="true">2</div>',
      '<div id="a"><h3>One</h3>1</div><div id="b"><h3>Two</h3>2</div>',
    ],
    [
      'jQuery UI makes them, for Symple Shortcodes',
      '<ul class="ui-tabs-nav"><li><a href="#a">One</a></li></ul><div id="a">1</div>',
      '<div id="a"><h3>One</h3>1</div>',
    ],
    ...[
      ['ul', 'et-tabs-control', 'et_slidecontent'],
      ['ul', 'tab_titles', 'tab'],
      ['ul', 'arconix-tabs', 'arconix-pane'],
      ['div', 'eb-tabs-nav', 'eb-tab-wrapper'],
      ['ul', 'wp-block-getwid-tabs__nav-links', 'wp-block-getwid-tabs__tab-content'],
    ].map(([name, list, panel]) => [
      `they have the order of their panels: ${list}`,
      `<div><${name} class="${list}"><li><a href="#">One</a></li><li><a href="#">Two</a></li></${name}>` +
        `<div><div class="${panel}">1</div><div class="${panel}">2</div></div></div>`,
      '<div><div><div><h3>One</h3>1</div><div><h3>Two</h3>2</div></div></div>',
    ]),
    [
      'they are spans: Qubely',
      '<div><div class="qubely-tab-nav"><span class="qubely-tab-item"><span role="button">One</span></span></div><div><div class="qubely-tab-content">1</div></div></div>',
      '<div><div><div><h3>One</h3>1</div></div></div>',
    ],
    [
      'item and link say it',
      '<ul role="tablist"><li role="tab" aria-controls="a"><a href="#a">One</a></li></ul><div id="a">1</div>',
      '<div id="a"><h3>One</h3>1</div>',
    ],
    [
      'they stand in a tab',
      '<ul role="tablist"><li><a role="tab" href="#a">Outer</a></li></ul>' +
        '<div id="a"><ul role="tablist"><li><a role="tab" href="#b">Inner</a></li></ul><div id="b">1</div></div>',
      '<div id="a"><h3>Outer</h3><div id="b"><h4>Inner</h4>1</div></div>',
    ],
  ])('are headings over their panels where %s', (_name, html, expected) => {
    expect(after(html)).toBe(expected);
  });

  it.each([
    [
      'a panel is missing',
      '<ul role="tablist"><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><div id="a">1</div>',
    ],
    [
      'two have one panel',
      '<ul role="tablist"><li><a href="#a">A</a></li><li><a href="#a">B</a></li></ul><div id="a">1</div>',
    ],
    [
      'the list says more',
      '<div role="tablist">Choose: <a role="tab" href="#a">A</a></div><div id="a">1</div>',
    ],
    ['they stand in their panel', '<div id="a"><ul role="tablist"><li><a href="#a">A</a></li></ul>1</div>'],
    [
      'their numbers differ',
      '<div><ul class="kt-tabs-title-list"><li>A</li><li>B</li></ul><div class="wp-block-kadence-tab">1</div></div>',
    ],
    [
      'a panel stands in the list',
      '<div><ul class="kt-tabs-title-list"><li>A<div class="wp-block-kadence-tab">1</div></li></ul></div>',
    ],
    ['no list of tabs is there', '<ul><li><a href="#a">A</a></li></ul><div id="a">1</div>'],
  ])('stay where %s', (_name, html) => {
    expect(after(html)).toBe(html.replace(/ (?:class|role)="[^"]*"/g, ''));
  });
});
