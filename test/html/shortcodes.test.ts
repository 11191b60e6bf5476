import { shortcodes } from '../../src/html/passes/shortcodes.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, shortcodes).html;
const verbatim = (code: string): string => `<wp2md-verbatim>${code}</wp2md-verbatim>`;

describe('shortcodes', () => {
  it('keeps one as it was typed, and says so', () => {
    expect(clean('<p>[contact-form-7 id=&#8221;12&#8243;\n title=&#8217;a&#8217;]</p>', shortcodes)).toEqual({
      html: `<p>${verbatim(`[contact-form-7 id="12" title='a']`)}</p>`,
      warnings: [{ code: 'shortcode-left', element: 'contact-form-7', count: 1 }],
    });
  });

  it.each([
    ['[gallery]', '[gallery]'],
    ['[youtube https://www.youtube.com/watch?v=abc]', '[youtube https://www.youtube.com/watch?v=abc]'],
    ['[latest_version]', '[latest_version]'],
  ])('knows %s', (html, code) => {
    expect(after(html)).toBe(verbatim(code));
  });

  it('knows a name by its closing tag', () => {
    expect(after('[slide]a[/slide]')).toBe(`${verbatim('[slide]')}a${verbatim('[/slide]')}`);
    expect(after('[slide]a')).toBe('[slide]a');
  });

  it.each([
    ['[1]'],
    ['[2 Marks]'],
    ['[sic]'],
    ['[x]'],
    ['[…]'],
    ['[Verse 1]'],
    ['[b]bold[/b]'],
    ['[Thank you, DB, for the title.]'],
    ['a[i] = b[j]'],
    ['[code lang=“php”]x[/code]'],
    ['[see http://example.com/]'],
  ])('leaves %s', (html) => {
    expect(clean(`<p>${html}</p>`, shortcodes)).toEqual({ html: `<p>${html}</p>`, warnings: [] });
  });

  it('leaves one to be escaped that Markdown would not show as it is', () => {
    expect(after('<p>[button title=“*a*”]</p>')).toBe('<p>[button title="*a*"]</p>');
    expect(after('<p>[button id=“1”](x)</p>')).toBe('<p>[button id="1"](x)</p>');
    expect(after('<p>[button id=“1”]<em>(x)</em></p>')).toBe('<p>[button id="1"]<em>(x)</em></p>');
  });

  it.each([
    ['[player id=»7″ title=»Marea «viva» hoy»]', '[player id="7" title="Marea «viva» hoy"]'],
    ['[player id=»7« title=»Ebbe«/]', '[player id="7" title="Ebbe"/]'],
    [
      '[player id=&nbsp;»7&nbsp;» title=&nbsp;»La mer « basse »&nbsp;» alt=&nbsp;»&nbsp;»/]',
      '[player id="7" title="La mer « basse »" alt=""/]',
    ],
    ['[player title="« basse »"]', '[player title="« basse »"]'],
  ])('makes quotes of the guillemets that WordPress writes for them: %s', (html, expected) => {
    expect(after(`<p>${html}</p>`)).toBe(`<p><wp2md-verbatim>${expected}</wp2md-verbatim></p>`);
  });

  it('leaves code alone', () => {
    expect(after('<pre>[gallery]</pre><code>[gallery id="1"]</code>')).toBe(
      '<pre>[gallery]</pre><code>[gallery id="1"]</code>',
    );
  });
});
