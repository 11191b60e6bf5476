import { headingIds } from '../../src/html/passes/heading-ids.js';
import { links } from '../../src/html/passes/links.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, links).html;

describe('links', () => {
  it.each([
    [
      '<a class="x" target="_blank" rel="nofollow" href="/about/">A</a>',
      '<a href="https://example.com/about/">A</a>',
    ],
    ['<a href="https://a.example/" title="More">A</a>', '<a href="https://a.example/" title="More">A</a>'],
    ['<a href="https://a.example/" title=" A ">A</a>', '<a href="https://a.example/">A</a>'],
    ['<a href=" https://a.example/a b\n">A</a>', '<a href="https://a.example/a%20b">A</a>'],
    ['<a href="viber://chat?number=1">A</a>', '<a href="viber://chat?number=1">A</a>'],
    ['<a href="mailto:a@b.example?subject=x y">A</a>', '<a href="mailto:a@b.example?subject=x%20y">A</a>'],
    [
      '<a href="https://www.google.com/url?q=https://a.example/">A</a>',
      '<a href="https://www.google.com/url?q=https://a.example/">A</a>',
    ],
    ['<a href="/a"><img src="/a.png"></a>', '<a href="https://example.com/a"><img src="/a.png"></a>'],
    ['<a href="">A</a>', '<a href="https://example.com/post/">A</a>'],
    ['<a href="#">A</a>', '<a href="#">A</a>'],
    [
      '<a class="wpdm-download-link" href="#" data-downloadurl="https://a.example/?wpdmdl=1">A</a>',
      '<a href="https://a.example/?wpdmdl=1">A</a>',
    ],
    ['<a href="#" data-downloadurl="javascript:x">A</a>', '<a href="#">A</a>'],
  ])('%s', (html, link) => expect(after(html)).toBe(link));

  it.each([
    'javascript:void(0)',
    ' JAVA\nSCRIPT:x()',
    'vbscript:x',
    'data:text/html,x',
    'x-apple-data-detectors://1',
  ])('lose the address %s, with a warning, and keep their words', (href) => {
    const { html, warnings } = clean(`<a href="${href}">some <b>words</b></a>`, links);
    expect(html).toBe('some <b>words</b>');
    expect(warnings).toMatchObject([{ code: 'address-dropped', excerpt: 'some words' }]);
  });

  it('give way to what they hold where they lead nowhere, without a word', () => {
    const { html, warnings } = clean('<a id="x">words</a><a name="y"></a> <a></a>', links);
    expect(html).toBe('words ');
    expect(warnings).toEqual([]);
  });

  it.each([' <i></i>', '<br>', '<div></div>'])('go where all that they hold is %s, which stays', (inside) => {
    const { html, warnings } = clean(`one<a href="https://a.example/">${inside}</a>two`, links);
    expect(html).toBe(`one${inside}two`);
    expect(warnings).toEqual([
      { code: 'element-dropped', element: 'a', count: 1, excerpt: 'https://a.example/' },
    ]);
  });

  it('go quietly where they are the anchor of a heading', () => {
    const { html, warnings } = clean('<h2>One<a href="#one"></a></h2>', links);
    expect(html).toBe('<h2>One</h2>');
    expect(warnings).toEqual([]);
  });
});

describe('links into the post', () => {
  it.each([
    ['<a href="#a">x</a><h2 id="a">One</h2>', '#a'],
    ['<a href="https://example.com/post/#a">x</a><h2 id="a">One</h2>', '#a'],
    ['<a href="https://example.com/post/#a">x</a><p id="a">text</p>', 'https://example.com/post/#a'],
    ['<a href="https://other.example/#a">x</a><h2 id="a">One</h2>', 'https://other.example/#a'],
  ])('name the heading alone, if it is one: %s', (html, href) =>
    expect(clean(html, headingIds, links).html).toContain(`<a href="${href}">`),
  );
});

describe('headings are called by', () => {
  it.each([
    ['their own id', '<h2 id="a">One</h2>', '<h2 id="a" calledby="a">One</h2>'],
    ['what is in them', '<h2>One<b id="a"><i id="b"></i></b></h2>', 'calledby="a b"'],
    ['what stands right before them', '<p><a name="a"></a></p> <h2>One</h2>', 'calledby="a"'],
    ['what is round them', '<div id="a"><h2>One</h2></div>', 'calledby="a"'],
  ])('%s', (_, html, expected) => {
    expect(clean(html, headingIds).html.replace('calledBy', 'calledby')).toContain(expected);
  });

  it.each(['<p id="a">text</p><h2>One</h2>', '<a id="a"></a><img><h2>One</h2>', '<h2 calledBy="%">One</h2>'])(
    'nothing else: %s',
    (html) => expect(clean(html, headingIds).html).not.toContain('calledBy'),
  );

  it('an id that is no other’s, whatever letters it has', () => {
    const { html } = clean('<h2 id="ä b">One</h2><h2 id="ä b">Two</h2>', headingIds);
    expect(html.match(/calledBy="[^"]*"/g)).toEqual(['calledBy="%C3%A4%20b"']);
  });
});

it('takes the sign by which a heading links to itself', () => {
  const html =
    '<h2 id="a">Ebb<a class="anchor-link" href="#a">¶</a></h2><h3>Flood <a class="anchor" href="#b" id="b">#</a></h3>';
  expect(clean(html, headingIds)).toEqual({
    html: expect.not.stringMatching(/¶|#/) as string,
    warnings: [{ code: 'furniture-dropped', element: 'link of a heading to itself', count: 2 }],
  });
  expect(
    clean('<h2 id="c"><a href="#c">#</a></h2><h2 id="d"><a href="#d">C#</a></h2>', headingIds).html,
  ).toMatch(/<a href="#c">#<.*<a href="#d">C#</);
});
