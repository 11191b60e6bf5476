import { buttons } from '../../src/html/passes/buttons.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, buttons).html;

describe('buttons', () => {
  it('are a paragraph each', () => {
    expect(
      after(
        '<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/a">A</a></div>' +
          '<div class="wp-block-button"><a>B</a></div></div>',
      ),
    ).toBe(
      '<div class="wp-block-buttons"><p><a class="wp-block-button__link" href="/a">A</a></p><p><a>B</a></p></div>',
    );
  });

  it('stay where there are blocks in them', () => {
    const html = '<div class="wp-block-button"><p>A</p></div>';
    expect(after(html)).toBe(html);
  });
});
