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
  /^[1-9]\d{3}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;

/** Whether a text is an RFC 3339 date-time, or one without an offset, of a day that a calendar has. */
export function isDateTime(text: string | undefined): text is string {
  if (text === undefined || !dateTime.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  const date = new Date(Date.UTC(Number(text.slice(0, 4)), month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
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
