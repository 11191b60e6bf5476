import { attribute, isTag, nodesIn, type ParentNode } from '../dom.js';

/** What an element embeds: the addresses or ids by which it is known. */
export interface Embedded {
  readonly addresses: readonly string[];
  /** Whether it may go: nobody sees it, or it says the same as something beside it. */
  readonly spare: boolean;
  /** Whether what the element holds may go: a script shows the thing in its place. */
  readonly stands: boolean;
}

const address = /^(?:https?:)?\/\/[^\s/]|^\/[^\s/]/;
export const isAddress = (value: string | undefined): value is string =>
  value !== undefined && address.test(value);

/** What is embedded, if there is an address. */
export const embedded = (
  addresses: readonly string[],
  { spare = false, stands = false }: Partial<Embedded> = {},
): Embedded | undefined => (addresses.length > 0 ? { addresses, spare, stands } : undefined);

/** The addresses that links in an element lead to. */
export const linksIn = (node: ParentNode): string[] =>
  [...nodesIn(node)]
    .flatMap((child) => (isTag(child) ? (attribute(child, 'href') ?? []) : []))
    .filter(isAddress);
