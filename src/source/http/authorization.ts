import { Buffer } from 'node:buffer';

/** Who asks: a user of WordPress and one of the user's application passwords. */
export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/** Basic authentication (RFC 7617). WordPress shows application passwords with spaces and takes them without. */
export const basic = ({ user, password }: Credentials): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** The user name and password in an address, if there are any. */
export function credentialsIn({ username, password }: URL): Credentials | undefined {
  if (username === '' && password === '') return undefined;
  return { user: decoded(username), password: decoded(password) };
}

/** A lone percent sign is one. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address without user name and password: `fetch` refuses one with them. */
export function withoutUser(url: URL): URL {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare;
}
