import { amazonCards } from '../../src/html/passes/amazon-cards.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, amazonCards).html;

interface Item {
  readonly asin?: string;
  readonly locale?: string;
  readonly href?: string;
  readonly title?: string;
}

/** What AmazonJS writes for `[amazonjs asin="…"]`. */
const box = ({ asin = 'B000000001', locale = 'JP', href = '#', title = '' }: Item): string =>
  `<div data-role="amazonjs" data-asin="${asin}" data-locale="${locale}" data-tmpl="" data-img-size="" class="asin_${asin}_${locale}_ amazonjs_item">` +
  `<div class="amazonjs_indicator"><span class="amazonjs_indicator_img"></span><a class="amazonjs_indicator_title" href="${href}">${title}</a>` +
  '<span class="amazonjs_indicator_footer"></span></div></div>';

const script = (item: Item): string =>
  `<script type="text/javascript">document.write("${box(item).replace(/["'\\]/g, '\\$&')}")</script>`;

describe('products that AmazonJS shows', () => {
  it.each([box, script])('gives the name of the product as a link to its page', (written) => {
    expect(after(written({ title: ' A \'lamp\' [2] &amp; "more" ' }))).toBe(
      '<wp2md-embed href="https://www.amazon.co.jp/dp/B000000001" title="A \'lamp\' [2] &amp; &quot;more&quot;"></wp2md-embed>',
    );
  });

  it.each([box, script])('keeps the address that the plugin knows', (written) => {
    expect(after(written({ href: 'https://www.amazon.de/Lampe/dp/B000000001?tag=a-21', title: 'L' }))).toBe(
      '<wp2md-embed href="https://www.amazon.de/Lampe/dp/B000000001?tag=a-21" title="L"></wp2md-embed>',
    );
  });

  it('needs no name', () => {
    expect(after(box({ locale: 'UK' }))).toBe(
      '<wp2md-embed href="https://www.amazon.co.uk/dp/B000000001"></wp2md-embed>',
    );
  });

  it.each([
    box({ asin: '../../x', title: 'A' }),
    box({ locale: 'XX', title: 'A' }),
    script({ asin: '', title: 'A' }),
    '<script>document.write("amazonjs_item")</script>',
    '<script>write("amazonjs_item")</script>',
    '<script>document.write("a")</script>',
  ])('leaves what names no product: %s', (html) => {
    expect(after(html)).toBe(after(`<div>${html}</div>`).slice(5, -6));
    expect(after(html)).not.toContain('wp2md-embed');
  });
});
