import { runningCounters } from '../../src/html/passes/counters.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, runningCounters).html;

describe('runningCounters', () => {
  it('gives a counter the number that it ends with', () => {
    expect(
      after('<span class="elementor-counter-number" data-to-value="42" data-from-value="0">0</span>'),
    ).toContain('>42</span>');
    expect(after('<div class="stats-number" data-counter-value="9.5" data-separator=",">0</div>')).toContain(
      '>9.5<',
    );
  });

  it('leaves one of the two numbers of a bar of Divi', () => {
    const number = (names: string): string =>
      `<span class="et_pb_counter_amount${names}"><span>80%</span></span>`;
    expect(after(`<li><span>Low</span> ${number('')} ${number(' overlay')}</li>`)).toBe(
      `<li><span>Low</span> ${number('')} </li>`,
    );
  });

  it('gives it what the plugin writes around the number', () => {
    const kadence = (attributes: string): string =>
      after(
        `<div class="wp-block-kadence-countup" data-end="12500" ${attributes}>` +
          '<div class="kb-count-up-process kb-count-up-number" aria-hidden="true"></div></div>',
      );
    expect(kadence('data-prefix="~" data-suffix=" km" data-separator="true"')).toContain(
      'kb-count-up-number">~12,500 km<',
    );
    expect(kadence('data-separator="false"')).toContain('>12500<');
  });

  it('finds it where the plugin keeps it above, the first that is a number', () => {
    expect(
      after(
        '<div class="eael-progressbar" data-count="65"><b><i class="eael-progressbar-count">0</i>%</b></div>',
      ),
    ).toContain('>65<');
    expect(after('<span class="av-bar-counter __av-single-number" data-number="70">0</span>')).toContain(
      '>70<',
    );
    const pie = (label: string): string =>
      after(
        `<div class="vc_pie_chart" data-pie-value="50" data-pie-label-value="${label}" data-pie-units="%">` +
          '<div><span class="vc_pie_chart_value"></span></div></div>',
      );
    expect(pie('')).toContain('>50%<');
    expect(pie('7')).toContain('>7%<');
  });

  it('parts thousands only where the plugin says so', () => {
    const counter = (shown: string): string =>
      after(
        `<b class="eb-counter" data-target="1250" data-separator="," data-isshowseparator="${shown}">0</b>`,
      );
    expect(counter('true')).toContain('>1,250<');
    expect(counter('false')).toContain('>1250<');
  });

  it('parts thousands as the page does', () => {
    expect(
      after('<b class="elementor-counter-number" data-to-value="1234567.50" data-delimiter=",">0</b>'),
    ).toContain('>1,234,567.50</b>');
    expect(
      after('<b class="elementor-counter-number" data-to-value="123" data-delimiter=",">0</b>'),
    ).toContain('>123</b>');
  });

  it('takes the white space between a number and its sign away, where none is shown', () => {
    expect(
      after(
        '<div class="elementor-counter-number-wrapper">\n<i></i>\n<b class="elementor-counter-number" data-to-value="2">0</b>\n<i>K+</i>\n</div>',
      ),
    ).toMatch(/<i><\/i><b [^>]*>2<\/b><i>K\+<\/i>/);
  });

  it('finds the place that the number has inside', () => {
    expect(
      after(
        '<div class="et_pb_number_counter" data-number-value="86"><p><span class="percent-value"></span>%</p></div>',
      ),
    ).toContain('<p><span class="percent-value">86</span>%</p>');
  });

  it.each([
    '<span class="odometer" data-count="many">0</span>',
    '<span class="odometer">7</span>',
    '<span class="odometer" data-count="7">seven</span>',
    '<div class="et_pb_number_counter" data-number-value="86"><p>%</p></div>',
  ])('leaves what is no such counter: %s', (html) => {
    expect(after(html)).toBe(html);
  });
});
