import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import fc from 'fast-check';
import { elementsIn, isElement, textOf, type AnyNode, type ParentNode } from '../../src/html/dom.js';
import { parse } from '../../src/html/parse.js';
import { WarningList, type Warning } from '../../src/warnings.js';

const fixtures = join(__dirname, '../../fixtures');
const withCheerio = (html: string): ParentNode =>
  load(html, { scriptingEnabled: false }, false).root()[0] as ParentNode;

/** A tree as plain values. Throws where the links between siblings and to the parent are not those of the lists. */
function outline(node: AnyNode): unknown {
  if (!('children' in node)) return [node.type, node.data];
  node.children.forEach((child, at) => {
    const { parent, prev, next } = child;
    const expected = [node, node.children[at - 1] ?? null, node.children[at + 1] ?? null];
    if ([parent, prev, next].some((link, index) => link !== expected[index])) throw new Error('wrong links');
  });
  const own = isElement(node) ? [node.name, node.namespace, Object.entries(node.attribs)] : [];
  return [...own, node.children.map(outline)];
}

const tags =
  'p div b i a font nobr em table tr td th tbody caption ul li select option button form svg g foreignObject title math mi ' +
  'annotation-xml template pre textarea script style iframe noscript h1 dl dd br img input html body head frameset plaintext';
const values = [
  '1',
  '"a b"',
  "'a\"b'",
  '"a\'\n<&amp;>b"',
  '"&#038;&nbspx&quot;"',
  "'&#38&gt=&gt;'",
  '"\r\n&\0"',
  "'\ud83d\ude00&lt;\ud800'",
  '""',
  '"',
  "'",
];
const token = fc.oneof(
  fc.constantFrom(...tags.split(' ')).map((tag) => `<${tag}>`),
  fc
    .tuple(
      fc.constantFrom(...tags.split(' ')),
      fc.constantFrom('a', 'b', 'class', 'href'),
      fc.constantFrom(...values),
    )
    .map(([tag, name, value]) => `<${tag} ${name}=${value}>`),
  fc
    .tuple(
      fc.constantFrom(...tags.split(' ')),
      fc.array(
        fc.constantFrom(' a="1"', " b='2 > 1'", '\na="\n"', ' c', '  Data-d="&"', ' a="<b>"e="f"', '/'),
        {
          maxLength: 4,
        },
      ),
      fc.constantFrom('>', ' >', '/>', ' />', '\r\n>', '/ >'),
    )
    .map(([tag, attributes, end]) => `<${tag}${attributes.join('')}${end}`),
  fc.constantFrom(...tags.split(' ')).map((tag) => `</${tag}>`),
  fc.constantFrom(
    'word',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '&amp;',
    '&',
    '&#8217;',
    '&#8217',
    '&#32;',
    '&#0;',
    '&#150;',
    '&#55357;',
    '&#128512;',
    '&#x26;',
    '&nbsp;',
    '&nbsp',
    '&notit;',
    ';',
    '😀',
    '\ud800',
    '<!--x-->',
    '<![CDATA[x]]>',
    '<br/>',
    '<g/>',
    '\0',
  ),
);

describe('the tree is what cheerio makes of the HTML', () => {
  const cases = readdirSync(fixtures)
    .map((name) => join(fixtures, name, 'post.json'))
    .filter(existsSync);

  it.each(cases)('of %s', (path) => {
    const { content } = JSON.parse(readFileSync(path, 'utf8')) as { content?: { rendered?: string } };
    const html = content?.rendered ?? '';
    const warnings = new WarningList();
    expect(outline(parse(html, warnings.add))).toEqual(outline(withCheerio(html)));
    expect(warnings.list()).toEqual([]);
  });

  it('whatever the HTML', () => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
        const html = tokens.join('');
        expect(outline(parse(html, () => {}))).toEqual(outline(withCheerio(html)));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('beyond the bounds', () => {
  const parsed = (html: string): { root: ParentNode; warnings: readonly Warning[] } => {
    const warnings = new WarningList();
    return { root: parse(html, warnings.add), warnings: warnings.list() };
  };
  const count = (root: ParentNode, name: string): number =>
    elementsIn(root).filter((node) => node.name === name).length;

  it('ignores tags that would nest too deep, with their end tags, and says how many', () => {
    const { root, warnings } = parsed(`<i>a</i>${'<div>'.repeat(1000)}b${'</div>'.repeat(1000)}<p>c</p>`);
    expect(count(root, 'div')).toBe(600);
    expect(warnings).toEqual([{ code: 'nesting-flattened', element: '<div>', count: 400 }]);
    expect(root.children.map((child) => isElement(child) && child.name)).toEqual(['i', 'div', 'p']);
  });

  it('keeps what other elements hold there, void and verbatim ones too, and their words apart', () => {
    const deep = '<div>'.repeat(700);
    const { root } = parsed(
      `${deep}<p>a</p><p>b<br><img src="x"></p><textarea><b></textarea><ul><li>c<li>d</ul>`,
    );
    expect(
      textOf(root as AnyNode)
        .trim()
        .split(/\s+/),
    ).toEqual(['a', 'b', '<b>', 'c', 'd']);
    expect([count(root, 'br'), count(root, 'img')]).toEqual([1, 1]);
  });

  it('opens only so much formatting again for each block', () => {
    const fonts = Array.from({ length: 500 }, (_, index) => `<p><font size="${index}">w${index}`).join(' ');
    const { root } = parsed(fonts);
    expect(textOf(root as AnyNode).split(' ')).toHaveLength(500);
    expect(count(root, 'p')).toBe(500);
    expect(count(root, 'font')).toBeLessThan(500 * 33);
  });

  it('opens no formatting again once that has made more than the HTML could name', () => {
    const heavy = `<b ${Array.from({ length: 5000 }, (_, index) => `a${index}`).join(' ')}>`;
    const { root, warnings } = parsed(`<div>${heavy}</div>${'<div>word </div>'.repeat(5000)}`);
    expect(
      textOf(root as AnyNode)
        .trim()
        .split(' '),
    ).toHaveLength(5000);
    expect(count(root, 'b')).toBeLessThan(50);
    expect(warnings).toMatchObject([{ code: 'nesting-flattened', element: '<b>' }]);
  });

  it('lets HTML end SVG at any depth', () => {
    const { root } = parsed(`${'<svg><g>'.repeat(1000)}<p>word`);
    const [paragraph] = elementsIn(root).filter(({ name }) => name === 'p');
    expect(paragraph?.parent).toBe(root);
  });

  it('takes a hundred thousand attributes', () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `a${index}=">"`).join(' ');
    const { root } = parsed(`<p ${names} a1="again">word`);
    const [paragraph] = elementsIn(root);
    expect(Object.keys(paragraph?.attribs ?? {})).toHaveLength(100_000);
    expect(paragraph?.attribs['a1']).toBe('>');
  });
});

// parse5 takes the two for one character, of a number that none has, and throws.
it('reads halves of surrogate pairs that could only end one, and says so', () => {
  const list = new WarningList();
  const [paragraph] = elementsIn(parse('<p>\udc00\udc00a 😀</p>', list.add));
  expect(paragraph && textOf(paragraph)).toBe('\ufffd\ufffda 😀');
  expect(list.list()).toEqual([{ code: 'characters-replaced', element: 'half a surrogate pair', count: 2 }]);
});
