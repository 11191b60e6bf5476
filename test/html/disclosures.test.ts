import { accordions } from '../../src/html/passes/accordions.js';
import { clean } from './tree.js';

const after = (html: string): string =>
  clean(html, accordions).html.replace(/ (?:class|id|style|role|tabindex)="[^"]*"/g, '');

describe('disclosures of blocks, of addons for Beaver Builder and of packs of shortcodes', () => {
  it.each([
    [
      'Arconix Shortcodes',
      '<div class="arconix-toggle-wrap"><div class="arconix-toggle-title toggle-closed">Q</div><div class="arconix-toggle-content"><p>A</p></div></div>',
    ],
    [
      'accordions of PowerPack for Beaver Builder',
      '<div class="pp-accordion-item"><div class="pp-accordion-button"><span class="pp-accordion-button-label">Q</span><i class="pp-accordion-button-icon"></i></div><div class="pp-accordion-content"><p>A</p></div></div>',
    ],
    [
      'tabs of PowerPack for Beaver Builder, which name them twice',
      '<div class="pp-tabs"><div class="pp-tabs-labels" role="tablist"><div class="pp-tabs-label" role="tab" aria-controls="t">Q</div></div><div class="pp-tabs-panel"><div class="pp-tabs-label pp-tabs-panel-label"><div class="pp-tab-title">Q</div><i class="pp-toggle-icon"></i></div><div id="t" class="pp-tabs-panel-content" role="tabpanel"><p>A</p></div></div></div>',
    ],
    [
      'questions of Ultimate Addons for Beaver Builder, whose id is one for all',
      '<div class="uabb-faq-item"><div class="uabb-faq-questions-button" role="tab" aria-expanded="true" aria-controls="expandable"><p>Q</p><i class="uabb-faq-button-icon"></i></div><div class="uabb-faq-content"><p>A</p></div></div>',
    ],
    [
      'Nicepage, whose titles lead nowhere',
      '<div class="u-accordion-item"><a class="u-accordion-link" id="l" aria-controls="" aria-selected="true"><span>Q</span></a><div class="u-accordion-pane"><p>A</p></div></div>',
    ],
    [
      'Live Composer',
      '<div class="dslc-accordion-item"><div class="dslc-accordion-header dslc-accordion-hook"><span>Q</span></div><div class="dslc-accordion-content"><p>A</p></div></div>',
    ],
    [
      'Themify',
      '<div class="module-accordion"><div class="accordion-title"><a href="#acc-1" aria-expanded="false"><span>Q</span></a></div><div id="acc-1-content" class="accordion-content" aria-hidden="true"><p>A</p></div></div>',
    ],
    [
      'tabs of Otter',
      '<div class="wp-block-themeisle-blocks-tabs-item"><div class="wp-block-themeisle-blocks-tabs-item__header" tabindex="0">Q</div><div class="wp-block-themeisle-blocks-tabs-item__content"><p>A</p></div></div>',
    ],
    [
      'Qubely',
      '<div class="qubely-accordion-item"><div class="qubely-accordion-panel"><span role="button"><span>Q</span><span class="qubely-accordion-icon fas"></span></span></div><div class="qubely-accordion-body"><p>A</p></div></div>',
    ],
    [
      'tabs of Getwid',
      '<div class="wp-block-getwid-tabs"><div class="wp-block-getwid-tabs__nav-link"><span class="wp-block-getwid-tabs__title-wrapper"><a href="#">Q</a></span></div><div class="wp-block-getwid-tabs__tab-content-wrapper"><p>A</p></div></div>',
    ],
  ])('are made of a title before its panel: %s', (_, html) => {
    expect(after(html)).toMatch(
      /^(?:<div>)+<details><summary>Q<\/summary><div><p>A<\/p><\/div><\/details>(?:<\/div>)+$/,
    );
  });

  it('shows all tabs of Thrive Architect', () => {
    expect(clean('<div class="tve_scTC" style="display: none"><p>A</p></div>', accordions).html).toBe(
      '<div class="tve_scTC"><p>A</p></div>',
    );
  });

  it('takes the link to nowhere from the headings of toggles of WooThemes, Symple and Getwid', () => {
    const headings = ['toggle-trigger', 'symple-accordion-trigger', 'wp-block-getwid-tabs__title-wrapper'];
    for (const name of headings) {
      expect(after(`<h3 class="${name}"><a href="#">Q</a></h3><div>A</div>`)).toBe('<h3>Q</h3><div>A</div>');
    }
  });
});
