import { characters } from '../../src/html/passes/characters.js';
import { clean } from './tree.js';

describe('characters', () => {
  it('drops zero-width spaces and byte order marks', () => {
    expect(clean('<p>\ufeffa\u200bb</p>', characters)).toEqual({ html: '<p>ab</p>', warnings: [] });
  });

  it('keeps them in code, which stays as it is', () => {
    expect(clean('<pre><code>a\u200bb</code></pre>', characters).html).toBe(
      '<pre><code>a\u200bb</code></pre>',
    );
  });

  it('replaces what no text may hold, and says so', () => {
    const { html, warnings } = clean('<p>a\u0001b\ud83dc\ufdd0d\u009f</p><img alt="x\u0002">', characters);
    expect(html).toBe('<p>a\ufffdb\ufffdc\ufffdd\ufffd</p><img alt="x\ufffd">');
    expect(warnings.map(({ element, count }) => [element, count])).toEqual([
      ['a control character', 3],
      ['half a surrogate pair', 1],
      ['a noncharacter', 1],
    ]);
  });

  it('keeps emoji, no-break spaces, bidirectional marks, joiners and soft hyphens', () => {
    const kept = 'a😀\u200d\u200c\u200e\u202b\u2066\u00ad\u2028z';
    expect(clean(`<p>${kept}</p>`, characters).html).toBe(`<p>${kept}</p>`);
  });

  it('makes other white space a space', () => {
    expect(clean('<p>a\fb\vc</p>', characters).html).toBe('<p>a b c</p>');
  });
});
