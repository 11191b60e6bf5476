/**
 * An absolute http or https address, as it was written; undefined for anything else. White space and control
 * characters, which a browser would take out, are taken out or encoded.
 */
export function webAddress(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const address = value.trim();
  if (!/^https?:\/\//i.test(address)) return undefined;
  const parsed = parse(address);
  if (!parsed) return undefined;
  return /[\u0000-\u0020\u007f"<>\\^`{|}]/.test(address) ? parsed.href : address;
}

/**
 * As `webAddress`, for the address of a file: one that leaves out the scheme (`//…`) or the site (`/wp-content/…`) is
 * made whole against the post's link.
 */
export function fileAddress(value: unknown, link: string | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  const address = value.trim();
  if (address.startsWith('//')) return webAddress(parse(address, link ?? 'https://localhost')?.href);
  if (address.startsWith('/')) return link === undefined ? undefined : parse(address, link)?.href;
  return webAddress(address);
}

function parse(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
