/** An address without user name and password: none is sent for a file. */
export function withoutUser(url: URL): URL {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  bare.hash = '';
  return bare;
}

/** The same for one file however it is addressed: the scheme and `www.` tell nothing. */
export function keyOf(address: string): string {
  const url = new URL(address);
  return `${url.host.replace(/^www\./, '')}${url.pathname}${url.search}`;
}
