import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { DownloadFault } from './fault.js';
import { isPrivateAddress } from './private-addresses.js';

/** Asks for all addresses of a name. */
export type Resolve = (
  name: string,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const systemResolve: Resolve = (name, callback) => systemLookup(name, { all: true }, callback);

/**
 * Keeps requests on the internet: a post may name any address, and what answers at a private one is nobody's picture (a
 * router, a database, a cloud's metadata). The site itself may be there.
 */
export class Guard {
  /**
   * @param trusted hosts, with their ports, that may have private addresses: the site's, and those that the user named
   * @param resolve asks for the addresses of a name; the connection goes to no other than those that were looked at
   */
  constructor(
    private readonly trusted: ReadonlySet<string>,
    private readonly resolve: Resolve = systemResolve,
  ) {}

  /** @throws {DownloadFault} where an address is one that is not asked, as far as it shows without its name resolved */
  check(url: URL): void {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refused(url.protocol);
    if (this.isTrusted(url)) return;
    // The URL standard has made dotted numbers of 2130706433 and 0x7f.1.
    const name = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
    const isLocal = name === 'localhost' || name.endsWith('.localhost');
    if (isLocal || (isIP(name) !== 0 && isPrivateAddress(name))) throw refused(url.host);
  }

  isTrusted(url: URL): boolean {
    return this.trusted.has(url.host);
  }

  /** As Node's own lookup, for connections to hosts that are not trusted: an answer with a private address is none. */
  readonly lookup: LookupFunction = (name, options, callback) => {
    this.resolve(name, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || first === undefined) return callback(error ?? new Error(`${name} has no address`), '', 0);
      if (addresses.some(({ address }) => isPrivateAddress(address))) return callback(refused(name), '', 0);
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };

  /** Whether a name resolves to public addresses only, for where somebody else connects (a proxy). */
  async checkName(url: URL): Promise<void> {
    this.check(url);
    if (this.isTrusted(url) || isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0) return;
    await new Promise<void>((resolve, reject) => {
      this.resolve(url.hostname, (_, addresses) => {
        const isPrivate = (addresses ?? []).some(({ address }) => isPrivateAddress(address));
        if (isPrivate) reject(refused(url.host));
        else resolve();
      });
    });
  }
}

const refused = (what: string): DownloadFault =>
  new DownloadFault(`${what} is no address on the internet, and not the site's`, { passing: false });
