import { InvalidArgumentError, Option } from 'commander';
import type { Filters } from '../source/index.js';
import { file, list, text } from './option-values.js';

/** What was typed of the options that are about addresses: dates as typed, and `last` for `modifiedAfter`. */
export interface AddressOptions extends Filters {
  readonly type?: readonly string[];
  readonly limit?: number;
  readonly saveJson?: string;
  readonly resume?: true;
  readonly concurrency?: number;
  readonly header?: readonly string[];
  readonly user?: string;
  readonly passwordFile?: string;
}

/** The word that stands for the time of the run before. */
export const lastRun = 'last';

function count(value: string): number {
  const number = Number(text(value));
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('It is a number from 1 on.');
}

function fewAtOnce(value: string): number {
  const number = count(value);
  if (number <= mostAtOnce) return number;
  throw new InvalidArgumentError(`More than ${mostAtOnce} requests at once are an attack.`);
}

const mostAtOnce = 16;

const isoDate = /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;

function date(value: string): string {
  const typed = text(value);
  if (isoDate.test(typed) && !Number.isNaN(Date.parse(typed.replace(' ', 'T')))) return typed;
  throw new InvalidArgumentError('A date is written 2024-03-31, or 2024-03-31T18:00:00Z.');
}

const dateOrLast = (value: string): string => (value === lastRun ? value : date(value));

const headers = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  text(value),
];

const option = (flags: string, description: string): Option => new Option(flags, description);

/** The options that are about addresses, in the order of the help text. */
export const addressOptions = (): readonly Option[] => [
  option('--type <list>', 'the types of posts that a site stands for (default: post,page)').argParser(list),
  option('--limit <number>', 'at most so many posts of each address, newest first').argParser(count),
  option('--after <date>', 'published on this day or later').argParser(date),
  option('--before <date>', 'published before this day').argParser(date),
  option(
    '--modified-after <date>',
    'changed on this day or later; last: since the run that wrote the --save-json file',
  ).argParser(dateOrLast),
  option('--category <list>', 'of these categories: ids, slugs or names').argParser(list),
  option('--tag <list>', 'of these tags').argParser(list),
  option('--author <list>', 'by these authors').argParser(list),
  option('--search <words>', 'that the site finds by these words').argParser(text),
  option('--status <list>', 'such as draft,private; a status other than publish needs a log-in').argParser(
    list,
  ),
  option('--slug <list>', 'with these slugs').argParser(list),
  option('--id <list>', 'with these ids').argParser(list),
  option(
    '--save-json <file>',
    'keep what the site sends, one post a line: a later run can read it',
  ).argParser(file),
  option('--resume', 'go on with the --save-json file of a run that was cut off'),
  option('--user <name>', 'log in as this user; the password is asked for (default: $WP2MD_USER)').argParser(
    text,
  ),
  option(
    '--password-file <file>',
    'a file with an application password of WordPress (default: $WP2MD_PASSWORD)',
  ).argParser(file),
  option('--header <line>', "send 'Name: value' along, or the lines of @file; may be given again").argParser(
    headers,
  ),
  option('--concurrency <number>', 'so many requests at once (default: 2)').argParser(fewAtOnce),
];
