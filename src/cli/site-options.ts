import { InvalidArgumentError, Option } from 'commander';
import { linkModes } from './link-modes.js';

const hosts = (value: string, before: readonly string[]): readonly string[] => [...before, host(value)];

/** `example.org`, `localhost:8080`; of an address its host. */
function host(value: string): string {
  const bare = value.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  const parsed = URL.canParse(`http://${bare}`) ? new URL(`http://${bare}`) : undefined;
  if (parsed !== undefined && /^[^\s/?#@-][^\s/?#@]*$/.test(bare)) return parsed.host;
  throw new InvalidArgumentError('It takes a host, such as old.example.org or localhost:8080.');
}

/** The options that say what the documents of a run refer to. */
export const siteOptions = (): readonly Option[] => [
  new Option(
    '--links <mode>',
    'what becomes of links between the posts: they stay, or lead to the files, or to the pages that a generator makes',
  )
    .choices(linkModes)
    .default('keep', 'keep'),
  new Option('--site-host <host>', 'a host that the site had before; may be given again')
    .argParser(hosts)
    .default([], 'none'),
];
