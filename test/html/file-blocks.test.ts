import { fileBlocks } from '../../src/html/passes/file-blocks.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, fileBlocks).html;
const button = '<a href="/a.pdf" class="wp-block-file__button wp-element-button" download>Download</a>';

describe('fileBlocks', () => {
  it('link once', () => {
    expect(
      after(
        `<div class="wp-block-file"><object hidden data="/a.pdf"></object><a id="x" href="/a.pdf">A <em>file</em></a>${button}</div>`,
      ),
    ).toBe('<p><a href="/a.pdf">A <em>file</em></a></p>');
  });

  it('keep a button that is all there is', () => {
    expect(after(`<div class="wp-block-file"><a href="/a.pdf"></a>${button}</div>`)).toBe(
      '<p><a href="/a.pdf">Download</a></p>',
    );
  });

  it('link to a preview by the name of its file', () => {
    expect(after('<div class="wp-block-file"><object data="/f/a%20b.pdf"></object></div>')).toBe(
      '<p><a href="/f/a%20b.pdf">a b.pdf</a></p>',
    );
  });

  it('go where they hold nothing', () => expect(after('<div class="wp-block-file"></div>')).toBe(''));
});
