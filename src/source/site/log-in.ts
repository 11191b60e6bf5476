import { FetchFault } from '../http/fault.js';
import { routeUrl, type Api } from './api.js';
import type { Session } from './session.js';

/**
 * Asks whether a log-in that was given is taken (REST handbook, `/wp/v2/users/me`): to one that is not, WordPress answers as to
 * anybody, and what only a user can see would be missing without a word.
 *
 * @throws {FetchFault} where it is not
 */
export async function checkLogIn({ client, input }: Session, api: Api): Promise<void> {
  const url = routeUrl(api, 'users/me', { _fields: 'id' });
  if (!client.isLoggedIn(url)) return;
  try {
    await client.get(url);
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    // A site may hide its users and take the log-in all the same.
    if (error.restCode !== 'rest_not_logged_in') return;
    throw new FetchFault(`${input.origin.name}: the site does not take this user name and password`, {
      ...{ kind: 'status', status: error.status, restCode: error.restCode, cause: error },
      hint: 'It wants an application password (Users, Profile in WordPress), and some servers keep log-ins from PHP.',
    });
  }
}
