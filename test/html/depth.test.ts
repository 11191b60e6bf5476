import { load } from 'cheerio';
import type { ParentNode } from '../../src/html/dom.js';
import { element, elementsIn, setChildren, text } from '../../src/html/dom.js';
import { boundDepth } from '../../src/html/passes/depth.js';
import { resolveOptions } from '../../src/options.js';
import { WarningList } from '../../src/warnings.js';
import { clean } from './tree.js';

/** Elements nested in one another, the last one holding the text `core`. Built by hand: a parser would take long. */
function nested(names: readonly string[], core = 'core'): ParentNode {
  const root = load('', {}, false).root()[0] as ParentNode;
  let inner: ParentNode = root;
  for (const name of names) {
    const child = element(name);
    setChildren(inner, [child]);
    inner = child;
  }
  setChildren(inner, [text(core)]);
  return root;
}

function bound(root: ParentNode): WarningList {
  const warnings = new WarningList();
  boundDepth(root, { link: undefined, options: resolveOptions(), warn: warnings.add });
  return warnings;
}

const namesIn = (root: ParentNode): string[] => [...elementsIn(root)].map(({ name }) => name);

describe('boundDepth', () => {
  it('leaves a tree alone that is deep, but not too deep', () => {
    const root = nested(Array(450).fill('div'));
    expect(bound(root).list()).toEqual([]);
    expect(namesIn(root)).toHaveLength(450);
  });

  it('takes wrappers away from round what is too deep', () => {
    const root = nested([...Array<string>(3000).fill('div'), 'ul', 'li', 'p']);
    const [warning] = bound(root).list();
    expect(namesIn(root).slice(-3)).toEqual(['ul', 'li', 'p']);
    expect(namesIn(root).length).toBeLessThan(500);
    expect(warning).toMatchObject({ code: 'nesting-flattened', element: '<div>', count: 2900 });
  });

  it('flattens what means something when there is too much of it', () => {
    const root = nested(Array(3000).fill('blockquote'));
    bound(root);
    expect(namesIn(root).length).toBeLessThanOrEqual(501);
  });

  it('flattens lists and quotations sooner, the more lines they would indent', () => {
    const depthOf = (paragraphs: number): number => {
      const { html } = clean('<blockquote>'.repeat(200) + '<p>a</p>'.repeat(paragraphs), boundDepth);
      return html.split('<blockquote>').length - 1;
    };
    expect([depthOf(3), depthOf(20_000)]).toEqual([100, 49]);
  });

  it('keeps every text and every image, in order, and words apart that blocks kept apart', () => {
    const deep = '<div>a'.repeat(700) + '<img src="x.png">b' + '</div>c'.repeat(700);
    const { html } = clean(deep, boundDepth);
    expect(html.replace(/<\/?div>| (?!src)/g, '')).toBe(
      'a'.repeat(700) + '<img src="x.png">b' + 'c'.repeat(700),
    );
    expect(html).not.toMatch(/aa|cc/);
  });

  it('takes a hundred thousand nested elements', () => {
    const root = nested(Array.from({ length: 100_000 }, (_, index) => (index % 2 ? 'li' : 'ul')));
    expect(() => {
      bound(root);
    }).not.toThrow();
    expect(namesIn(root).length).toBeLessThanOrEqual(501);
  });
});
