import { InvalidArgumentError, Option } from 'commander';
import { redirectModes } from './redirect-modes.js';
import { commentModes } from './comment-modes.js';
import { linkModes } from './link-modes.js';

const hosts = (value: string, before: readonly string[]): readonly string[] => [...before, host(value)];

/** `example.org`, `localhost:8080`; of an address its host. */
function host(value: string): string {
  const bare = value.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  const parsed = URL.canParse(`http://${bare}`) ? new URL(`http://${bare}`) : undefined;
  if (parsed !== undefined && /^[^\s/?#@-][^\s/?#@]*$/.test(bare)) return parsed.host;
  throw new InvalidArgumentError('It takes a host, such as old.example.org or localhost:8080.');
}

const hostList = (value: string): readonly string[] =>
  value.split(',').map((each) => (each.trim() === 'all' ? 'all' : host(each.trim())));

function folder(value: string): string {
  if (value === '' || value.startsWith('-')) {
    throw new InvalidArgumentError(
      value === '' ? 'It is empty: is a shell variable unset?' : 'Is the folder missing?',
    );
  }
  return value;
}

const units: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 1e3,
  kb: 1e3,
  m: 1e6,
  mb: 1e6,
  g: 1e9,
  gb: 1e9,
};

function size(value: string): number {
  const [, number = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?) ?([a-z]{0,2})$/i.exec(value) ?? [];
  const factor = units[unit.toLowerCase()];
  const bytes = factor === undefined || number === '' ? 0 : Math.floor(Number(number) * factor);
  if (bytes > 0) return bytes;
  throw new InvalidArgumentError('It takes a size, such as 500kB or 20MB.');
}

function count(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It takes a whole number from 1.');
}

/** The options that say what the documents of a run refer to. */
export const siteOptions = (): readonly Option[] => [
  new Option(
    '--links <mode>',
    'what becomes of links between the posts: they stay, or lead to the files, or to the pages that a generator makes, ' +
      'or become wikilinks (preset obsidian)',
  )
    .choices(linkModes)
    .default('keep', 'keep'),
  new Option('--site-host <host>', 'a host that the site had before; may be given again')
    .argParser(hosts)
    .default([], 'none'),
  new Option('--redirects <format>', 'write redirects from old addresses to the new ones').choices(
    redirectModes,
  ),
  new Option(
    '--comments <where>',
    'write the comments on posts: a data file each, or below the text',
  ).choices(commentModes),
  new Option(
    '--data',
    'write what is known of authors and terms to the data files that the preset has of them',
  ),
  new Option('--media', 'download the pictures and files of the site that posts show or link to'),
  new Option(
    '--media-hosts <list>',
    "hosts whose files are downloaded too, with commas between them; all: any host's",
  ).argParser(hostList),
  new Option('--uploads <folder>', 'a copy of wp-content/uploads to take files from').argParser(folder),
  new Option(
    '--media-max-size <size>',
    'the longest file to download, such as 500kB or 20MB (default: 256MB)',
  ).argParser(size),
  new Option('--media-max-files <number>', 'how many files to download at most (default: all)').argParser(
    count,
  ),
];
