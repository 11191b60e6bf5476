import type { Image, ImageByNumber, JsonObject, Lookup, Post } from '../post.js';
import type { Warn } from '../warnings.js';
import { fileAddress } from './address.js';
import { embeddedImage, type Embedded } from './embedded.js';
import { attributeValue } from './html-attribute.js';
import { htmlTokens } from './html-tokens.js';
import { firstOf, idIn, isObject, own, textIn } from './json.js';
import { pluginValues } from './plugin-fields.js';
import { isFlowTag } from './tags.js';
import { decodedText, decodeEntities } from './text.js';

interface ImageContext {
  readonly embedded: Embedded;
  readonly lookup: Lookup;
  /** The post's link, against which addresses without a site are made whole. */
  readonly link: string | undefined;
  readonly warn: Warn;
}

/**
 * The featured image: `_embedded`, then the sidecars, then what the post itself holds. An id that none of them gives an
 * address for is warned of. 0 says that there is no image, whatever a plugin puts in its place.
 */
export function imageOf(post: JsonObject, context: ImageContext): Image | undefined {
  const given = imageFields
    .map((name) => own(post, name))
    .find((value) => value !== undefined && value !== null);
  if (saysNone(given)) return ownImage(post, context.link);
  const id = idIn(given);
  const image =
    imageIn(context.embedded.media, context.link) ??
    (id === undefined ? imageIn(given, context.link) : context.lookup.media.get(id)) ??
    fromPlugins(post, context.link);
  if (image) return withAlt(image, post);
  if (id !== undefined) context.warn('image-unknown', 'featured image', id);
  return ownImage(post, context.link);
}

/** `featured_image` is an id in WordPress's first REST API, an address at WordPress.com and in plugins. */
const imageFields = ['featured_media', 'featured_image'];

const saysNone = (given: unknown): boolean =>
  given === 0 ||
  given === '0' ||
  given === '' ||
  given === false ||
  (Array.isArray(given) && given.length === 0);

function fromPlugins(post: JsonObject, link: string | undefined): Image | undefined {
  for (const value of pluginValues(post, 'image')) {
    const image = imageIn(value, link);
    if (image) return image;
  }
  return undefined;
}

/** An attachment that is an image is its own. */
function ownImage(post: JsonObject, link: string | undefined): Image | undefined {
  const isImage = textIn(own(post, 'mime_type'))?.startsWith('image/') === true;
  return isImage ? imageIn(post, link) : undefined;
}

function withAlt(image: Image, post: JsonObject): Image {
  const alt = image.alt === undefined ? textIn(own(post, 'featured_image_alt')) : undefined;
  return alt === undefined ? image : { ...image, alt: decodedText(alt) };
}

/**
 * The pictures of the media library that are known by number: by `_embedded`, which has the featured one, and by sidecar files. A
 * few characters of a post may call any of them again and again, so one that is described at such length that the post would
 * grow out of hand counts as not known.
 */
export function imagesByNumber({ raw, link }: Post, { media }: Lookup): ImageByNumber {
  const embedded = embeddedImage(own(raw, '_embedded'));
  const featured = idIn(embedded && own(embedded, 'id'));
  const image = imageIn(embedded, link);
  return (number) => {
    const found = (number === featured ? image : undefined) ?? media.get(number);
    return found !== undefined && found.url.length + (found.alt ?? '').length <= longest ? found : undefined;
  };
}

const longest = 4000;

const addressFields = [
  'source_url',
  'sourceUrl',
  'mediaItemUrl',
  'url',
  'URL',
  'src',
  'source',
  'contentUrl',
];
const altFields = ['alt_text', 'altText', 'alt'];
/** What images are wrapped in (WPGraphQL), then sizes, from the picture as it was uploaded down to its smallest copy. */
const insides = [
  ...['node', 'nodes', 'image'],
  ...['full', '2048x2048', '1536x1536', 'large', 'medium_large', 'landscape', 'medium', 'thumbnail'],
];
const deepest = 4;

/**
 * The image that a value of any shape gives: an address, `[address, width, height]`, a map of sizes, a media object, an
 * `<img>`, or a list of these.
 */
export function imageIn(value: unknown, link: string | undefined, depth = 0): Image | undefined {
  if (typeof value === 'string') return imageInText(value, link);
  if (depth > deepest) return undefined;
  if (Array.isArray(value)) return imageIn(value[0], link, depth + 1);
  if (!isObject(value)) return undefined;
  const url = fileAddress(firstOf(value, addressFields), link);
  if (url !== undefined) return imageWith(url, textIn(firstOf(value, altFields)));
  const sizes = Object.values(value).filter(isSize);
  for (const inside of [...insides.map((key) => own(value, key)), ...sizes]) {
    const image = imageIn(inside, link, depth + 1);
    if (image) return image;
  }
  return undefined;
}

/** `wp_get_attachment_image_src`: address, width, height. */
const isSize = (value: unknown): boolean =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';

function imageInText(value: string, link: string | undefined): Image | undefined {
  if (!value.includes('<img')) {
    const url = fileAddress(value, link);
    return url === undefined ? undefined : { url };
  }
  for (const token of htmlTokens(value, isFlowTag)) {
    if (token.kind !== 'open' || token.name !== 'img') continue;
    const url = fileAddress(decodeEntities(attributeValue(token.attributes, 'src') ?? ''), link);
    if (url !== undefined) return imageWith(url, attributeValue(token.attributes, 'alt'));
  }
  return undefined;
}

function imageWith(url: string, alt: string | undefined): Image {
  const text = alt === undefined ? '' : decodedText(alt);
  return text === '' ? { url } : { url, alt: text };
}
