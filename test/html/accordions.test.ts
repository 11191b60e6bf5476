import { accordions } from '../../src/html/passes/accordions.js';
import { clean } from './tree.js';

const after = (html: string): string =>
  clean(html, accordions).html.replace(/ (?:class|id|style)="[^"]*"/g, '');

describe('accordions', () => {
  it('takes the sign from a title of the core block', () => {
    expect(
      after(
        '<h3 class="wp-block-accordion-heading"><button type="button">Title<span class="wp-block-accordion-heading__toggle-icon" aria-hidden="true">+</span></button></h3>',
      ),
    ).toBe('<h3><button type="button">Title</button></h3>');
  });

  it.each([
    [
      'Elementor',
      '<div class="elementor-tab-title" role="button"><span class="elementor-accordion-icon"><i></i></span><a class="elementor-accordion-title" href="">Q <b>1</b></a></div>',
    ],
    [
      'Kadence',
      '<div class="kt-accordion-header-wrap"><button><span>Q <b>1</b></span><span class="kt-blocks-accordion-icon-trigger"></span></button></div>',
    ],
    [
      'Shortcodes Ultimate',
      '<div class="su-spoiler-title" tabindex="0"><span class="su-spoiler-icon"></span>Q <b>1</b></div>',
    ],
    [
      'Spectra',
      '<div class="uagb-faq-questions-button"><span class="uagb-icon">+</span><span class="uagb-question">Q <b>1</b></span></div>',
    ],
  ])('makes a title of %s a heading', (_, title) => {
    expect(after(`<h2>Questions</h2>${title}`)).toMatch(/^<h2>Questions<\/h2><h3[^>]*>Q <b>1<\/b><\/h3>$/);
  });

  it('makes a disclosure of the table that Easy Spoiler has for it', () => {
    const cells =
      '<th class="easySpoilerTitleA">Answer</th><th class="easySpoilerTitleB"><a href="" class="easySpoilerButton">Show</a></th>';
    const spoils =
      '<td class="easySpoilerRow" colspan="2"><div class="easySpoilerSpoils" style="display:none"><p>Ebb</p></div></td>';
    const end =
      '<div class="easySpoilerConclude"><table><tr><th class="easySpoilerEnd"></th></tr></table></div>';
    const table = `<table class="easySpoilerTable"><tr>${cells}</tr><tr>${spoils}</tr></table>`;
    expect(after(`<div class="easySpoilerWrapper">${table}${end}</div>`)).toBe(
      '<details><summary>Answer</summary><div><p>Ebb</p></div></details>',
    );
  });

  it.each([
    [
      'AFFINGER',
      '<div class="st-slidebox-c"><p class="st-btn-open"><span class="st-slidebox-btn-text">Q</span></p> <div class="st-slidebox"><p>A</p></div></div>',
    ],
    [
      'Cocoon',
      '<div class="toggle-box"><label class="toggle-button" for="t-1">Q</label><div class="toggle-content"><p>A</p></div></div>',
    ],
    [
      'Essential Addons',
      '<div class="eael-accordion-list"><div class="eael-accordion-header">Q</div> <div class="eael-accordion-content"><p>A</p></div></div>',
    ],
    [
      'Flatsome',
      '<div class="accordion-item"><a class="accordion-title plain" href="#q" aria-expanded="false"><button class="toggle"></button><span>Q</span></a><div class="accordion-inner"><p>A</p></div></div>',
    ],
    [
      'ElementsKit',
      '<div class="elementskit-card"><div class="elementskit-card-header"><a href="#C" data-ekit-toggle="collapse" aria-controls="C"><span>Q</span><div class="ekit_accordion_icon_group"><svg></svg></div></a></div><div id="C" class="show collapse"><p>A</p></div></div>',
    ],
    [
      'Enfold',
      '<div class="single_toggle"><p class="toggler" data-fake-id="#t">Q<span class="toggle_icon"></span></p><div class="toggle_wrap"><p>A</p></div></div>',
    ],
    [
      'Royal Addons',
      '<div><button class="wpr-acc-button"><span>Q</span><span class="wpr-toggle-icon"></span></button><div class="wpr-acc-panel"><p>A</p></div></div>',
    ],
    [
      'SiteOrigin',
      '<div class="sow-accordion-panel"><div class="sow-accordion-panel-header-container"><div role="button">Q</div></div><div class="sow-accordion-panel-content" style="display: none;"><p>A</p></div></div>',
    ],
    [
      'Brizy, whose list of tabs has the titles once more',
      '<div class="brz-tabs"><ul class="brz-tabs__nav"><li>Q</li></ul><div class="brz-tabs__nav--mobile"><div>Q</div></div><div class="brz-tabs__items"><p>A</p></div></div>',
    ],
    [
      'a tab that ARIA says opens it',
      '<div role="tablist"><div role="tab" aria-controls="a1">Q</div><div id="a1" role="tabpanel"><p>A</p></div></div>',
    ],
    [
      'Accordion of PickPlugins, hidden until its script runs',
      '<div class="accordions"><div class="items" style="display:none"><div class="accordions-head head1"><span class="accordion-icons"><i>v</i></span> <span class="accordions-head-title">Q</span></div><div class="accordion-content"><p>A</p></div></div></div>',
    ],
    [
      'Ghost Kit',
      '<div class="ghostkit-accordion-item"><div class="ghostkit-accordion-item-heading"><a href="#q"><span>Q</span><span class="ghostkit-accordion-item-collapse"><svg></svg></span></a></div><div class="ghostkit-accordion-item-content"><p>A</p></div></div>',
    ],
    [
      'Arconix FAQ',
      '<div class="arconix-faq-wrap"><div class="arconix-faq-title faq-closed">Q</div><div class="arconix-faq-content faq-closed"><p>A</p></div></div>',
    ],
    [
      'tabs of PublishPress Blocks, which name them twice',
      '<div class="advgb-tab-body-container"><ul class="advgb-tabs-panel"><li><a href="#t">Q</a></li></ul><div class="advgb-tab-body-header">Q</div><div class="advgb-tab-body"><p>A</p></div></div>',
    ],
    [
      'toggles of Enfold',
      '<div role="tablist"><p data-fake-id="#t" class="toggler av-title-above" role="tab" aria-controls="t">Q<span class="toggle_icon"></span></p><div id="t-container" class="toggle_wrap"><p>A</p></div></div>',
    ],
    [
      'tabs of Enfold',
      '<div><div data-fake-id="#t" class="tab active_tab">Q</div><div id="t-container" class="tab_content"><p>A</p></div></div>',
    ],
    [
      'whatever says so by ARIA',
      '<div><button aria-expanded="false" aria-controls="a1">Q</button><div id="a1" style="display:none"><p>A</p></div></div>',
    ],
  ])('makes a title before its panel a disclosure: %s', (_, html) => {
    expect(after(html).replace(/ role="[^"]*"/g, '')).toMatch(
      /^(?:<div[^>]*>)+<details><summary> ?Q(?:<span><\/span>)?<\/summary><div[^>]*><p>A<\/p><\/div><\/details>(?:<\/div>)+$/,
    );
  });

  it.each([
    ['words between', '<div class="su-spoiler-title">Q</div>or<div class="su-spoiler-content">A</div>'],
    ['another panel', '<button aria-expanded="true" aria-controls="a1">Q</button><div id="a2">A</div>'],
    ['no id', '<button aria-expanded="true" aria-controls="">Q</button><div id="">A</div>'],
    ['a heading', '<h3 aria-expanded="true" aria-controls="a1">Q</h3><div id="a1">A</div>'],
  ])('leaves a title beside its panel with %s', (_, html) => {
    expect(after(html)).not.toContain('<details>');
  });

  it.each([
    '<div class="tab">Q</div><p>A</p><div class="tab_content">B</div>',
    '<div class="toggle-button">Q</div><div class="toggle-content">A</div>',
    '<div class="card-header">Q</div><div class="collapse">A</div>',
  ])("takes classes that are anybody's for no title where its panel is not behind it: %s", (html) => {
    expect(after(html)).not.toContain('<details>');
  });

  it('takes the link to nowhere from the heading of a toggle of Salient', () => {
    expect(after('<h3 class="toggle-title"><a href="#"><i></i>Q</a></h3><h3><a href="#">R</a></h3>')).toBe(
      '<h3><i></i>Q</h3><h3><a href="#">R</a></h3>',
    );
  });

  it('keeps the headings that are there', () => {
    expect(after('<div class="su-spoiler-title"><h4>Q</h4></div>')).toBe('<div><h4>Q</h4></div>');
  });

  it('shows what is opened by a title', () => {
    const { html } = clean('<div class="su-spoiler-content" style="display: none">A</div>', accordions);
    expect(html).toBe('<div class="su-spoiler-content">A</div>');
  });

  it('drops a list of tabs only where the panels say their titles again', () => {
    expect(after('<div class="vc_tta-tabs-container"><ul><li>One</li></ul></div><h4>One</h4>')).toBe(
      '<h4>One</h4>',
    );
    expect(after('<ul role="tablist"><li>One</li></ul>')).toBe('<ul role="tablist"><li>One</li></ul>');
  });

  it('takes the title beside its panel of those that tabs have twice', () => {
    expect(
      after(
        '<div class="fusion-tabs"><div class="nav"><ul><li><a href="#t"><h4>A</h4></a></li></ul></div><div class="tab-content">' +
          '<div class="nav fusion-mobile-tab-nav"><ul><li><a href="#t"><h4>A</h4></a></li></ul></div><div>a</div></div></div>',
      ),
    ).toBe('<div><div><h4>A</h4><div>a</div></div></div>');
    expect(
      after(
        '<div class="fl-tabs-labels"><a href="#">A</a></div><div class="fl-tabs-panel-label"><span>A</span></div><div class="fl-tabs-panel-content">a</div>',
      ),
    ).toBe('<details><summary>A</summary><div>a</div></details>');
  });

  it('takes a title that is a heading out of its details', () => {
    expect(after('<details open=""><summary><h3>A <em>b</em></h3><i></i></summary><p>c</p></details>')).toBe(
      '<h3>A <em>b</em></h3><i></i><p>c</p>',
    );
    const inner = '<details><summary>A</summary><h3>B</h3></details>';
    expect(after(inner)).toBe(inner);
  });

  it('takes the links around the heading of a title, and the sign beside it', () => {
    expect(
      after(
        '<div class="ewd-ufaq-faq-title ewd-ufaq-faq-toggle"><a class="ewd-ufaq-post-margin" href="#" role="button"><div class="ewd-ufaq-post-margin-symbol"><span>a</span></div><div><h4>Q</h4></div></a></div><div class="ewd-ufaq-faq-body"><p>A</p></div>',
      ),
    ).toBe('<div><div><h4>Q</h4></div></div><div><p>A</p></div>');
  });

  it('shows what a link to read more opens', () => {
    const link = '<span><a href="#">Read more</a></span>';
    expect(after(`${link}<div class="read_div" id="read1" style="display: none;"><p>A</p></div>`)).toBe(
      `${link}<div><p>A</p></div>`,
    );
  });

  it('makes a heading of a title that is a link, which leads nowhere', () => {
    expect(
      after(
        '<div><a href="#q" class="ghostkit-accordion-item-heading"><span>Q</span></a><div class="ghostkit-accordion-item-content">A</div></div>',
      ),
    ).toMatch(/<h3[^>]*>Q<\/h3><div>A<\/div>/);
    expect(after('<a class="uk-accordion-title" href><h4>Q</h4></a>')).toMatch(
      /^<div[^>]*><h4>Q<\/h4><\/div>$/,
    );
  });

  it('leaves only words in the title of details', () => {
    expect(after('<details><summary><span><div>A <em>b</em></div></span></summary><p>c</p></details>')).toBe(
      '<details><summary>A <em>b</em></summary><p>c</p></details>',
    );
  });

  it.each([
    [
      'WP-ShowHide',
      '<div class="sh-link"><a href="#" aria-expanded="false"><span>Show</span></a></div>' +
        '<div class="sh-content" style="display: none;">Words</div>',
    ],
    [
      'Inline Spoilers',
      '<div class="spoiler-head">Show</div><div class="spoiler-body" style="display: none;">Words</div>',
    ],
    [
      'Thrive Architect',
      '<div class="tve_faqB thrv_toggle_title"><span>Show</span></div><div class="tve_faqC" style="display: none;">Words</div>',
    ],
    [
      'GenerateBlocks',
      '<div class="gb-accordion__toggle"><span>Show</span><span class="gb-accordion__toggle-icon">+</span></div>' +
        '<div class="gb-accordion__content">Words</div>',
    ],
    [
      'a button that says what it opens',
      '<button aria-expanded="false" aria-controls="r">Show</button><div id="r" aria-hidden="true" style="display:none">Words</div>',
    ],
  ])('opens %s', (_, html) => {
    expect(clean(html, accordions).html).toMatch(
      /^<details><summary>Show<\/summary><div (?:class|id)="[^"]+">Words<\/div><\/details>$/,
    );
  });
});
