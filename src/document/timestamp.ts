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
  /^(?<year>[1-9]\d{3})-(?<month>\d\d)-(?<day>\d\d)T(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d):(?<second>[0-5]\d)(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;

/**
 * Takes an RFC 3339 date-time apart, or one without an offset. The digits are those of the text: no clock and no zone of
 * the machine has a say.
 *
 * @returns undefined where it is none, or names a day that no calendar has
 */
export function dateParts(text: string): DateParts | undefined {
  const groups = dateTime.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = groups;
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  return { year, month, day, hour, minute, second };
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
