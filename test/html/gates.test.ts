import { load } from 'cheerio';
import { Comment, elementsIn, isElement, Text, type AnyNode, type ParentNode } from '../../src/html/dom.js';
import { factsOf } from '../../src/html/facts.js';
import { parse } from '../../src/html/parse.js';
import { passes } from '../../src/html/passes/index.js';
import { resolveOptions } from '../../src/options.js';
import { WarningList } from '../../src/warnings.js';
import { fixtureContents } from './fixture-contents.js';

/** Every element of a post between two paragraphs, so that nothing beside it runs a pass that it needs itself. */
function alone(html: string): string[] {
  const $ = load(html, { scriptingEnabled: false }, false);
  return elementsIn($.root()[0] as ParentNode)
    .map((node) => $.html(node))
    .filter((outer) => outer.length < 3000)
    .map((outer) => `<p>a</p>${outer}<p>b</p>`);
}

const outline = (node: AnyNode): unknown =>
  node instanceof Text || node instanceof Comment
    ? node.data
    : 'children' in node
      ? [isElement(node) ? [node.name, node.attribs] : '', node.children.map(outline)]
      : '';

function cleaned(html: string, runsAll: boolean): unknown {
  const warnings = new WarningList();
  const context = { link: 'https://example.com/a/', options: resolveOptions(), warn: warnings.add };
  const root = parse(html, context.warn);
  const facts = factsOf(root, html);
  for (const { pass, when } of passes) if (runsAll || when === undefined || when(facts)) pass(root, context);
  return { tree: outline(root), warnings: warnings.list() };
}

it.each([
  ...fixtureContents.map(([path, html]) => [path, alone(html)] as const),
  ['a read-more link', ['<p>a <a class="more-link" href="https://example.com/a/#more-1">Read more</a></p>']],
  [
    'a reduced price with a button',
    ['<p><ins><bdi>$5</bdi></ins><a href="/?add-to-cart=9" class="button product_type_simple">Buy</a></p>'],
  ],
] as const)('a pass that is left out would have found nothing in any element of %s', (_, posts) => {
  for (const html of posts) expect(cleaned(html, false)).toEqual(cleaned(html, true));
});
