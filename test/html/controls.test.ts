import { controls } from '../../src/html/passes/controls.js';
import { clean } from './tree.js';

describe('controls', () => {
  it('drops what runs and what takes input, with all its text', () => {
    const html =
      '<p>a</p><script>alert(1)</script><style>p{}</style><form><label>Name</label><input><button>Send</button></form>' +
      '<select><option>one</option></select><textarea>t</textarea><canvas>c</canvas><object data="x.swf">o</object>' +
      '<svg><text>drawn</text></svg><noscript>Turn it on.</noscript><template><b>t</b></template>';
    const { html: after, warnings } = clean(html, controls);
    expect(after).toBe('<p>a</p>');
    expect(warnings.map(({ element, excerpt }) => [element, excerpt])).toEqual([
      ['script', undefined],
      ['form', 'NameSend'],
      ['select', 'one'],
      ['textarea', 't'],
      ['canvas', 'c'],
      ['object', 'x.swf'],
      ['svg', 'drawn'],
      ['noscript', 'Turn it on.'],
      ['template', undefined],
    ]);
  });

  it('tells what a button said that is an input', () => {
    const html =
      '<p>a <input type="Button" value=" Get the chart " onclick="go()"></p><input type="submit"><input type="text" value="b">';
    const { html: after, warnings } = clean(html, controls);
    expect(after).toBe('<p>a </p>');
    expect(warnings.map(({ element, excerpt }) => [element, excerpt])).toEqual([['input', 'Get the chart']]);
  });

  it('says nothing of icons', () => {
    const html = '<a href="#"><svg><path></path></svg></a><svg aria-hidden="true"></svg>';
    expect(clean(html, controls)).toEqual({ html: '<a href="#"></a>', warnings: [] });
  });

  it('keeps the box of a task', () => {
    const html =
      '<ul><li><input type="checkbox" checked=""> done</li><li> <p><input type="checkbox">open</p></li>' +
      '<li>words <input type="checkbox"></li></ul><p><input type="checkbox">b</p>';
    expect(clean(html, controls).html).toBe(
      '<ul><li><input type="checkbox" checked=""> done</li><li> <p><input type="checkbox">open</p></li>' +
        '<li>words </li></ul><p>b</p>',
    );
    expect(clean('<ul><li><label><input type="checkbox">a</label></li></ul>', controls).html).toBe(
      '<ul><li><input type="checkbox">a</li></ul>',
    );
  });

  it('keeps the words of a button that stands outside a form', () => {
    expect(clean('<h3><button type="button">Title</button></h3>', controls).html).toBe('<h3>Title</h3>');
  });

  it('keeps the picture and the file that Movable Type has in a form', () => {
    expect(
      clean(
        '<form mt:asset-id="2" class="mt-enclosure mt-enclosure-image" style="display: inline;"><img src="/a.jpg" alt="A"></form>',
        controls,
      ).html,
    ).toBe('<img src="/a.jpg" alt="A">');
  });

  it("keeps the pictures of 10Web's Photo Gallery, which stand in a form", () => {
    expect(
      clean(
        '<form id="gal_front_form_0" class="bwg-hidden" method="post"><input type="text"><select><option>Default</option></select><div><img src="/a.jpg" alt="A"></div></form>',
        controls,
      ).html,
    ).toBe('<div><img src="/a.jpg" alt="A"></div>');
  });

  it('keeps a link that is all there is without a script', () => {
    const link = '<a href="https://polls.example/7">Which tide?</a>';
    expect(
      clean(`<script src="https://polls.example/7.js"></script>\n<noscript>${link}</noscript>`, controls)
        .html,
    ).toBe(`\n${link}`);
    // Jetpack's polls: the script comes at the end of the page, and fills a box.
    expect(clean(`<div id="PD_superContainer"></div><noscript>${link}</noscript>`, controls)).toEqual({
      html: `<div id="PD_superContainer"></div>${link}`,
      warnings: [],
    });
    expect(clean(`<p>a</p><noscript>${link}</noscript>`, controls).html).toBe('<p>a</p>');
    expect(clean(`<div id="a">a</div><noscript>${link}</noscript>`, controls).html).toBe(
      '<div id="a">a</div>',
    );
    expect(clean(`<script></script><noscript>See ${link}</noscript>`, controls).html).toBe('');
  });
});

it('keeps the link to a poll of Polldaddy, and drops the one to Polldaddy', () => {
  const html = (credit: string): string =>
    `<script src="https://static.polldaddy.com/p/7.js"></script><noscript>\n<a href="http://answers.polldaddy.com/poll/7/">How high?</a>${credit}\n</noscript>`;
  for (const credit of [
    '<span style="font-size:9px;">(<a href="http://www.polldaddy.com">survey software</a>)</span>',
    '<br><span style="font-size:10px;"><a href="http://www.polldaddy.com">surveys</a></span>',
  ]) {
    const { html: kept, warnings } = clean(html(credit), controls);
    expect(kept).toBe('<a href="http://answers.polldaddy.com/poll/7/">How high?</a>');
    expect(warnings).toContainEqual({ code: 'furniture-dropped', element: 'credit of a tool', count: 1 });
  }
});
