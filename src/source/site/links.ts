import LinkHeader from 'http-link-header';

/** A link of an answer, or of a page's head. */
export interface Link {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

/** The links of a Link header (RFC 8288); of one that is none, none. */
export function linksIn(headers: Headers): readonly Link[] {
  const value = headers.get('link');
  if (value === null) return [];
  try {
    return LinkHeader.parse(value).refs.map(({ rel, uri, type }) => ({
      rel,
      href: uri,
      ...(type === undefined ? {} : { type }),
    }));
  } catch {
    return [];
  }
}

/** The address of the first link of a kind. */
export const hrefOf = (links: readonly Link[], rel: string, type?: string): string | undefined =>
  links.find((link) => link.rel.toLowerCase() === rel && (type === undefined || link.type === type))?.href;
