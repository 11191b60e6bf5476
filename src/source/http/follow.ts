import { withoutSecrets } from '../address.js';
import { withoutUser } from './authorization.js';
import { FetchFault } from './fault.js';

const mostRedirects = 5;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** An answer, and the address that gave it. */
export interface Followed {
  readonly url: URL;
  readonly response: Response;
}

/**
 * Follows redirects by hand: `fetch` would follow twenty, and from https to http.
 *
 * @param name the address as messages may name it
 * @param request asks one address
 * @throws {FetchFault} where a redirect is not followed
 */
export async function follow(
  name: string,
  first: URL,
  request: (url: URL) => Promise<Response>,
): Promise<Followed> {
  let url = withoutUser(first);
  for (let count = 0; count <= mostRedirects; count += 1) {
    const response = await request(url);
    const location = redirects.has(response.status) ? response.headers.get('location') : null;
    if (location === null) return { url, response };
    await response.body?.cancel();
    url = redirected(url, location, name);
  }
  throw new FetchFault(`${name}: redirects more than ${mostRedirects} times`, { kind: 'refused' });
}

function redirected(from: URL, location: string, name: string): URL {
  if (!URL.canParse(location, from.href)) {
    throw new FetchFault(`${name}: redirects to what is no address`, { kind: 'refused' });
  }
  const url = withoutUser(new URL(location, from));
  if (url.protocol === 'https:' || (url.protocol === 'http:' && from.protocol === 'http:')) return url;
  throw new FetchFault(`${name}: redirects to ${withoutSecrets(url.href)}, which is not secure`, {
    kind: 'refused',
    hint: 'From https it is followed to https only. Name that address itself if you trust it.',
  });
}
