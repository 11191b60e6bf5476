import { InvalidArgumentError, Option } from 'commander';
import { editedPolicies } from '../sink/index.js';
import { parseShard, type Shard } from './shard.js';

function shard(value: string): Shard {
  const parsed = parseShard(value);
  if (parsed !== undefined) return parsed;
  throw new InvalidArgumentError('It takes a part and how many there are, such as 3/16.');
}

function count(value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It takes a whole number from 1 to 9999.');
}

const option = (flags: string, description: string): Option => new Option(flags, description);

/** What matters for archives only. */
export const archiveOptions = (): readonly Option[] => [
  option('--check', 'as --dry-run, and end with exit code 3 if anything would change'),
  option(
    '--on-edited <what>',
    'what becomes of a file that a person changed since, when its post changes (default: keep)',
  ).choices(editedPolicies),
  option('--prune', 'remove the files of posts that are not in the input any more'),
  option(
    '-j, --jobs <number>',
    'how many cores convert (default: all, once there is enough to do)',
  ).argParser(count),
  option('--shard <part>', 'only a part of the posts: 3/16 is the third of sixteen').argParser(shard),
];
