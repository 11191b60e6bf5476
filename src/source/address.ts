const address = /^https?:\/\//i;
// At least two letters, so that C:\posts is a path.
const otherScheme = /^[a-z][a-z0-9+.-]+:\/\//i;

/** Whether an input is an address to fetch. */
export const isAddress = (input: string): boolean => address.test(input);

/** Whether an input is an address of a kind that wp2md does not fetch. */
export const isOtherAddress = (input: string): boolean => otherScheme.test(input) && !isAddress(input);

// What WordPress, its plugins and common gateways take as secrets in an address.
const secretParameters: ReadonlySet<string> = new Set([
  'access_token',
  'api_key',
  'apikey',
  'consumer_key',
  'consumer_secret',
  'password',
  'token',
]);

/**
 * The address as messages and reports may name it: without user name and password, and with the values of parameters
 * that hold secrets left out. An address that is no URL loses everything in front of its last `@`.
 */
export function withoutSecrets(input: string): string {
  if (!URL.canParse(input)) {
    const at = input.lastIndexOf('@');
    return at < 0 ? input : `${input.slice(0, input.indexOf('//') + 2)}${input.slice(at + 1)}`;
  }
  const url = new URL(input);
  const secrets = [...url.searchParams.keys()].filter((key) => secretParameters.has(key.toLowerCase()));
  if (url.username === '' && url.password === '' && secrets.length === 0) return input;
  url.username = '';
  url.password = '';
  for (const key of secrets) url.searchParams.set(key, '***');
  return url.href;
}

/** What messages and reports call an input: itself, without secrets if it is an address. */
export const displayName = (input: string): string =>
  isAddress(input) || isOtherAddress(input) ? withoutSecrets(input) : input;
