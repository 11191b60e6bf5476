import { withParameters, type Api, type Parameters } from './api.js';

/** A list of posts that a REST API gives page by page. */
export interface Collection {
  readonly api: Api;
  /** Its address, with the parameters that the user gave and those of the filters. */
  readonly url: URL;
  /** What messages call it: `posts`. */
  readonly name: string;
  /** The type of what is in it, where it is known. */
  readonly type?: string;
}

/** How a collection is asked for its posts. */
export interface Plan {
  readonly perPage: number;
  /** The one page that the user asked for. */
  readonly onlyPage?: number;
  readonly embed: boolean;
  /** By id, oldest first: then what is published meanwhile comes last, and moves nothing from one page to another. */
  readonly byId: boolean;
}

export const mostPerPage = 100;

// What would hide the totals in the answer, or the answer itself.
const dropped = ['_envelope', '_jsonp', '_method', 'page', 'offset'] as const;

/** How a collection is asked, by its address and the number of posts that are wanted. */
export function planFor({ url }: Collection, limit: number | undefined): Plan {
  const { searchParams } = url;
  const page = positive(searchParams.get('page'));
  const offset = positive(searchParams.get('offset'));
  const perPage = positive(searchParams.get('per_page'));
  const isOrdered = searchParams.has('orderby') || searchParams.has('order');
  const size = Math.min(perPage ?? mostPerPage, mostPerPage, limit ?? mostPerPage);
  // A page, or an offset, that was asked for by number means the site's own order and size.
  const isPart = page !== undefined || offset !== undefined;
  return {
    perPage: isPart ? (perPage ?? 10) : size,
    ...(isPart ? { onlyPage: page ?? 1 } : {}),
    embed: true,
    byId: !isOrdered && !isPart && limit === undefined && !searchParams.has('search'),
  };
}

const positive = (text: string | null): number | undefined => {
  const number = Number(text);
  return text !== null && Number.isInteger(number) && number > 0 ? number : undefined;
};

/** Where a page, or a part of one, is asked for. */
export type Part = { readonly page: number } | { readonly offset: number; readonly size: number };

/** The address of a page, or of a part of one. */
export function partUrl({ url }: Collection, plan: Plan, part: Part): URL {
  if (plan.onlyPage !== undefined && 'page' in part) return withParameters(url, { ...embedded(url, plan) });
  const without = Object.fromEntries(dropped.map((name) => [name, undefined]));
  return withParameters(withParameters(url, without), {
    ...embedded(url, plan),
    ...(plan.byId ? { orderby: 'id', order: 'asc' } : {}),
    ...('page' in part
      ? { per_page: plan.perPage, page: part.page === 1 ? undefined : part.page }
      : { per_page: part.size, offset: part.offset }),
  });
}

const embedded = (url: URL, { embed }: Plan): Parameters =>
  embed ? (url.searchParams.has('_embed') ? {} : { _embed: 1 }) : { _embed: undefined };
