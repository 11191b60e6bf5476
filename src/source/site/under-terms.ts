import { withParameters } from './api.js';

/**
 * A list of the posts of terms, together with those of the terms below them, which WordPress shows on the page of a term (REST
 * API, since WordPress 5.7).
 *
 * @param taxonomies the parameters that name terms of which some stand below others
 */
export function underTerms(list: URL, taxonomies: Iterable<string>): URL {
  let url = list;
  for (const taxonomy of [...taxonomies]) {
    const ids = list.searchParams.get(taxonomy);
    if (ids === null || !/^[\d,]+$/.test(ids)) continue;
    url = withParameters(url, {
      [taxonomy]: undefined,
      [`${taxonomy}[terms]`]: ids,
      [`${taxonomy}[include_children]`]: 'true',
    });
  }
  return url;
}

/**
 * The same list without the terms below, for an older WordPress.
 *
 * @param refused the parameters that it did not take
 * @returns undefined where it is no such list
 */
export function withoutTermsBelow(list: URL, refused: readonly string[]): URL | undefined {
  const taxonomies = refused.filter((taxonomy) => list.searchParams.has(`${taxonomy}[include_children]`));
  if (taxonomies.length === 0) return undefined;
  return taxonomies.reduce(
    (url, taxonomy) =>
      withParameters(url, {
        [`${taxonomy}[terms]`]: undefined,
        [`${taxonomy}[include_children]`]: undefined,
        [taxonomy]: list.searchParams.get(`${taxonomy}[terms]`) ?? undefined,
      }),
    list,
  );
}
