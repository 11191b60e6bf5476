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
    ).toBe('<div><a href="/a.pdf">A <em>file</em></a></div>');
  });

  it('keep a button that is all there is', () => {
    expect(after(`<div class="wp-block-file"><a href="/a.pdf"></a>${button}</div>`)).toBe(
      '<div><a href="/a.pdf"></a><a href="/a.pdf">Download</a></div>',
    );
  });

  it('link to a preview by the name of its file', () => {
    expect(after('<div class="wp-block-file"><object data="/f/a%20b.pdf"></object></div>')).toBe(
      '<div><p><a href="/f/a%20b.pdf">a b.pdf</a></p></div>',
    );
  });

  it('keep what else is in them', () => {
    expect(
      after(
        `<div class="wp-block-file"><p>The <b>file</b>:</p><a href="/a.pdf">A</a>${button}<a href="/b">B</a></div>`,
      ),
    ).toBe('<div><p>The <b>file</b>:</p><a href="/a.pdf">A</a><a href="/b">B</a></div>');
  });
});
