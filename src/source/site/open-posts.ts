import { withoutSecrets } from '../address.js';
import { FetchFault } from '../http/fault.js';
import { withParameters } from './api.js';
import { isObject, textOf, type Json } from './fields.js';
import { readAnswer } from './read-answer.js';
import type { Session } from './session.js';

/**
 * Opens a post that a password protects, if there is one to try: lists come without its text, so it is asked for alone.
 * A post that the password does not open stays as it is.
 */
export async function openPosts(session: Session, post: unknown): Promise<unknown> {
  const { postPassword: password } = session.options;
  if (password === undefined || !isObject(post) || !isShut(post)) return post;
  const self = selfOf(post, session.named);
  if (self === undefined) return post;
  try {
    const answer = await session.client.get(withParameters(self, { password }));
    const [opened] = (await readAnswer(answer.bytes, session.input)).values;
    return isObject(opened) ? { ...opened, ...pick(post, '_embedded') } : post;
  } catch (error) {
    if (error instanceof FetchFault) return post;
    throw error;
  }
}

const pick = (post: Json, key: string): Json => (Object.hasOwn(post, key) ? { [key]: post[key] } : {});

function isShut(post: Json): boolean {
  const { content } = post;
  return isObject(content) && content['protected'] === true && content['rendered'] === '';
}

/** A post's own address in the API; only where it is of the host that was asked. */
function selfOf(post: Json, named: URL): URL | undefined {
  const links = isObject(post['_links']) ? post['_links']['self'] : undefined;
  const href = Array.isArray(links) ? textOf(links[0], 'href') : undefined;
  if (href === undefined || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  return withoutSecrets(url.origin) === named.origin ? url : undefined;
}
