import type { FoundAddress } from '../../html/found-addresses.js';
import { hostName, locate } from '../location.js';
import { endingOf, isFileEnding } from './endings.js';
import { withoutService } from './originals.js';

/** Whose files are taken over. */
export interface MediaScope {
  /** Whether a host is one of the site's. */
  readonly isOwn: (host: string) => boolean;
  /** Further hosts; `all` for any. */
  readonly hosts: ReadonlySet<string> | 'all';
}

/** Whether an address is that of a file to take over: a picture, something played, or what a link leads to. */
export function isWanted({ use, address }: FoundAddress, { isOwn, hosts }: MediaScope): boolean {
  const at = locate(withoutService(address));
  if (at === undefined) return false;
  if (use !== 'image' && !isFileEnding(endingOf(at.path))) return false;
  return hosts === 'all' || hosts.has(at.host) || isOwn(at.host) || isOwn(ownerOf(at.host));
}

/** WordPress.com keeps the files of `name.wordpress.com` at `name.files.wordpress.com`. */
const ownerOf = (host: string): string => host.replace(/\.files\.wordpress\.com$/, '.wordpress.com');

/** Hosts as they are compared. */
export const mediaHosts = (hosts: readonly string[]): MediaScope['hosts'] =>
  hosts.includes('all') ? 'all' : new Set(hosts.map(hostName));
