import { slugOf } from '../../src/html/anchors.js';
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

  it('go where there is nothing in them, with a warning and without gluing words', () => {
    const { html, warnings } = clean('one<a href="https://a.example/"> <i></i></a>two', links);
    expect(html).toBe('one two');
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
    ['<a href="#a">x</a><h2 id="a">One, two &amp; three</h2>', '#one-two--three'],
    ['<a href="https://example.com/post/#a">x</a><h2 id="a">One</h2>', '#one'],
    ['<a href="#a">x</a><h2>One</h2><h3><a name="a"></a>One</h3>', '#one-1'],
    ['<a href="#a">x</a><p><span id="a"></span></p> <h2>One</h2>', '#one'],
    ['<a href="#%C3%A4">x</a><h2 id="ä">Ärger</h2>', '#ärger'],
  ])('lead to the heading’s own anchor: %s', (html, href) =>
    expect(after(html)).toContain(`<a href="${href}">`),
  );

  it.each([
    ['<a href="#a">x</a><p id="a">text</p><h2>One</h2>', '#a'],
    ['<a href="#a">x</a>', '#a'],
    ['<a href="#constructor">x</a><h2>One</h2>', '#constructor'],
    ['<a href="https://other.example/#a">x</a><h2 id="a">One</h2>', 'https://other.example/#a'],
  ])('stay where their target is no heading: %s', (html, href) =>
    expect(after(html)).toContain(`<a href="${href}">`),
  );
});

it('makes anchors as GitHub does', () => {
  expect(slugOf(' What’s new_in 2.0 — Übersicht? ')).toBe('whats-new_in-20--übersicht');
});
