import { idOf, isObject, textOf } from '../site/fields.js';

/** Which post a value is, as far as it can be told from others of any site. */
export interface Identity {
  /** The collection that it is of, as `collectionName` has it. */
  readonly collection: string;
  readonly id: string;
  /** When it was changed last, as the site says. */
  readonly modified: string;
}

/** The name of a collection, by any of its addresses: the host without www., and the route. */
export function collectionName(url: URL): string {
  const route = url.searchParams.get('rest_route') ?? url.pathname;
  const at = route.indexOf('/wp/v2/');
  const parts = (at < 0 ? route : route.slice(at)).split('/').filter(Boolean);
  return `${url.host.replace(/^www\./, '')} ${parts.join('/')}`;
}

/** Tells which post a value is, by its own link into the REST API, or else by its permalink. */
export function identityOf(value: unknown): Identity | undefined {
  const id = idOf(value);
  if (id === undefined || !isObject(value)) return undefined;
  const modified = `${textOf(value, 'modified') ?? ''} ${textOf(value, 'modified_gmt') ?? ''}`.trim();
  return { collection: collectionOf(value) ?? permalinkOf(value), id, modified };
}

function collectionOf(value: Readonly<Record<string, unknown>>): string | undefined {
  const links = isObject(value['_links']) ? value['_links']['collection'] : undefined;
  const href = Array.isArray(links) ? textOf(links[0], 'href') : undefined;
  return href !== undefined && URL.canParse(href) ? collectionName(new URL(href)) : undefined;
}

function permalinkOf(value: Readonly<Record<string, unknown>>): string {
  const link = textOf(value, 'link') ?? textOf(value, 'URL') ?? '';
  const host = URL.canParse(link) ? new URL(link).host.replace(/^www\./, '') : '';
  return `${host} ${textOf(value, 'type') ?? 'post'}`;
}
