import type { JsonObject } from '../post.js';
import { hasOwnText, isMedia } from './attachment.js';
import { firstOf, hasAll, hasAny, idIn, isObject, own, textIn } from './json.js';

/** What a JSON object is, as far as WordPress makes such objects. */
export type Kind =
  | { readonly kind: 'post' }
  | { readonly kind: 'other'; readonly what: What }
  | {
      readonly kind: 'rest-error';
      readonly code: string;
      readonly message: string;
      readonly status?: number;
    };

interface OtherKind {
  readonly what: string;
  readonly is: (object: JsonObject) => boolean;
}

/** By `type`, or `post_type` in a table's row: what WordPress keeps as posts and nobody reads as one. */
const typeNames: ReadonlyMap<unknown, What> = new Map<unknown, What>([
  ['comment', 'comment'],
  ['pingback', 'comment'],
  ['trackback', 'comment'],
  ['revision', 'revision'],
  ['nav_menu_item', 'menu item'],
  ['wp_navigation', 'navigation menu'],
  ['wp_block', 'block'],
  ['wp_template', 'template'],
  ['wp_template_part', 'template'],
  ['wp_global_styles', 'style'],
  ['custom_css', 'style'],
  ['wp_font_family', 'font'],
  ['wp_font_face', 'font'],
  ['oembed_cache', 'embed'],
  ['customize_changeset', 'setting'],
  ['user_request', 'setting'],
  // Rows of the database whose text is no HTML: serialized PHP of Advanced Custom Fields, JSON of Action Scheduler and
  // WPForms, what AMP found wrong with a page.
  ['acf-field', 'setting'],
  ['acf-field-group', 'setting'],
  ['scheduled-action', 'setting'],
  ['wpforms', 'setting'],
  ['amp_validated_url', 'setting'],
]);

/** By their fields, in this order: the more telling shapes before those that share a field with them. */
const shapes = [
  // wp2md's own report, which may lie beside the posts that it tells of.
  { what: 'report line', is: (o) => hasAll(o, ['file', 'outcome', 'warnings']) && !hasAny(o, ['content']) },
  { what: 'media', is: isMedia },
  { what: 'comment', is: (o) => hasAny(o, ['author_name']) && hasAny(o, ['post', 'author_avatar_urls']) },
  // What WordPress keeps open for a post that somebody began and never wrote into: `get_default_post_to_edit`.
  { what: 'empty draft', is: (o) => (own(o, 'status') ?? own(o, 'post_status')) === 'auto-draft' },
  { what: 'autosave', is: (o) => isCopy(o, 'autosave') },
  { what: 'revision', is: (o) => isCopy(o, 'revision') },
  {
    what: 'search result',
    is: (o) => hasAll(o, ['title', 'url', 'subtype']) && !hasAny(o, ['content', 'link']),
  },
  { what: 'embed', is: (o) => hasAll(o, ['version', 'provider_name']) && hasAny(o, ['html', 'author_url']) },
  {
    what: 'menu item',
    is: (o) => hasAll(o, ['object', 'object_id']) && hasAny(o, ['type_label', 'menus', 'url']),
  },
  { what: 'site index', is: (o) => hasAll(o, ['namespaces', 'routes']) },
  { what: 'route', is: (o) => hasAny(o, ['endpoints', 'routes']) && hasAny(o, ['methods', 'namespace']) },
  { what: 'setting', is: (o) => hasAll(o, ['posts_per_page', 'default_category']) },
  { what: 'type', is: (o) => hasAll(o, ['name', 'rest_base', 'taxonomies']) },
  { what: 'taxonomy', is: (o) => hasAll(o, ['name', 'rest_base', 'types']) },
  { what: 'status', is: (o) => hasAll(o, ['name', 'slug']) && hasAny(o, ['date_floating', 'queryable']) },
  { what: 'block', is: (o) => hasAll(o, ['name', 'api_version']) },
  { what: 'template', is: (o) => hasAll(o, ['theme', 'has_theme_file']) },
  { what: 'theme', is: (o) => hasAll(o, ['stylesheet', 'template', 'version']) },
  { what: 'plugin', is: (o) => hasAll(o, ['plugin', 'version']) },
  { what: 'term', is: (o) => hasName(o) && typeof own(o, 'taxonomy') === 'string' },
  {
    what: 'user',
    is: (o) => hasName(o) && hasAny(o, ['avatar_urls', 'avatar_URL', 'capabilities', 'user_login']),
  },
] as const satisfies readonly OtherKind[];

