import type { Author, JsonObject, Term } from '../post.js';
import { htmlTokens, type HtmlToken } from './html-tokens.js';
import { firstOf, idIn, isObject, listIn, own, textIn } from './json.js';
import { decodeSlug } from './slug.js';
import { isLineTag } from './tags.js';
import { plainText, textOfTokens } from './text.js';

/** A term or an author as an object or a string names it. At least one of `id` and `name` is there. */
export interface Named {
  readonly id?: string;
  readonly name?: string;
  readonly slug?: string;
}

const idFields = ['id', 'ID', 'term_id', 'user_id', 'databaseId', 'value'];
const nameFields = ['name', 'display_name', 'displayName', 'label', 'nickname', 'info'];
const slugFields = ['slug', 'user_nicename', 'nice_name', 'nicename'];

/** What one object says of a term or an author; undefined for REST errors and whatever else names nothing. */
export function namedBy(object: JsonObject): Named | undefined {
  if (typeof own(object, 'code') === 'string' && typeof own(object, 'message') === 'string') return undefined;
  const id = idIn(firstOf(object, idFields));
  const name = nameText(firstOf(object, nameFields));
  if (id === undefined && name === undefined) return undefined;
  const slug = textIn(firstOf(object, slugFields));
  const named: { -readonly [key in keyof Named]: Named[key] } = {};
  if (id !== undefined) named.id = id;
  if (name !== undefined) named.name = name;
  if (slug !== undefined) named.slug = decodeSlug(slug);
  return named;
}

function nameText(value: unknown): string | undefined {
  const text = Array.isArray(value) ? textIn(value[0]) : textIn(value);
  return text === undefined ? undefined : plainText(text) || undefined;
}

/** What lists may be wrapped in: `{nodes: […]}`, `{edges: [{node}]}` (WPGraphQL), `{linked: […]}`, `{data: […]}`. */
const wrappers = ['nodes', 'edges', 'node', 'linked', 'data'];
const deepest = 4;

/**
 * Every term or author that a value of any shape names: ids, names, objects, lists and maps of them, HTML links.
 * Undefined where the value is nothing of the kind, so that an empty list can say that there are none.
 */
export function namedIn(value: unknown, depth = 0): readonly Named[] | undefined {
  if (typeof value === 'string') return namedInText(value);
  const id = idIn(value);
  if (id !== undefined) return [{ id }];
  if (depth > deepest) return undefined;
  const list = listIn(value);
  if (list) return list.flatMap((item) => namedIn(item, depth + 1) ?? []);
  return isObject(value) ? namedInObject(value, depth) : undefined;
}

function namedInObject(object: JsonObject, depth: number): readonly Named[] | undefined {
  const named = namedBy(object);
  if (named) return [named];
  for (const wrapper of wrappers) {
    if (Object.hasOwn(object, wrapper)) return namedIn(own(object, wrapper), depth + 1);
  }
  const values = Object.values(object);
  if (!values.every(isObject)) return undefined;
  return values.flatMap((item) => namedBy(item) ?? []);
}

function namedInText(value: string): readonly Named[] | undefined {
  const id = idIn(value);
  if (id !== undefined) return [{ id }];
  const names = value.includes('<a') ? linkTexts(value) : [plainText(value)];
  const found = names.filter((name) => name !== '').map((name) => ({ name }));
  return found.length > 0 ? found : undefined;
}

/** The texts of the links in a list like `get_the_category_list` makes: a name may hold a comma. */
function linkTexts(html: string): readonly string[] {
  const texts: string[] = [];
  let inside: HtmlToken[] | undefined;
  for (const token of htmlTokens(html, isLineTag)) {
    if (token.kind === 'open' && token.name === 'a') inside = [];
    else if (token.kind === 'close' && token.name === 'a') {
      if (inside) texts.push(textOfTokens(inside));
      inside = undefined;
    } else inside?.push(token);
  }
  return texts;
}

/** A term or author of the model, where there is a name. */
export const withName = ({ name, slug }: Named): (Term & Author) | undefined =>
  name === undefined ? undefined : { name, ...(slug === undefined ? {} : { slug }) };
