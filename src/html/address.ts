/** Schemes that run something, or that mean something only inside one browser tab. */
const blocked = new Set([
  'about',
  'blob',
  'data',
  'filesystem',
  'javascript',
  'jscript',
  'livescript',
  'mocha',
  'vbscript',
  'view-source',
]);

/** Left in front of an address by pasting from macOS and iOS: it stands for the document that was copied from. */
const pasted = /^(?:applewebdata:|x-apple-data-detectors:|about:blank)/i;

/** White space and control characters, which most addresses have none of. */
const untidy = /[\s\u0000-\u001f\u007f]/;

/**
 * An address as a browser reads it (URL standard, basic URL parser): no white space around it, no line breaks and tabs in
 * it; any other white space and control characters percent-encoded. What pasting left in front is taken off.
 */
export function tidyAddress(raw: string): string {
  const kept = untidy.test(raw) ? withoutSpace(raw) : raw;
  if (!pasted.test(kept)) return kept;
  const hash = kept.indexOf('#');
  return hash < 0 ? '' : kept.slice(hash);
}

const withoutSpace = (raw: string): string =>
  withoutEdges(raw.replace(/[\t\n\r]/g, '')).replace(/[\s\u0000-\u001f\u007f]/g, encodeURIComponent);

/** Without control characters and white space at both ends: `trim()` leaves the control characters. */
function withoutEdges(value: string): string {
  const isEdge = (at: number): boolean => value.charCodeAt(at) <= 0x20;
  let from = 0;
  let to = value.length;
  while (from < to && isEdge(from)) from++;
  while (to > from && isEdge(to - 1)) to--;
  return value.slice(from, to).trim();
}

/** The scheme of a tidy address in lower case; undefined where it is relative (RFC 3986, 3.1). */
export function schemeOf(address: string): string | undefined {
  // What nearly all are.
  if (address.startsWith('https:')) return 'https';
  const colon = address.indexOf(':');
  if (colon < 1) return undefined;
  const scheme = address.slice(0, colon).toLowerCase();
  return /^[a-z][a-z0-9+.-]*$/.test(scheme) ? scheme : undefined;
}

/** Whether following the address would run something, or lead nowhere outside the page it was written in. */
export function isBlocked(address: string): boolean {
  const scheme = schemeOf(address);
  return scheme !== undefined && blocked.has(scheme);
}

/**
 * A tidy address made absolute, as a browser on the post's page would.
 *
 * @param link the post's permalink; without it relative addresses stay, but `//host/` gets https
 */
export function absoluteAddress(address: string, link: string | undefined): string {
  if (schemeOf(address) !== undefined) return address;
  const resolved = link === undefined ? undefined : urlOf(address, link)?.href;
  if (resolved !== undefined) return resolved;
  return address.startsWith('//') ? `https:${address}` : address;
}

/** A parsed address, or undefined where it is none. */
export function urlOf(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/**
 * The address of something that a page loads from elsewhere (a frame, a file), always absolute; undefined where there is
 * none that a reader could visit.
 */
export function mediaAddress(raw: string | undefined, link: string | undefined): string | undefined {
  const tidy = raw === undefined ? '' : tidyAddress(raw);
  if (tidy === '' || tidy.startsWith('#') || isBlocked(tidy)) return undefined;
  return tidy.startsWith('//') ? `https:${tidy}` : absoluteAddress(tidy, link);
}

/** The last part of an address's path, decoded: the name of a file. */
export function fileName(address: string): string | undefined {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  const last = path.slice(path.lastIndexOf('/') + 1);
  return percentDecoded(last) || undefined;
}

/** A text percent-decoded; the text itself where it cannot be. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
