const defaultPorts: ReadonlySet<string> = new Set(['', '80', '443']);

/**
 * Whether what was meant for one address may be sent to another: the same scheme, host and port; or from http to https
 * of the same host, both on their own ports.
 */
export function isSameHost(url: URL, meant: URL): boolean {
  if (url.origin === meant.origin) return true;
  return (
    url.hostname === meant.hostname &&
    meant.protocol === 'http:' &&
    url.protocol === 'https:' &&
    defaultPorts.has(url.port) &&
    defaultPorts.has(meant.port)
  );
}

const withoutWww = (host: string): string => host.replace(/^www\./, '');

/** Whether an address is of the same site: its host, with or without www. */
export const isSameSite = (url: URL, other: URL): boolean =>
  withoutWww(url.hostname) === withoutWww(other.hostname) &&
  (url.port === other.port || (defaultPorts.has(url.port) && defaultPorts.has(other.port)));
