/** The address of a route of a site's REST API, with a query. */
export function restAddress(site, route, query = {}) {
  const address = new URL(site.isPlain ? `${site.url}/` : `${site.url}/wp-json/wp/v2/${route}`);
  if (site.isPlain) address.searchParams.set('rest_route', `/wp/v2/${route}`);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, String(value));
  return address;
}
