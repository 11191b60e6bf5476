import { counters } from '../../src/html/passes/counters.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, counters).html.replace(/<[^>]+>/g, '');

describe('counters', () => {
  it.each([
    ['5,000', '<span class="elementor-counter-number" data-to-value="5000" data-delimiter=",">0</span>'],
    ['1.234.567', '<b class="elementor-counter-number" data-to-value="1234567" data-delimiter=".">0</b>'],
    ['-12 345.67', '<b class="elementor-counter-number" data-to-value="-12345.67" data-delimiter=" ">0</b>'],
    ['100', '<span class="elementor-counter-number x" data-to-value="100" data-delimiter=",">1</span>'],
    ['4200', '<span class="elementor-counter-number" data-to-value=" 4200 ">0</span>'],
    ['250', '<span class="number-percentage" data-value="250" data-animation-duration="3500">0</span>'],
    ['99', '<span class="display-counter" data-value="99" data-direction="up">0</span>'],
    ['1,500', '<div class="stats-number" data-counter-value="1500" data-separator=",">0</div>'],
  ])('shows %s', (number, html) => expect(after(html)).toBe(number));

  it.each([
    '<span class="elementor-counter-number">7</span>',
    '<span class="elementor-counter-number" data-to-value="many">7</span>',
    '<span class="counter" data-to-value="8">7</span>',
  ])('leaves %s', (html) => expect(after(html)).toBe('7'));
});
