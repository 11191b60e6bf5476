import { Buffer } from 'node:buffer';
import { withoutSecrets } from '../address.js';
import { challengeHint, challengeOf } from '../http/challenge.js';
import { FetchFault } from '../http/fault.js';
import { parseJson } from '../json/parse.js';
import { isObject } from './fields.js';
import type { WebPage } from './discover.js';
import type { Page } from './page.js';
import type { Session } from './session.js';

const forms = ['wp-json/', '?rest_route=/'] as const;

/**
 * Looks for a REST API that a page does not name, where WordPress has it: at the root of the host, or in its first
 * folder.
 *
 * @returns its root
 * @throws {FetchFault} where there is one, behind a log-in
 */
export async function probe(session: Session, page: URL): Promise<URL | undefined> {
  const [folder] = page.pathname.split('/').filter(Boolean);
  const bases = [new URL('/', page), ...(folder === undefined ? [] : [new URL(`/${folder}/`, page)])];
  for (const base of bases) {
    for (const form of forms) {
      const root = new URL(form, base);
      if (await isRoot(session, root)) return root;
    }
  }
  return undefined;
}

async function isRoot(session: Session, root: URL): Promise<boolean> {
  try {
    const { bytes } = await session.client.get(root, { retries: 0 });
    const index = parseJson(Buffer.from(bytes).toString().trim())?.value;
    return isObject(index) && Array.isArray(index['namespaces']);
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    // It answers as WordPress does, and does not let everybody in.
    if (error.restCode !== undefined && error.status !== 404) throw error;
    return false;
  }
}

/** Why a page leads to no REST API. */
export function noApi({ url, headers, html }: WebPage, { generator }: Page): FetchFault {
  const name = withoutSecrets(url.href);
  const who = challengeOf(headers, html);
  if (who !== undefined) {
    return new FetchFault(`${name}: a firewall (${who}) answers with a challenge instead of the page`, {
      ...{ kind: 'status', hint: challengeHint },
    });
  }
  if (!/wordpress/i.test(generator) && !/\/wp-(?:content|includes)\//.test(html)) {
    return new FetchFault(`${name}: an HTML page, and of no WordPress site that can be told`, {
      kind: 'refused',
      hint: 'wp2md reads WordPress’s REST API. If the site is one, name it: https://…/wp-json/wp/v2/posts',
    });
  }
  const jetpack = /stats\.wp\.com|jetpack/i.test(html);
  return new FetchFault(`${name}: a WordPress site whose REST API is switched off or hidden`, {
    kind: 'refused',
    hint: jetpack
      ? `Jetpack may show it: https://public-api.wordpress.com/wp/v2/sites/${url.hostname}/posts`
      : 'A plugin for security may hide it, or show it to users only: WP2MD_USER and WP2MD_PASSWORD log in.',
  });
}
