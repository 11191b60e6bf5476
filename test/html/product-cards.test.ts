import { productCards } from '../../src/html/passes/product-cards.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, productCards).html;
const call = (card: unknown): string =>
  `<script>(function(b){})(window,"msmaflink");msmaflink(${JSON.stringify(card)});</script>`;
const place = (id: string): string => `<div id="msmaflink-${id}">リンク</div>`;

describe('cards for products that a script fills', () => {
  const card = { n: ' A [ 2 ] ', u: { u: 'https://shop.example/a' }, eid: 'aB1' };

  it('gives the name of the product as a link', () => {
    expect(after(`<p>a ${call(card)}</p>${place('aB1')}`)).toBe(
      '<p>a </p><wp2md-embed href="https://shop.example/a" title="A [ 2 ]"></wp2md-embed>',
    );
  });

  it('gives the buttons that lead elsewhere', () => {
    const buttons = [
      { u_tx: 'See it', u_url: 'https://shop.example/a' },
      { u_tx: 'Other', u_url: 'https://other.example/a' },
      { u_tx: '', u_url: 'https://third.example/a' },
      null,
    ];
    expect(after(call({ ...card, b_l: buttons }) + place('aB1'))).toBe(
      '<wp2md-embed href="https://shop.example/a" title="A [ 2 ]"></wp2md-embed>' +
        '<wp2md-embed href="https://other.example/a" title="Other"></wp2md-embed>',
    );
  });

  it.each([
    call({ ...card, eid: 'other' }),
    call({ ...card, u: { u: 'javascript:alert(1)' } }),
    call({ ...card, n: '' }),
    call([]),
    '<script>msmaflink({"n":</script>',
    '<script>msmaflink(1)</script>',
  ])('leaves what says nothing of the product: %s', (script) => {
    expect(after(script + place('aB1'))).toBe(script + place('aB1'));
  });
});
