import { attributes } from '../../src/html/passes/attributes.js';
import { cellAlignment } from '../../src/html/passes/cell-alignment.js';
import { element, setChildren } from '../../src/html/dom.js';
import { clean } from './tree.js';

describe('attributes', () => {
  it('takes off what the vocabulary does not name', () => {
    const html =
      '<p class="a" style="b" id="c" onclick="d"><a href="/x" title="y" target="_blank" rel="z">a</a>' +
      '<img src="s" alt="t" width="1" srcset="u"></p><ol start="3" type="a"><li value="4" id="q">b</li></ol>';
    expect(clean(html, attributes).html).toBe(
      '<p><a href="/x" title="y">a</a><img src="s" alt="t"></p><ol start="4"><li>b</li></ol>',
    );
  });

  it('leaves the markers theirs', () => {
    const withMarkers = clean(
      '<p></p>',
      (root) =>
        setChildren(root, [
          element('wp2md-math', { tex: 'x' }),
          element('wp2md-notes', {}, [element('li', { id: '1' })]),
        ]),
      attributes,
    );
    expect(withMarkers.html).toBe(
      '<wp2md-math tex="x"></wp2md-math><wp2md-notes><li id="1"></li></wp2md-notes>',
    );
  });
});

describe('cellAlignment', () => {
  it.each([
    ['class="has-text-align-right" data-align="right"', 'right'],
    ['style="width:10px; text-align: Center"', 'center'],
    ['align="LEFT"', 'left'],
    ['align="justify"', undefined],
  ])('reads %s', (attribute, expected) => {
    expect(clean(`<table><tr><td ${attribute}>a</td></tr></table>`, cellAlignment, attributes).html).toBe(
      `<table><tbody><tr><td${expected === undefined ? '' : ` align="${expected}"`}>a</td></tr></tbody></table>`,
    );
  });

  it.each([
    ['<table><tr align="right"><td>a</td></tr></table>', 'right'],
    ['<table><thead style="text-align:center"><tr><td>a</td></tr></thead></table>', 'center'],
    ['<table style="text-align:center"><tr><td>a</td></tr></table>', 'center'],
    ['<table align="center"><tr><td>a</td></tr></table>', undefined],
    ['<table><tr align="right"><td align="left">a</td></tr></table>', 'left'],
    ['<table><tr align="right"><td style="text-align:justify">a</td></tr></table>', undefined],
    ['<table><tr><td>\n<p style="text-align: right;">a</p>\n</td></tr></table>', 'right'],
    ['<table><tr><td align="left"><center>a</center></td></tr></table>', 'center'],
    ['<table><tr><td><p align="right">a</p><p>b</p></td></tr></table>', undefined],
    [
      '<table style="text-align:center"><tr><td><table><tr><td>a</td></tr></table></td></tr></table>',
      'center',
    ],
  ])('reads of %s what holds for its cell', (html, expected) => {
    const found = /<td(?: align="(\w+)")?>/.exec(clean(html, cellAlignment, attributes).html);
    expect(found?.[1]).toBe(expected);
  });
});
