import fc from 'fast-check';
import { elementsIn, isElement } from '../../src/html/dom.js';
import { cleanHtml } from '../../src/html/index.js';
import { resolveOptions } from '../../src/options.js';
import { WarningList } from '../../src/warnings.js';
import { fixtureContents } from './fixture-contents.js';

/** Elements that must never be left in a clean tree. */
const forbidden = new Set(
  'script style template form button select textarea option svg canvas object embed iframe noscript link meta font span'.split(
    ' ',
  ),
);

const allowed: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((depth) => [`h${depth}`, ['calledBy']])),
  a: ['href', 'title'],
  img: ['src', 'alt', 'title'],
  ol: ['start'],
  td: ['colspan', 'rowspan', 'align'],
  th: ['colspan', 'rowspan', 'align'],
  pre: ['language'],
  abbr: ['title'],
  input: ['type', 'checked'],
  'wp2md-embed': ['href', 'title', 'html'],
  'wp2md-math': ['tex', 'display'],
  'wp2md-note': ['id'],
};

/** What of the clean tree is not in the vocabulary that is promised to `markdown/`. */
function strays(html: string): string[] {
  const context = { link: 'https://example.com/a/', options: resolveOptions(), warn: new WarningList().add };
  return elementsIn(cleanHtml(html, context)).flatMap((node) => {
    const isNote =
      node.name === 'li' &&
      node.parent !== null &&
      isElement(node.parent) &&
      node.parent.name === 'wp2md-notes';
    const names = isNote ? ['id'] : Object.hasOwn(allowed, node.name) ? (allowed[node.name] ?? []) : [];
    const attributes = Object.keys(node.attribs).filter((name) => !names.includes(name));
    const wrong = [...attributes, ...(forbidden.has(node.name) ? ['forbidden'] : [])];
    const isCode = node.name === 'pre' && (node.children.length !== 1 || node.children[0]?.type !== 'text');
    return [...wrong, ...(isCode ? ['markup in code'] : [])].map((what) => `${node.name}: ${what}`);
  });
}

describe('the clean tree holds nothing but its vocabulary', () => {
  it.each(fixtureContents)('in fixtures/%s', (_, html) => expect(strays(html)).toEqual([]));

  const tags =
    'p div span b em i code pre table tr td ul ol li a img br h2 blockquote figure figcaption details summary script style form ' +
    'input button svg math annotation sup dl dt dd iframe noscript video wp2md-note wp2md-verbatim font center o:p';
  const classes =
    'wp-block-verse fn screen-reader-text crayon-syntax syntaxhighlighter enlighter-default elementor-tab-title footnotes ' +
    'katex MathJax line gutter code highlight wp-block-footnotes modern-footnotes-footnote easy-footnote-title more-link';
  const words =
    '[vc_row] [/vc_row] [a b="c"] $latex x$ <!--more--> <!--nextpage--> [1] &amp; &#1; \u200b \\(x\\) ``` # \n </p> </b> </table> x';
  const token = fc.oneof(
    fc
      .tuple(fc.constantFrom(...tags.split(' ')), fc.constantFrom(...classes.split(' ')), fc.nat(3))
      .map(
        ([tag, word, id]) =>
          `<${tag} class="${word}" id="n${id}" href="#n${3 - id}" style="display:block;font-weight:bold">`,
      ),
    fc.constantFrom(...tags.split(' ')).map((tag) => `</${tag}>`),
    fc.constantFrom(...words.split(' ')),
  );

  it('whatever the HTML', () => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
        expect(strays(tokens.join(''))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
