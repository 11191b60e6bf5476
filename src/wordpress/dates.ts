import type { JsonObject } from '../post.js';
import type { Warn } from '../warnings.js';
import { own } from './json.js';

/** The names under which the shapes of a post give a moment: the site's local time, and the same in UTC. */
export interface DateFields {
  readonly local: readonly string[];
  readonly gmt: readonly string[];
}

export const published: DateFields = {
  local: ['date', 'post_date', 'publishedDate'],
  gmt: ['date_gmt', 'post_date_gmt', 'dateGmt'],
};

export const modified: DateFields = {
  local: ['modified', 'post_modified', 'modifiedDate'],
  gmt: ['modified_gmt', 'post_modified_gmt', 'modifiedGmt'],
};

/**
 * A moment as RFC 3339. WordPress's `date` is local and has no zone (REST handbook, Posts): the offset is what `date`
 * is ahead of `date_gmt`, where that is an offset that some zone has. Otherwise the local time stands bare, and a
 * `date_gmt` alone is UTC. Nothing depends on the zone of the machine.
 *
 * A date that is not WordPress's is left out with a warning; `0000-00-00 00:00:00`, which says that there is none,
 * without.
 */
export function dateOf(post: JsonObject, fields: DateFields, warn: Warn): string | undefined {
  const local = momentIn(post, fields.local, warn);
  const gmt = momentIn(post, fields.gmt, warn);
  if (local === undefined) return gmt && gmt.text + (gmt.offset ?? (isDay(gmt) ? '' : '+00:00'));
  if (local.offset !== undefined || isDay(local)) return local.text + (local.offset ?? '');
  return local.text + (offsetBetween(local, gmt) ?? '');
}

interface Moment {
  /** `2026-06-02T08:51:50`, or `2026-06-02` where the input has no time of day. */
  readonly text: string;
  /** Milliseconds since 1970, as if the time were UTC. */
  readonly time: number;
  /** The offset that the input itself gives: `Z`, `+02:00`. */
  readonly offset: string | undefined;
}

const isDay = ({ text }: Moment): boolean => text.length === 10;

function momentIn(post: JsonObject, names: readonly string[], warn: Warn): Moment | undefined {
  for (const name of names) {
    const value = own(post, name);
    if (value === undefined || value === null || value === '' || value === false) continue;
    if (typeof value === 'string' && isNoDate(value)) continue;
    const moment = typeof value === 'string' ? parseMoment(value) : undefined;
    if (moment) return moment;
    warn('field-unreadable', name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
  return undefined;
}

/** The database's `0000-00-00 00:00:00`, and what `mysql_to_rfc3339` makes of it. */
const isNoDate = (value: string): boolean =>
  value.startsWith('0000-00-00') || value.startsWith('-0001-11-30');

const shape =
  /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-\d{2}(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;
const zone = /(?:Z|[+-]\d{2}:?\d{2})$/i;

function parseMoment(value: string): Moment | undefined {
  const written = value.trim();
  if (!shape.test(written)) return undefined;
  const day = written.slice(0, 10);
  if (written === day) return momentOf(day, Date.parse(day), undefined);
  const seconds = written[16] === ':' ? written.slice(16, 19) : ':00';
  const text = `${day}T${written.slice(11, 16)}${seconds}`;
  const offset = written.length === 19 ? undefined : zone.exec(written.slice(16))?.[0];
  return momentOf(text, Date.parse(`${text}Z`), offset && offsetText(offset));
}

/** A moment of a day that exists: `Date.parse` takes the 31st of June for the 1st of July, and no 32nd. */
const momentOf = (text: string, time: number, offset: string | undefined): Moment | undefined =>
  new Date(time).getUTCDate() === Number(text.slice(8, 10)) ? { text, time, offset } : undefined;

const offsetText = (zone: string): string =>
  zone.length === 1 ? 'Z' : zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;

const quarter = 15 * 60_000;
const earliest = -12 * 4;
const latest = 14 * 4;

/**
 * The offset as `+05:30`, where it is a whole number of quarters of an hour from -12:00 to +14:00, as every zone's is:
 * rows edited by hand or imported are years apart.
 */
function offsetBetween(local: Moment, gmt: Moment | undefined): string | undefined {
  if (!gmt || isDay(gmt)) return undefined;
  const quarters = (local.time - gmt.time) / quarter;
  if (!Number.isInteger(quarters) || quarters < earliest || quarters > latest) return undefined;
  const size = Math.abs(quarters);
  const hours = String(Math.floor(size / 4)).padStart(2, '0');
  const minutes = String((size % 4) * 15).padStart(2, '0');
  return `${quarters < 0 ? '-' : '+'}${hours}:${minutes}`;
}
