import { comments } from '../../src/html/passes/comments.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, comments).html;

describe('comments', () => {
  it.each(['more', 'more Read on', 'nextpage'])('keeps <!--%s-->', (words) => {
    expect(after(`<p>a</p><!--${words}--><p>b</p>`)).toBe(`<p>a</p><!--${words}--><p>b</p>`);
  });

  it('drops all others', () => {
    expect(after('<!-- wp:paragraph --><p>a<!-- note --></p><!--[if IE]>x<![endif]--><!--moreover-->')).toBe(
      '<p>a</p>',
    );
  });

  it('takes the place of a paragraph that holds nothing else', () => {
    expect(after('<p>a</p><p> <!--more--> </p><p>b</p>')).toBe('<p>a</p><!--more--><p>b</p>');
  });

  it('splits a paragraph, and what is open in it', () => {
    expect(after('<p class="x" id="i">a <b>b<!--more-->c</b> d</p>')).toBe(
      '<p class="x" id="i">a <b>b</b></p><!--more--><p class="x"><b>c</b> d</p>',
    );
  });

  it('keeps the text beside it in a wrapper apart', () => {
    expect(after('<div>a<!--nextpage-->b</div>')).toBe('<div><p>a</p><!--nextpage--><p>b</p></div>');
  });

  it('makes what WordPress leaves in its place a comment again', () => {
    expect(after('<p>a</p><p><span id="more-123"></span></p><p>b</p>')).toBe('<p>a</p><!--more--><p>b</p>');
    expect(after('<p><span id="more-or-less"></span>a</p>')).toBe('<p><span id="more-or-less"></span>a</p>');
  });

  it('takes many in one text', () => {
    expect(() => {
      after(`<p>${'a<!--more-->'.repeat(20_000)}</p>`);
      after(`<p>${'<b>'.repeat(400)}${'a<!--more-->'.repeat(20_000)}`);
    }).not.toThrow();
  });
});
