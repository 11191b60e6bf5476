import { convert } from '../../src/convert.js';
import { bibliographies } from '../../src/html/passes/bibliographies.js';
import { clean } from './tree.js';

const entry = (sign: string, words: string): string =>
  '<div class="csl-entry" style="clear: left; ">\n' +
  `  <div class="csl-left-margin" style="float: left; padding-right: 0.5em; text-align: right; width: 1em;">${sign}</div><div class="csl-right-inline" style="margin: 0 .4em 0 1.5em;">${words}</div>\n</div>`;

it('sets the number of an entry before its words', () => {
  const html = `<div class="csl-bib-body">${entry('[1]', 'Mole, A. <i>Tides</i>. 2019.')}\n${entry('[2]', 'Quay, B.')}</div>`;
  const { body } = convert({ id: 1, title: 't', content: { rendered: html } });
  expect(body).toBe('[1] Mole, A. *Tides*. 2019.\n\n[2] Quay, B.\n');
});

it('leaves a number without words beside it, and words without a number', () => {
  const html =
    '<div><div class="csl-left-margin">1.</div><p>a</p><div class="csl-right-inline">b</div></div>';
  expect(clean(html, bibliographies).html).toBe(html);
});
