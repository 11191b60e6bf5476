import { urlOf } from '../address.js';
import { furnitureFrames, providers, type Provider } from './providers.js';

/** Where a person goes to see what a frame shows, and what to call it. */
export interface Visit {
  readonly href: string;
  /**
   * The frame's own address, which is all that the post says of it; the provider's name where a link would only show the
   * address that it leads to.
   */
  readonly name: string;
  /** Whether the table knows the provider. */
  readonly isKnown: boolean;
}

/**
 * The address a person would visit instead of a frame's: `watch?v=`, not `embed/`.
 *
 * @param source the frame's address, absolute
 */
export function visitOf(source: string): Visit {
  const url = urlOf(source);
  if (url === undefined || !/^https?:$/.test(url.protocol))
    return { href: source, name: source, isKnown: false };
  const host = bareHost(url);
  for (const provider of providers) {
    const match = fits(provider, host, url);
    if (match === undefined) continue;
    const href = provider.to === undefined ? undefined : fill(provider, match, url);
    const visited = href ?? withoutParameters(source, provider.without);
    return { href: visited, name: visited === source ? provider.name : source, isKnown: true };
  }
  return { href: source, name: source, isKnown: false };
}

/** What kind of furniture a frame is, if it is one. */
export function furnitureOf(source: string): string | undefined {
  const url = urlOf(source);
  if (url === undefined) return undefined;
  const host = bareHost(url);
  return furnitureFrames.find((row) => isHost(host, row.host) && (row.path?.test(url.pathname) ?? true))
    ?.what;
}

/** Without `www.`; Google is the same in every country. */
const bareHost = (url: URL): string =>
  url.hostname.replace(/^www\./, '').replace(/^(maps\.)?google\.[a-z.]{2,6}$/, '$1google.com');

const isHost = (host: string, wanted: string): boolean => host === wanted || host.endsWith(`.${wanted}`);

/** What the provider's path captured, or undefined where the address is not one of its own. */
function fits(provider: Provider, host: string, url: URL): readonly string[] | undefined {
  if (!isHost(host, provider.host)) return undefined;
  if (provider.query !== undefined && !url.searchParams.get(provider.query)) return undefined;
  return provider.path === undefined ? [] : (provider.path.exec(url.pathname) ?? undefined);
}

function fill(provider: Provider, match: readonly string[], url: URL): string | undefined {
  const { to = '', query } = provider;
  const value = query === undefined ? '' : (url.searchParams.get(query) ?? '');
  // Mixcloud's frames name what they play by its path or by its whole address.
  if (to === '$q' || /^https?:/.test(value)) return visitable(value);
  // A path stays a path; everything else is one segment or one parameter.
  const encoded = value.startsWith('/') ? encodeURI(value) : encodeURIComponent(value);
  const href = to.replace(/\$([12q])/g, (_, key: string) =>
    key === 'q' ? encoded : (match[Number(key)] ?? ''),
  );
  return href + startTime(provider, url);
}

/** An address inside an address: only of a page (an `api.` host answers with JSON). */
function visitable(value: string): string | undefined {
  const url = urlOf(value);
  return url && /^https?:$/.test(url.protocol) && !url.hostname.startsWith('api.') ? value : undefined;
}

/** On the text of the address, so that the rest stays as it was written. */
function withoutParameters(source: string, names: readonly string[] = []): string {
  const start = source.indexOf('?');
  if (start < 0 || names.length === 0) return source;
  const hash = source.indexOf('#', start);
  const end = hash < 0 ? source.length : hash;
  const parameters = source.slice(start + 1, end).split('&');
  const kept = parameters.filter((parameter) => !names.includes(parameter.split('=', 1)[0] ?? ''));
  return source.slice(0, start) + (kept.length > 0 ? `?${kept.join('&')}` : '') + source.slice(end);
}

/** YouTube's frame says `start=90` where the page says `t=90`; a playlist's video keeps its playlist. */
function startTime(provider: Provider, url: URL): string {
  if (provider.name !== 'YouTube' || !provider.to?.includes('watch?v=')) return '';
  const start = url.searchParams.get('start') ?? url.searchParams.get('t');
  const list = url.searchParams.get('list');
  return (
    (list && /^[\w-]+$/.test(list) ? `&list=${list}` : '') +
    (start && /^[\dhms]+$/.test(start) ? `&t=${start}` : '')
  );
}
