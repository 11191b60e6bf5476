/** Counters that run up to their number on the page: until then they show where they start, or nothing. */
export interface Counter {
  /** The class of the element that shows the number. */
  readonly className: string;
  /** The class of the element around it that keeps the number, where it does not itself. */
  readonly keptBy?: string;
  /** Where the plugin keeps the number that the counter ends with. */
  readonly end: string;
  /** Where it keeps what parts thousands. */
  readonly separator?: string;
  /** Where it says whether there is such a sign. */
  readonly isSeparated?: string;
  /** Where it keeps what stands before and behind the number, if the counter writes that as well. */
  readonly around?: readonly [before: string | undefined, behind: string];
}

export const counters: readonly Counter[] = [
  { className: 'elementor-counter-number', end: 'data-to-value', separator: 'data-delimiter' },
  { className: 'number-percentage', end: 'data-value', separator: 'data-delimiter' }, // ElementsKit
  { className: 'eael-counter-number', end: 'data-to' }, // Essential Addons for Elementor
  { className: 'eael-progressbar-count', keptBy: 'eael-progressbar', end: 'data-count' },
  { className: 'percent-value', keptBy: 'et_pb_number_counter', end: 'data-number-value' }, // Divi
  { className: 'percent-value', keptBy: 'et_pb_circle_counter_inner', end: 'data-number-value' },
  { className: 'display-counter', end: 'data-value', separator: 'data-delimiter' }, // Avada
  { className: '__av-single-number', end: 'data-number' }, // Enfold
  pie('data-pie-label-value'), // WPBakery: what its author would rather have there
  pie('data-pie-value'),
  { className: 'stats-number', end: 'data-counter-value', separator: 'data-separator' }, // Ultimate Addons for WPBakery
  { className: 'fl-number-int', end: 'data-number' }, // Beaver Builder
  { className: 'odometer', end: 'data-count' },
  {
    className: 'kb-count-up-number', // Kadence
    keptBy: 'wp-block-kadence-countup',
    end: 'data-end',
    separator: 'data-separator',
    around: ['data-prefix', 'data-suffix'],
  },
  {
    className: 'eb-counter', // Essential Blocks
    end: 'data-target',
    separator: 'data-separator',
    isSeparated: 'data-isshowseparator',
  },
  {
    className: 'wp-block-getwid-counter__number',
    keptBy: 'wp-block-getwid-counter__wrapper',
    end: 'data-end',
  },
];

function pie(end: string): Counter {
  return {
    className: 'vc_pie_chart_value',
    keptBy: 'vc_pie_chart',
    end,
    around: [undefined, 'data-pie-units'],
  };
}

/** What both numbers of Divi's bars are called, and the second of them, which is drawn over the bar where it is filled. */
export const barNumber = 'et_pb_counter_amount';
export const barNumberAgain = 'overlay';

/** Boxes whose parts stand side by side, whatever white space is between their tags. */
export const counterBoxes: readonly string[] = ['elementor-counter-number-wrapper'];
