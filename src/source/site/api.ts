/** A site's REST API: where it begins, and how its routes become addresses. */
export interface Api {
  /** `https://example.org/wp-json/`, or with plain permalinks `https://example.org/?rest_route=/`. */
  readonly root: URL;
  /** What stands before `posts` in a route: `/wp/v2`, and nothing where the root holds it already. */
  readonly prefix: string;
}

export type Parameters = Readonly<Record<string, string | number | undefined>>;

/** WordPress.com's API for the sites that it hosts, and for those that are joined to it by Jetpack. */
export const publicApi = 'https://public-api.wordpress.com/';

/** @param site the host, or the number, of a site that WordPress.com knows */
export const publicApiOf = (site: string): Api => ({
  root: new URL(`wp/v2/sites/${encodeURIComponent(site)}/`, publicApi),
  prefix: '',
});

/** @param root as a site's own Link header gives it */
export const apiAt = (root: URL): Api => ({ root, prefix: '/wp/v2' });

/**
 * The address of a route.
 *
 * @param route below the prefix, without a slash in front: `posts`, `posts/12`
 */
export const routeUrl = ({ root, prefix }: Api, route: string, parameters: Parameters = {}): URL =>
  withParameters(joined(root, `${prefix}/${route}`), parameters);

/** An address with these parameters instead of those of the same names; what is undefined goes. */
export function withParameters(url: URL, parameters: Parameters): URL {
  const changed = new URL(url);
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) changed.searchParams.delete(name);
    else changed.searchParams.set(name, String(value));
  }
  return changed;
}

/** @param route with a slash in front */
function joined(root: URL, route: string): URL {
  const url = new URL(root);
  if (url.searchParams.has('rest_route')) {
    url.searchParams.set('rest_route', route);
  } else {
    const slash = url.pathname.endsWith('/') ? '' : '/';
    url.pathname = `${url.pathname}${slash}${route.slice(1)}`;
  }
  return url;
}
