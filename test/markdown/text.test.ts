import { render } from '../support/render.js';
import { markdownOf } from '../support/to-markdown.js';

describe('what looks like the beginning of a tag or a picture', () => {
  test.each([
    // What Word leaves in a text, once WordPress has made a dash of its hyphens.
    ['<!–[if gte mso 9]> a <![endif]–>b', '<!–[if gte mso 9]> a <![endif]–>b'],
    ['a ![b] <! c', 'a ![b] <! c'],
    ['<!-- a <!b> <?c', '\\<!-- a \\<!b> <?c'],
    ['<![CDATA[ a ]]>', '\\<![CDATA[ a ]]>'],
    ['a![[b]]', 'a\\![[b]]'],
  ])('%s', (text, markdown) => {
    const escaped = text.replaceAll('<', '&lt;');
    expect(markdownOf(`<p>${escaped}</p>`)).toBe(`${markdown}\n`);
    expect(render(markdown).trim()).toBe(`<p>${escaped.replaceAll('>', '&gt;')}</p>`);
  });

  test('an exclamation mark before a link keeps its backslash', () => {
    expect(markdownOf('<p>a!<a href="https://example.org/">b</a></p>')).toBe(
      'a\\![b](https://example.org/)\n',
    );
  });
});
