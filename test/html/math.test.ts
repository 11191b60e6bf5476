import { math } from '../../src/html/passes/math.js';
import { markdownOf } from '../support/to-markdown.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, math).html;
const marker = (tex: string, display = false): string =>
  `<wp2md-math tex="${tex}"${display ? ' display=""' : ''}></wp2md-math>`;
const mathml = (tex: string, attributes = ''): string =>
  `<math${attributes}><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">${tex}</annotation></semantics></math>`;

describe('math', () => {
  it('reads the core block, displayed and in a line', () => {
    expect(after(`<div class="wp-block-math">${mathml('\\frac{a}{b}', ' display="block"')}</div>`)).toBe(
      `<div class="wp-block-math">${marker('\\frac{a}{b}', true)}</div>`,
    );
    expect(after('<p>a <math data-latex="e=mc^2"><mi>e</mi></math></p>')).toBe(
      `<p>a ${marker('e=mc^2')}</p>`,
    );
  });

  it('reads what LaTeXML writes, and no words for screen readers', () => {
    expect(after('<math class="ltx_Math" alttext="x^{2}" display="block"><mi>x</mi></math>')).toBe(
      marker('x^{2}', true),
    );
    expect(after('<math alttext="x squared"><mi>x</mi></math>')).toContain('<mi>x</mi>');
  });

  it('raises and lowers what MathML does that knows no TeX, and tells of the rest', () => {
    const raised =
      '<math><mi>c</mi><msup><mi>x</mi><mn>2</mn></msup><msub><mi>a</mi><mi>i</mi></msub></math>';
    expect(clean(raised, math)).toEqual({
      html: '<math><mi>c</mi><mi>x</mi><sup><mn>2</mn></sup><mi>a</mi><sub><mi>i</mi></sub></math>',
      warnings: [],
    });
    expect(after('<math><msubsup><mi>b</mi><mi>i</mi><mn>2</mn></msubsup></math>')).toBe(
      '<math><mi>b</mi><sub><mi>i</mi></sub><sup><mn>2</mn></sup></math>',
    );
    for (const [name, html] of [
      ['mfrac', '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>'],
      ['msqrt', '<math><msqrt><mi>x</mi></msqrt></math>'],
      ['msup', '<math><msup><mi>e</mi></msup></math>'],
    ] as const) {
      expect(clean(html, math)).toMatchObject({ html, warnings: [{ code: 'html-dropped', element: name }] });
    }
    const twice = '<math><msup><mi>e</mi><msup><mi>x</mi><mn>2</mn></msup></msup></math>';
    expect(clean(twice, math).warnings).toMatchObject([{ code: 'html-dropped', element: 'msup' }]);
  });

  it('reads Jetpack’s and QuickLaTeX’s pictures', () => {
    expect(after('<p><img src="https://s0.wp.com/latex.php?latex=x" alt="x&lt;1" class="latex"></p>')).toBe(
      `<p>${marker('x&lt;1'.replace('&lt;', '<'))}</p>`,
    );
    expect(after('<img class="ql-img-displayed-equation quicklatex-auto-format" alt="\\[x\\]">')).toBe(
      marker('x', true),
    );
    expect(after('<img src="a.png" alt="x" class="latex-logo">')).toContain('<img');
  });

  it('reads KaTeX', () => {
    const inner = (tex: string): string =>
      `<span class="katex"><span class="katex-mathml">${mathml(tex)}</span><span class="katex-html" aria-hidden="true">x</span></span>`;
    expect(after(`<p>${inner('x^2')}</p>`)).toBe(`<p>${marker('x^2')}</p>`);
    expect(after(`<span class="katex-display">${inner('x^2')}</span>`)).toBe(marker('x^2', true));
    expect(after('<span class="katex-eq" data-katex-display="false">x^2</span>')).toBe(marker('x^2'));
  });

  it('reads MathJax', () => {
    const html =
      '<p><span class="MathJax_Preview">x</span><span class="MathJax" id="m">x</span><script type="math/tex">x_1</script>' +
      '<script type="math/tex; mode=display">y</script></p>';
    expect(after(html)).toBe(`<p>${marker('x_1')}${marker('y', true)}</p>`);
  });

  it('reads what is typed for Jetpack', () => {
    expect(after('<p>a $latex x_1*x_2&amp;s=2$ b $latex y$</p>')).toBe(
      `<p>a ${marker('x_1*x_2')} b ${marker('y')}</p>`,
    );
  });

  it('reads what is typed for MathJax', () => {
    expect(
      after(
        '<p>\\(x_1\\), \\(f’(a \\cdot b)\\), \\(n\\) and \\[y = \\left[ z \\\\[2pt] \\right]\\] or $$z^2$$.</p>',
      ),
    ).toBe(
      `<p>${marker('x_1')}, ${marker("f'(a \\cdot b)")}, ${marker('n')} and ${marker('y = \\left[ z \\\\[2pt] \\right]', true)} or ${marker('z^2', true)}.</p>`,
    );
  });

  it('reads formulas of more than one line', () => {
    expect(after('<p>a<br />\n$$<br />\nE = mc^2<br />\n$$<br />\nb \\[x<br>\\geq y\\] c<br />\nd</p>')).toBe(
      `<p>a<br>\n${marker('E = mc^2', true)}<br>\nb ${marker('x\n\\geq y', true)} c<br>\nd</p>`,
    );
    expect(after('<ul><li>\\(a<br />^2\\) and \\(b<br />_3\\)<br />\\(y\\)</li></ul>')).toBe(
      `<ul><li>${marker('a\n^2')} and ${marker('b\n_3')}<br>${marker('y')}</li></ul>`,
    );
  });

  it('reads environments that stand without delimiters', () => {
    expect(
      after(
        '<p>So \\begin{align*}<br />\n a &amp;= b &#8211; 1\\\\<br />\n &amp;= \\begin{cases} c \\end{cases}<br />\n\\end{align*}.</p>',
      ),
    ).toBe(
      `<p>So ${marker('\\begin{align*}\n a &amp;= b - 1\\\\\n &amp;= \\begin{cases} c \\end{cases}\n\\end{align*}', true)}.</p>`,
    );
  });

  it('reads arithmetic in a line', () => {
    expect(after('<p>\\(n &gt; 0\\), \\((x, y)\\), \\(2k &#8211; 1\\), \\(10\\)</p>')).toBe(
      `<p>${marker('n > 0')}, ${marker('(x, y)')}, ${marker('2k - 1')}, ${marker('10')}</p>`,
    );
  });

  it('keeps a formula in the line of a heading', () => {
    expect(markdownOf('<h2>$$x^2$$ and <em>\\[y_1\\]</em></h2>')).toBe('## $x^2$ and $y_1$\n');
  });

  it('takes time in line with the text, whatever opens and does not close', () => {
    for (const part of [
      '\\(',
      '\\\\(',
      '\\[\\(',
      '$$ ',
      '$latex ',
      '\\(a\\\\(b',
      '\\begin{align}',
      '\\(<br>',
      '$$<br>',
      '\\(x_1<br>\\)',
    ]) {
      expect(() => after(`<p>${part.repeat(200_000)}</p>`)).not.toThrow();
    }
  });

  it.each([
    ['<p>It costs $5, or $10, or $$x$$.</p>'],
    ['<p>Escape it as \\(so\\), \\([^)]*\\) or \\(\\d+\\); $$ for all, $$</p>'],
    ['<p>\\(x_1 without an end, and \\\\(x_1\\\\) escaped</p>'],
    ['<p><code>\\(x_1\\)</code></p>'],
    ['<p>$latex without an end</p>'],
    ['<p>One $$<br>https://a.example/x_y?z=1<br>Two $$<br>Three</p>'],
    ['<p>\\(see p. 5\\), \\(so\\), \\[10\\]</p>'],
    ['<p>From \\begin{equation} to \\end{equation}; \\begin{verse} x_1 \\end{verse}</p>'],
    ['<p><code>$$<br>x^2<br>$$</code> <em>$$<br>x^2</em> $$</p>'],
    ['<p><code>$latex x$</code></p>'],
    ['<p><math><mi>x</mi></math></p>'],
    ['<script>1</script>'],
  ])('leaves %s', (html) => {
    expect(after(html)).toBe(html);
  });
});
