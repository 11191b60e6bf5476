/** Stands for the post's own address where it is not known, so that relative addresses compare with each other. */
const nowhere = 'https://post.invalid/';

/** What runs a script, or means something only in one browser tab: no link that a text could keep. */
const withoutTarget =
  /^(?:about|blob|data|filesystem|javascript|jscript|livescript|mocha|vbscript|view-source):/i;

/** Left in front of a fragment by pasting from macOS and iOS. */
const pasted = /^(?:applewebdata:|x-apple-data-detectors:|about:blank)/i;

/**
 * The form in which addresses are compared: absolute, percent-decoded. The post itself and a place in it
 * are `#` alone, since fragments are renamed.
 */
export function canonical(raw: string, link: string | undefined): string {
  const base = parsed(link ?? nowhere) ?? new URL(nowhere);
  const address = raw.replace(/[\t\n\r]/g, '').trim();
  const url = parsed(address, base.href);
  if (url === undefined) return decoded(address);
  const own = url.href.split('#', 1)[0] === base.href.split('#', 1)[0];
  return own ? '#' : decoded(url.href);
}

/** The address of a link as a reader would follow it, in canonical form; undefined where there is none. */
export function linkTarget(raw: string | undefined, link: string | undefined): string | undefined {
  const address = raw?.replace(/[\u0000-\u001f]/g, '').trim();
  if (address === undefined) return undefined;
  if (pasted.test(address)) return address.includes('#') ? '#' : undefined;
  if (withoutTarget.test(address)) return undefined;
  if (address === '' && link === undefined) return undefined;
  return canonical(address, link);
}

/** Addresses, and where those of them lead that are relative to the post. */
export function withAbsolute(addresses: readonly string[], link: string | undefined): string[] {
  const relative = addresses.filter((address) => !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address));
  return [...addresses, ...relative.flatMap((address) => parsed(address, link)?.href ?? [])];
}

/** A parsed address, or undefined where it is none. */
export function parsed(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** Percent-decoded as far as it can be; one escape that cannot leaves the others alone. */
export function decoded(address: string): string {
  if (!address.includes('%')) return address;
  return address.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes.toLowerCase();
    }
  });
}
