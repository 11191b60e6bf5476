import type { JsonObject } from '../../src/post.js';
import { WarningList } from '../../src/warnings.js';
import { dateOf, modified, published } from '../../src/wordpress/dates.js';

function read(post: JsonObject): { date: string | undefined; codes: string[] } {
  const warnings = new WarningList();
  const date = dateOf(post, published, warnings.add);
  return { date, codes: warnings.list().map(({ code, element }) => `${code} ${element}`) };
}

it.each([
  ['2026-06-02T08:51:50', '2026-06-02T08:51:50', '2026-06-02T08:51:50+00:00'],
  ['2024-05-20T21:30:00', '2024-05-21T01:30:00', '2024-05-20T21:30:00-04:00'],
  ['2023-01-01T05:30:00', '2023-01-01T00:00:00', '2023-01-01T05:30:00+05:30'],
  ['2023-01-01T05:45:00', '2023-01-01T00:00:00', '2023-01-01T05:45:00+05:45'],
  ['2023-01-01T14:00:00', '2023-01-01T00:00:00', '2023-01-01T14:00:00+14:00'],
  ['2022-12-31T12:00:00', '2023-01-01T00:00:00', '2022-12-31T12:00:00-12:00'],
  ['2020-02-29T23:00:00', '2020-03-01T04:00:00', '2020-02-29T23:00:00-05:00'],
])('%s against %s is %s', (date, gmt, expected) => {
  expect(read({ date, date_gmt: gmt })).toEqual({ date: expected, codes: [] });
});

it.each([
  ['years apart', '2013-03-01T10:00:00', '2009-03-01T10:00:00'],
  ['14:15 apart', '2023-01-01T14:15:00', '2023-01-01T00:00:00'],
  ['-12:15 apart', '2022-12-31T11:45:00', '2023-01-01T00:00:00'],
  ['some minutes apart', '2023-01-01T01:07:00', '2023-01-01T00:00:00'],
  ['some seconds apart', '2023-01-01T01:00:01', '2023-01-01T00:00:00'],
  ['no moment in UTC', '2023-01-01T01:00:00', null],
  ['zeros in UTC', '2023-01-01T01:00:00', '0000-00-00T00:00:00'],
])('%s: the local time stands bare', (_, date, gmt) => {
  expect(read({ date, date_gmt: gmt })).toEqual({ date, codes: [] });
});

it('is in UTC where only date_gmt is there', () => {
  expect(read({ date_gmt: '2023-01-01T01:00:00' }).date).toBe('2023-01-01T01:00:00+00:00');
});

it('keeps the offset that a date has itself', () => {
  expect(read({ date: '2012-03-04T16:37:19-08:00' }).date).toBe('2012-03-04T16:37:19-08:00');
  expect(read({ date: '2012-03-04T16:37:19.123+0530' }).date).toBe('2012-03-04T16:37:19+05:30');
  expect(read({ publishedDate: '2012-03-04T16:37:19Z' }).date).toBe('2012-03-04T16:37:19Z');
});

it('reads the rows of the posts table', () => {
  const row = { post_date: '2012-03-04 16:37:19', post_date_gmt: '0000-00-00 00:00:00' };
  expect(read(row)).toEqual({ date: '2012-03-04T16:37:19', codes: [] });
  expect(read({ ...row, post_date_gmt: '2012-03-04 15:37:19' }).date).toBe('2012-03-04T16:37:19+01:00');
  expect(dateOf({ post_modified: '2012-03-05 00:00:00' }, modified, () => undefined)).toBe(
    '2012-03-05T00:00:00',
  );
});

it.each(['0000-00-00 00:00:00', '-0001-11-30T00:00:00', '', null, false])(
  '%j says that there is none',
  (date) => {
    expect(read({ date })).toEqual({ date: undefined, codes: [] });
  },
);

it.each([
  '14/4/2025 04:30:17',
  '2023-02-30T00:00:00',
  '2023-13-01T00:00:00',
  '2023-01-01T24:01:00',
  'soon',
  5,
  {},
  [],
])('%j is left out with a warning', (date) => {
  expect(read({ date })).toEqual({ date: undefined, codes: ['field-unreadable date'] });
});

it('keeps a day without a time', () => {
  expect(read({ date: '2023-04-05' }).date).toBe('2023-04-05');
});

it('does not depend on the zone of the machine', () => {
  const zone = process.env['TZ'];
  const post = { date: '2024-03-31T02:30:00', date_gmt: '2024-03-31T00:30:00' };
  for (const other of ['UTC', 'America/New_York', 'Europe/Berlin', 'Pacific/Kiritimati']) {
    process.env['TZ'] = other;
    expect(read(post).date).toBe('2024-03-31T02:30:00+02:00');
  }
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});