/** What a non-post is called in a summary. */
export type What = (typeof shapes)[number]['what'] | 'navigation menu' | 'style' | 'font';

/**
 * Tells what an object is, by its `type` and its fields.
 *
 * @param place the key under which the object was found (`users`, `categories`), which decides where `_fields` left
 * nothing but an id and a name
 */
export function kindOf(object: JsonObject, place: string): Kind | undefined {
  const error = errorIn(object);
  if (error) return error;
  const what = otherKind(object, place);
  if (what === undefined) return isPost(object) ? { kind: 'post' } : undefined;
  return what === 'media' && hasOwnText(object) ? { kind: 'post' } : { kind: 'other', what };
}

function otherKind(object: JsonObject, place: string): What | undefined {
  const type = own(object, 'type') ?? own(object, 'post_type');
  return typeNames.get(type) ?? shapes.find(({ is }) => is(object))?.what ?? bareKind(object, place);
}

/** An id and a name, and nothing that a post has. */
function bareKind(object: JsonObject, place: string): What | undefined {
  if (!hasName(object) || isPost(object) || idIn(firstOf(object, ['id', 'ID', 'term_id'])) === undefined)
    return undefined;
  return /user|author|people/i.test(place) ? 'user' : 'term';
}

const hasName = (object: JsonObject): boolean =>
  textIn(firstOf(object, ['name', 'display_name'])) !== undefined && !hasAny(object, ['title', 'content']);

/** A revision's slug is `12-revision-v1`, an autosave's `12-autosave-v1`; no type is given with either. */
function isCopy(object: JsonObject, word: string): boolean {
  const slug = own(object, 'slug') ?? own(object, 'post_name');
  if (typeof slug !== 'string' || !slug.includes(`-${word}-`)) return false;
  const parent = idIn(own(object, 'parent') ?? own(object, 'post_parent'));
  return parent !== undefined && slug.startsWith(`${parent}-${word}-`);
}

/** `WP_Error` over REST, and WordPress.com's `{"error":"unknown_post","message":"…"}`. */
function errorIn(object: JsonObject): Kind | undefined {
  const code = own(object, 'code') ?? own(object, 'error');
  const message = own(object, 'message');
  if (typeof code !== 'string' || typeof message !== 'string' || hasAny(object, postFields)) return undefined;
  if (hasAny(object, ['file'])) return { kind: 'other', what: 'report line' };
  const data = own(object, 'data');
  const status = isObject(data) ? own(data, 'status') : undefined;
  return { kind: 'rest-error', code, message, ...(typeof status === 'number' ? { status } : {}) };
}

const postFields = ['content', 'title', 'post_content', 'post_title', 'excerpt', 'post_excerpt'];
const identity = ['id', 'ID', 'databaseId', 'slug', 'post_name', 'date', 'post_date', 'link', 'excerpt'];
/** Fields that WordPress gives to posts alone; each of them makes a post of what has an id. */
const telling = [
  ...[
    'excerpt',
    'date_gmt',
    'modified',
    'modified_gmt',
    'featured_media',
    'categories',
    'sticky',
    'comment_status',
  ],
  ...['ping_status', 'class_list', 'post_date', 'post_name', 'post_status', 'date'],
];

function isPost(object: JsonObject): boolean {
  if (isRendered(own(object, 'content')) || typeof own(object, 'post_content') === 'string') return true;
  const title = own(object, 'title') ?? own(object, 'post_title');
  if (isObject(title)) return isRendered(title);
  if (typeof title === 'string' || typeof title === 'number') return hasAny(object, identity);
  return hasAny(object, ['id', 'ID']) && hasAny(object, telling);
}

const isRendered = (value: unknown): boolean =>
  typeof value === 'string' || (isObject(value) && hasAny(value, ['rendered', 'raw', 'protected']));
