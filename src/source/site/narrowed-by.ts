import { withParameters, type Parameters } from './api.js';

/** A list with filters. */
export interface Narrowed {
  readonly url: URL;
  /** The filters, as options call them, that stand in place of what the address said of the same. */
  readonly replaced: readonly string[];
}

const optionOf: Readonly<Record<string, string>> = {
  categories: 'category',
  tags: 'tag',
  author: 'author',
  search: 'search',
  slug: 'slug',
  status: 'status',
  include: 'id',
};

/** Of two days, the one that leaves fewer posts. */
const narrower: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  after: (a, b) => a > b,
  modified_after: (a, b) => a > b,
  before: (a, b) => a < b,
};

/** The time of a date, of the site's own as if that was UTC: what is compared lies days apart. */
const timeOf = (date: string): number => Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(date) ? date : `${date}Z`);

/**
 * The address of a list with the parameters of filters. Days hold as well as those that the address names; anything else
 * goes before what the address says of the same, which REST cannot ask for twice.
 */
export function narrowedBy(list: URL, parameters: Parameters): Narrowed {
  const taken: Record<string, Parameters[string]> = {};
  const replaced: string[] = [];
  for (const [name, value] of Object.entries(parameters)) {
    const said = [...list.searchParams.keys()].filter((key) => key === name || key.startsWith(`${name}[`));
    const isNarrower = narrower[name];
    const before = list.searchParams.get(name);
    if (isNarrower === undefined) {
      for (const key of said) taken[key] = undefined;
      if (said.length > 0) replaced.push(optionOf[name] ?? name);
    } else if (before !== null && isNarrower(timeOf(before), timeOf(String(value)))) continue;
    taken[name] = value;
  }
  return { url: withParameters(list, taken), replaced };
}
