import { iconSigns } from '../../src/html/passes/icon-signs.js';
import { clean } from './tree.js';

const words = (html: string): string => clean(html, iconSigns).html.replace(/<[^>]*>/g, '');

const cell = (inside: string): string => `<table><tbody><tr><td>${inside}</td></tr></tbody></table>`;

describe('iconSigns', () => {
  it.each([
    ['✓', '<i class="fa fa-check"></i>'],
    ['✗', '<i class="fas fa-times" aria-hidden="true"></i>'],
    ['✓', '<span class="dashicons dashicons-yes"></span>'],
    ['✗', '<p><i class="icon-remove"></i></p>'],
    ['✓', '<span><svg aria-hidden="true" class="e-font-icon-svg e-fas-check"><path d="M1"/></svg></span>'],
    ['✗', '<i class="bi bi-x-lg"></i>'],
    // The character of the font itself.
    ['✓', '<i class="fa fa-check">\uf00c</i>'],
  ])('makes %s of an icon that is all there is in a cell: %s', (sign, icon) => {
    expect(words(cell(icon))).toBe(sign);
  });

  it('takes what hides an icon from screen readers off what it has become', () => {
    expect(clean(cell('<i class="fa fa-check" aria-hidden="true"></i>'), iconSigns).html).toContain(
      '<td><span class="fa fa-check">✓</span></td>',
    );
  });

  it.each([
    cell('<i class="fa fa-check"></i> Yes'),
    cell('<i class="fa fa-check"></i><i class="fa fa-times"></i>'),
    cell('<i class="fa fa-check"></i><img src="a.png">'),
    cell('<i class="fa fa-star"></i>'),
    '<p><i class="fa fa-check"></i> Yes</p>',
    '<ul><li><i class="fa fa-check"></i> Bread</li><li><i class="fa fa-check"></i> Salt</li></ul>',
    '<ul><li>Bread <i class="fa fa-check"></i></li><li>Salt <i class="fa fa-times"></i></li></ul>',
    '<ul><li><div><i class="fa fa-check"></i></div><p>Bread</p></li><li><i class="fa fa-times"></i> Salt</li></ul>',
    '<p><i class="fa fa-star"></i> Bread</p>',
    '<p><i class="fa fa-star"></i> or <i class="fa fa-star"></i></p>',
    '<p><i class="fa fa-star">word</i><i class="fa fa-star">word</i></p>',
    // One row upon the other, cut off where the rating ends.
    '<div><i class="fa fa-star"></i><i class="fa fa-star"></i><div style="width:84%"><i class="fa fa-star"></i><i class="fa fa-star"></i></div></div>',
    '<div><div><i class="fa fa-star-o"></i><i class="fa fa-star-o"></i></div><div style="width: 60%"><i class="fa fa-star"></i><i class="fa fa-star"></i></div></div>',
  ])('leaves %s', (html) => {
    expect(words(html)).toBe(clean(html).html.replace(/<[^>]*>/g, ''));
  });

  it('says which items of a list are there and which are not', () => {
    const list =
      '<ul><li><span class="elementor-icon-list-icon">\n<svg class="e-font-icon-svg e-fas-times"></svg></span><span>Bread</span></li>' +
      '<li><div><i class="fas fa-check"></i> <span>Salt</span></div></li></ul>';
    expect(words(list)).toBe('\n✗ Bread✓  Salt');
  });

  it.each([
    ['★★½☆', 'star star star-half-o star-o'],
    ['★★', 'star star'],
  ])('makes %s of %s', (rating, names) => {
    const icons = names.split(' ').map((name) => `<i class="fa fa-${name}"></i>`);
    expect(words(`<p>${icons.join('')}</p>`)).toBe(rating);
  });

  it('knows the outlines of Font Awesome, and stars that a class sets', () => {
    expect(
      words('<i class="fas fa-star"></i><i class="fas fa-star-half-alt"></i><i class="far fa-star"></i>'),
    ).toBe('★½☆');
    expect(words('<span class="fa fa-star checked"></span><span class="fa fa-star"></span>')).toBe('★☆');
    expect(
      words(
        cell(
          '<span class="dashicons dashicons-star-filled"></span><span class="dashicons dashicons-star-empty"></span>',
        ),
      ),
    ).toBe('★☆');
  });

  it('keeps a rating apart from the words that touch it', () => {
    const stars = '<i class="fa fa-star"></i><i class="fa fa-star"></i>';
    expect(words(`<p><b>Bread:</b>${stars}good (${stars})</p>`)).toBe('Bread: ★★ good (★★)');
  });
});
