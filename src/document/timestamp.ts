/** The parts of a date-time, as digits. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
}

const dateTime =
  /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;

/** Whether a text is an RFC 3339 date-time, or one without an offset, of a day that a calendar has. */
export function isDateTime(text: string | undefined): text is string {
  if (text === undefined || !dateTime.test(text)) return false;
  // A `Date` takes the 31st of June for the 1st of July.
  return new Date(text.slice(0, 10)).getUTCDate() === Number(text.slice(8, 10));
}

/**
 * Takes a date-time apart. The digits are those of the text: no clock and no zone of the machine has a say.
 *
 * @returns undefined where the text is none
 */
export function dateParts(text: string | undefined): DateParts | undefined {
  if (!isDateTime(text)) return undefined;
  return {
    year: text.slice(0, 4),
    month: text.slice(5, 7),
    day: text.slice(8, 10),
    hour: text.slice(11, 13),
    minute: text.slice(14, 16),
    second: text.slice(17, 19),
  };
}
