/** An address as WordPress reads it: what tells one page of a site from another. */
export interface Location {
  /** Lower case, without `www.`, with its port where it is not the usual one. */
  readonly host: string;
  /** Decoded, lower case, without a slash at the end; empty for the front page. */
  readonly path: string;
  /** Of the post that the query names: `p`, `page_id` or `attachment_id`. */
  readonly id?: string;
  /** The query with its question mark, or nothing. */
  readonly query: string;
  /** Decoded, without its hash; absent where there is none. */
  readonly fragment?: string;
}

/** Takes an http or https address apart; undefined for any other. */
export function locate(address: string): Location | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const id = idIn(url);
  return {
    host: hostName(url.host),
    path: tidyPath(url.pathname),
    ...(id === undefined ? {} : { id }),
    query: url.search,
    ...(url.hash.length > 1 ? { fragment: decoded(url.hash.slice(1)) } : {}),
  };
}

/** A host as two addresses of one site have it: `www.` says nothing, nor does the case. */
export function hostName(host: string): string {
  const lower = host.toLowerCase();
  return lower.startsWith('www.') && lower.indexOf('.', 4) > 0 ? lower.slice(4) : lower;
}

const idParameters = ['p', 'page_id', 'attachment_id'] as const;

/** WordPress takes an id as it begins: `?p=12abc` is 12. */
function idIn({ searchParams }: URL): string | undefined {
  for (const name of idParameters) {
    const value = /^\d{1,18}/.exec(searchParams.get(name) ?? '')?.[0].replace(/^0+/, '');
    if (value) return value;
  }
  return undefined;
}

function tidyPath(path: string): string {
  const parts = decoded(path)
    .normalize('NFC')
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');
  // Permalinks of servers without rewriting: /index.php/2024/05/hello/
  return parts
    .filter((part) => part !== 'index.php')
    .map((part) => `/${part}`)
    .join('');
}

/** Percent-decoded as far as it can be. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
