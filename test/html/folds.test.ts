import { accordions } from '../../src/html/passes/accordions.js';
import { hidden } from '../../src/html/passes/hidden.js';
import { clean } from './tree.js';

describe('what is folded by themes in Chinese and by Tistory', () => {
  it.each([
    [
      'Argon',
      '<div class="collapse-block-title"><span class="collapse-block-title-inner">Show</span></div><div class="collapse-block-body" style="display:none;">Words</div>',
    ],
    [
      'the shortcode of themes in Chinese',
      '<div class="xControl"><a href="javascript:void(0)" class="collapseButton xButton"><span class="xTitle">Show</span></a><div style="clear: both;"></div></div>\n<div class="xContent" style="display: none;">Words</div>',
    ],
    [
      'what Tistory folds',
      '<p class="moreless_fold"><span style="cursor:pointer;">Show</span></p><div class="moreless_content" style="display: none;">Words</div>',
    ],
  ])('is opened: %s', (_, html) => {
    expect(clean(html, accordions).html).toMatch(
      /^<details><summary>(?:<span class="[\w-]+">)?Show.*<\/summary><div class="[\w-]+">Words<\/div><\/details>$/,
    );
  });

  it('is kept below a heading', () => {
    const html =
      '<div class="xControl"><h5>Show</h5></div><div class="xContent" style="display: none;">Words</div>';
    expect(clean(html, accordions, hidden)).toEqual({ html, warnings: [] });
  });

  it('takes no box for a title where its panel is not behind it', () => {
    const html = '<div class="xControl">Show</div><div class="collapse">Words</div>';
    expect(clean(html, accordions).html).toBe(html);
  });
});
