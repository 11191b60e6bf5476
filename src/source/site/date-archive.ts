import type { Parameters } from './api.js';

/**
 * The days that the page of a date archive shows, as parameters of a collection: `/2024/`, `/2024/05/`, `/2024/05/12/`, also
 * behind other folders; with plain permalinks `?m=20240512` and `?year=2024&monthnum=5&day=12` (WP_Query's date
 * parameters). They are the site's own days, as REST takes dates without a zone.
 *
 * @returns undefined where the address names no days
 */
export function archivedDays({ pathname, searchParams }: URL): Parameters | undefined {
  const [year, month, day] = inQuery(searchParams) ?? inPath(pathname);
  if (year === undefined || !/^\d{4}$/.test(year)) return undefined;
  const y = Number(year);
  const m = Number(month ?? 1);
  const d = Number(day ?? 1);
  const start = new Date(Date.UTC(y, m - 1, d));
  // There is no thirteenth month, and no 30 February.
  if (start.getUTCMonth() !== m - 1 || start.getUTCDate() !== d) return undefined;
  const end =
    day !== undefined
      ? Date.UTC(y, m - 1, d + 1)
      : month !== undefined
        ? Date.UTC(y, m, 1)
        : Date.UTC(y + 1, 0, 1);
  // `after` leaves out the second that it names.
  return { after: secondOf(start.getTime() - 1000), before: secondOf(end) };
}

const secondOf = (time: number): string => new Date(time).toISOString().slice(0, 19);

function inQuery(query: URLSearchParams): readonly (string | undefined)[] | undefined {
  const m = query.get('m');
  if (m !== null) return /^(\d{4})(\d\d)?(\d\d)?/.exec(m)?.slice(1) ?? [];
  const year = query.get('year');
  if (year === null) return undefined;
  // A week, or an hour, is less than a day or crosses months.
  if (['w', 'hour', 'minute'].some((name) => query.has(name))) return [];
  return [year, query.get('monthnum') ?? undefined, query.get('day') ?? undefined];
}

/** The numbers at the end of a path, without that of a further page of the list. */
function inPath(pathname: string): readonly string[] {
  const parts = pathname
    .replace(/\/page\/\d+\/?$/, '')
    .split('/')
    .filter(Boolean);
  const first = parts.findLastIndex((part) => !/^\d+$/.test(part)) + 1;
  const numbers = parts.slice(first);
  return numbers.length > 3 ? [] : numbers;
}
