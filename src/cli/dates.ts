const lengths = { year: 4, month: 7, day: 10, minute: 16 };

/** The first second of what a date names, as the REST API takes it: `2024-03` is `2024-03-01T00:00:00`. */
export function startOf(date: string): string {
  const text = date.replace(' ', 'T');
  switch (text.length) {
    case lengths.year:
      return `${text}-01-01T00:00:00`;
    case lengths.month:
      return `${text}-01T00:00:00`;
    case lengths.day:
      return `${text}T00:00:00`;
    case lengths.minute:
      return `${text}:00`;
    default:
      return text;
  }
}

/**
 * The second before a date begins: the REST API's `after` leaves out what it names itself. A date with a time is taken
 * as it is.
 */
export function secondBefore(date: string): string {
  if (date.length > lengths.day) return startOf(date);
  // Calculated in UTC and without a zone again, so that the machine's own has no part in it.
  return new Date(Date.parse(`${startOf(date)}Z`) - 1000).toISOString().slice(0, 19);
}
