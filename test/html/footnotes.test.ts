import { footnotes } from '../../src/html/passes/footnotes.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, footnotes).html;
const note = (id: number): string => `<wp2md-note id="${id}"></wp2md-note>`;

describe('footnotes', () => {
  it('reads the core block', () => {
    const html =
      '<p>a<sup data-fn="u-2" class="fn"><a href="#u-2" id="u-2-link">1</a></sup> b<sup data-fn="u-1" class="fn"><a href="#u-1" id="u-1-link">2</a></sup></p>' +
      '<ol class="wp-block-footnotes"><li id="u-1">One <em>x</em>. <a href="#u-1-link" aria-label="Jump to footnote reference 2">↩︎</a></li>' +
      '<li id="u-2">Two <a href="#u-2-link">↩︎</a></li></ol><p>after</p>';
    expect(after(html)).toBe(
      `<p>a${note(1)} b${note(2)}</p><wp2md-notes><li id="2">One <em>x</em>. </li><li id="1">Two </li></wp2md-notes><p>after</p>`,
    );
  });

  it('reads Jetpack’s Markdown', () => {
    const html =
      '<p>a<sup id="fnref-12-1"><a href="#fn-12-1" class="jetpack-footnote" rel="footnote">1</a></sup></p>' +
      '<div class="footnotes"><hr><ol><li id="fn-12-1"><p>One <a href="#fnref-12-1" title="Return to main content.">↩</a></p></li></ol></div>';
    expect(after(html)).toBe(`<p>a${note(1)}</p><wp2md-notes><li id="1"><p>One </p></li></wp2md-notes>`);
  });

  it('reads Footnotes, from its table or from what is hidden behind the reference', () => {
    const reference = (number: number): string =>
      `<span class="footnote_referrer"><a role="button"><sup id="footnote_plugin_tooltip_8_1_${number}" class="footnote_plugin_tooltip_text">[${number}]</sup></a>` +
      `<span class="footnote_tooltip">One <b>x</b></span></span>`;
    const table =
      '<div class="speaker-mute footnotes_reference_container"><p><span class="footnote_reference_container_label">Notes</span></p>' +
      '<table><caption class="accessibility">Notes</caption><tr class="footnotes_plugin_reference_row">' +
      '<th><a id="footnote_plugin_reference_8_1_1">↑1</a>, <a id="footnote_plugin_reference_8_1_2">↑2</a></th>' +
      '<td class="footnote_plugin_text">One <b>x</b></td></tr></table></div>';
    expect(clean(`<p>a${reference(1)} b${reference(2)}</p>${table}`, footnotes)).toEqual({
      html: `<p>a${note(1)} b${note(1)}</p><wp2md-notes><li id="1">One <b>x</b></li></wp2md-notes>`,
      warnings: [{ code: 'furniture-dropped', element: 'title of the footnotes', count: 1 }],
    });
    expect(after(`<p>a${reference(1)}.</p>`)).toBe(
      `<p>a${note(1)}.</p><wp2md-notes><li id="1">One <b>x</b></li></wp2md-notes>`,
    );
  });

  it('reads Easy Footnotes', () => {
    const html =
      '<p>a<span id="easy-footnote-1-9" class="easy-footnote-margin-adjust"></span><span class="easy-footnote"><a href="#easy-footnote-bottom-1-9" title="One"><sup>1</sup></a></span></p>' +
      '<div class="easy-footnote-title"><h4>Notes</h4></div><ol class="easy-footnotes-wrapper"><li class="easy-footnote-single">' +
      '<span id="easy-footnote-bottom-1-9" class="easy-footnote-margin-adjust"></span>One<a class="easy-footnote-to-top" href="#easy-footnote-1-9"></a></li></ol>';
    expect(after(html).replace(/<span [^>]*><\/span>/g, '')).toBe(
      `<p>a${note(1)}</p><wp2md-notes><li class="easy-footnote-single" id="1">One</li></wp2md-notes>`,
    );
  });

  it('reads Easy Footnotes where the API leaves its list out', () => {
    const reference = (n: number, title: string): string =>
      `<span class="easy-footnote"><a href="https://example.com/post/#easy-footnote-bottom-${n}-9" title="${title}"><sup>${n}</sup></a></span>`;
    const title =
      'One &lt;b&gt;x&lt;/b&gt; &lt;a href=&quot;/y&quot; onclick=&quot;z()&quot;&gt;y&lt;/a&gt;&lt;script&gt;z()&lt;/script&gt;&lt;img src=x&gt;';
    expect(after(`<p>a${reference(1, title)} b${reference(2, 'Two')} c${reference(3, 'Two')}</p>`)).toBe(
      `<p>a${note(1)} b${note(2)} c${note(2)}</p>` +
        '<wp2md-notes><li id="1">One <strong>x</strong> <a href="/y">y</a></li><li id="2">Two</li></wp2md-notes>',
    );
  });

  it('reads Simple Footnotes', () => {
    const html =
      '<p>a<a class="simple-footnote" title="One" id="return-note-9-1" href="#note-9-1"><sup>1</sup></a></p>' +
      '<div class="simple-footnotes"><p class="notes">Notes:</p><ol><li id="note-9-1">One <a href="#return-note-9-1">&#8617;</a></li></ol></div>';
    expect(after(html)).toBe(`<p>a${note(1)}</p><wp2md-notes><li id="1">One </li></wp2md-notes>`);
  });

  it('reads Textile, which puts no link into a note', () => {
    const html =
      '<p>a<sup class="footnote"><a href="#fn1">1</a></sup> b<sup class="footnote" id="fnrev2"><a href="#fn2">2</a></sup></p>' +
      '<p class="footnote" id="fn1"><sup>1</sup> One</p><p class="footnote" id="fn2"><sup><a href="#fnrev2">2</a></sup> Two</p>';
    expect(after(html)).toBe(
      `<p>a${note(1)} b${note(2)}</p><wp2md-notes><li id="1"> One</li></wp2md-notes><wp2md-notes><li id="2"> Two</li></wp2md-notes>`,
    );
  });

  it('reads notes made by hand that begin with their sign, one in a block', () => {
    const reference = '<p>a<a href="#n1"><sup>1</sup></a></p>';
    expect(after(`${reference}<p><a name="n1"></a><sup>1</sup> One</p>`)).toBe(
      `<p>a${note(1)}</p><wp2md-notes><li id="1"><a name="n1"></a> One</li></wp2md-notes>`,
    );
    for (const html of [
      '<p><a name="n1"></a><sup>1</sup> One<br><a name="n2"></a><sup>2</sup> Two</p>',
      '<p id="n1"><sup>3</sup>He</p>',
      '<p id="n1">One</p>',
    ]) {
      expect(after(reference + html)).toBe(reference + html);
    }
  });

  it('reads what Word leaves', () => {
    const html =
      '<p>a<a href="#_ftn1" name="_ftnref1">[1]</a> b<a href="#_ftn2" name="_ftnref2"><sup>[2]</sup></a></p><hr>' +
      '<p><a href="#_ftnref1" name="_ftn1">[1]</a> One</p><p><a href="#_ftnref2" name="_ftn2">[2]</a> Two</p>';
    expect(after(html)).toBe(
      `<p>a${note(1)} b${note(2)}</p><hr><wp2md-notes><li id="1"> One</li></wp2md-notes><wp2md-notes><li id="2"> Two</li></wp2md-notes>`,
    );
  });

  it.each([
    ['Word', '<div id="ftn1">', '_ftn1', '_ftnref1'],
    ['Word, with its styles', '<div style="mso-element: footnote;">', '_ftn1', '_ftnref1'],
    ['LibreOffice', '<div id="sdfootnote1">', 'sdfootnote1sym', 'sdfootnote1anc'],
    ['Google Docs', '<div>', 'ftnt1', 'ftnt_ref1'],
  ])('keeps the paragraphs of a note together: %s', (_, box, id, back) => {
    const html =
      `<p>a<a href="#${id}" id="${back}">[1]</a></p><hr>` +
      `${box}<p><a href="#${back}" id="${id}">[1]</a> One</p><p>Two</p></div><p>c</p>`;
    expect(after(html)).toBe(
      `<p>a${note(1)}</p><hr><wp2md-notes><li id="1"><p> One</p><p>Two</p></li></wp2md-notes><p>c</p>`,
    );
  });

  it('takes no other box for a note', () => {
    const html =
      '<p>a<a href="#_ftn1" name="_ftnref1">[1]</a></p><div><p><a href="#_ftnref1" name="_ftn1">[1]</a> One</p><p>Two</p></div>';
    expect(after(html)).toBe(
      `<p>a${note(1)}</p><div><wp2md-notes><li id="1"> One</li></wp2md-notes><p>Two</p></div>`,
    );
  });

  it('reads notes that stand line by line', () => {
    const reference = (n: number): string => `<a href="#_ftn${n}" name="_ftnref${n}">[${n}]</a>`;
    const line = (n: number): string => `<a href="#_ftnref${n}" name="_ftn${n}">[${n}]</a> <em>x${n}</em>`;
    const text = `<p>a${reference(1)} b${reference(2)}<br>c</p>`;
    expect(after(`${text}<p>${line(1)}<br>\ny<br><strong>${line(2)}</strong></p>`)).toBe(
      `<p>a${note(1)} b${note(2)}<br>c</p><wp2md-notes><li id="1"> <em>x1</em><br>\ny</li></wp2md-notes>` +
        `<wp2md-notes><li id="2"><strong> <em>x2</em></strong></li></wp2md-notes>`,
    );
  });

  it('leaves lines that an index leads to', () => {
    const html =
      '<p><a href="#a">A</a> <a href="#b">B</a></p><p><a name="a"></a>Ale<br><a name="b"></a>Beer</p>';
    expect(after(html)).toBe(html);
  });

  it('reads Modern Footnotes', () => {
    const ref =
      '<sup class="modern-footnotes-footnote" data-mfn="1"><a href="javascript:void(0)">1</a></sup>';
    const html = `<p>a${ref}<span class="modern-footnotes-footnote__note" data-mfn="1">One <b>x</b></span> b${ref}</p>`;
    expect(after(html)).toBe(
      `<p>a${note(1)} b${note(1)}</p><wp2md-notes><li id="1">One <b>x</b></li></wp2md-notes>`,
    );
  });

  it('reads Footnotes Made Easy, whose links back are whole addresses, and WP-Footnotes, from which it comes', () => {
    const reference =
      '<sup><a href="#footnote_0_9" id="identifier_0_9" class="footnote-link footnote-identifier-link" title="One">(*)</a></sup>';
    const list = (inner: string): string =>
      `<ol class="footnotes"><li id="footnote_0_9" class="footnote">${inner}</li></ol>`;
    const back = '#identifier_0_9" class="footnote-link footnote-back-link">';
    const expected = `<p>a${note(1)}</p><wp2md-notes><li id="1" class="footnote">One</li></wp2md-notes>`;
    for (const inner of [
      `One<span class="footnote-back-link-wrapper"><span> [</span><a href="https://example.com/post/${back}&#8617;</a><span>]</span></span>`,
      `<span class="symbol">*</span>One [<a href="${back}back</a>]`,
    ]) {
      expect(after(`<p>a${reference}</p>${list(inner)}`).replace('One </li>', 'One</li>')).toBe(expected);
    }
  });

  it('takes brackets away that stand round a link', () => {
    const html =
      '<p>a [<a href="#n1" id="r1">1</a>] b<sup>[<a href="#n2" id="r2">2</a>]</sup></p>' +
      '<p>[<a href="#r1" id="n1">1</a>] One</p><p id="n2">Two (<a href="#r2">↩</a>)</p>';
    expect(after(html)).toBe(
      `<p>a ${note(1)} b${note(2)}</p><wp2md-notes><li id="1"> One</li></wp2md-notes><wp2md-notes><li id="2">Two </li></wp2md-notes>`,
    );
  });

  it.each([
    [
      'a note without a reference',
      '<ol class="wp-block-footnotes"><li id="u">One <a href="#u-link">↩︎</a></li></ol>',
    ],
    ['a reference without a note', '<p>a<sup class="fn"><a href="#u" id="u-link">1</a></sup></p>'],
    [
      'a table of contents with links back',
      '<ul><li><a href="#h" id="t">First part</a></li></ul><h2 id="h">First part</h2><p>a <a href="#t">up</a></p>',
    ],
    ['a link to a list item', '<p>see <a href="#i">1</a></p><ol><li id="i">x</li></ol>'],
  ])('leaves %s', (_, html) => {
    expect(after(html)).toBe(html);
  });

  it('keeps items that are no notes', () => {
    const html =
      '<p>a<sup><a href="#n1" id="r1">1</a></sup></p><ol><li id="n1">One <a href="#r1">^</a></li><li>Other</li></ol>';
    expect(after(html)).toBe(
      `<p>a${note(1)}</p><ol><li>Other</li></ol><wp2md-notes><li id="1">One </li></wp2md-notes>`,
    );
  });

  it('takes many', () => {
    const many = Array.from({ length: 5000 }, (_, index) => index);
    const html =
      `<p>${many.map((i) => `<sup><a href="#n${i}" id="r${i}">1</a></sup>`).join('')}</p>` +
      `<ol>${many.map((i) => `<li id="n${i}">x <a href="#r${i}">↩</a></li>`).join('')}</ol>`;
    expect(after(html)).toContain('<li id="5000">');
  });
});
