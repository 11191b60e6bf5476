import { verse } from '../../src/html/passes/verse.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, verse).html;

describe('verse', () => {
  it('breaks lines', () => {
    expect(after('<pre class="wp-block-verse">Roses <em>are\nred</em><br>blue</pre>')).toBe(
      '<p>Roses <em>are<br>red</em><br>blue</p>',
    );
  });

  it('parts stanzas', () => {
    expect(after('<pre class="wp-block-verse">a\nb\n\n \nc\n</pre>')).toBe('<p>a<br>b</p><p>c</p>');
  });

  it('leaves other pre alone', () => {
    expect(after('<pre>a\nb</pre>')).toBe('<pre>a\nb</pre>');
  });
});
