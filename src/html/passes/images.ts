import { attribute, findElement, hasClass, rewrite, text, type ChildNode, type Element } from '../dom.js';
import { absoluteAddress, isBlocked, tidyAddress, urlOf } from '../address.js';
import { emojiOf } from '../media/emoji.js';
import { oneLine } from '../media/marker.js';
import { hint as trackerHint, trackers } from '../media/trackers.js';
import { imageSource } from '../media/sources.js';
import type { Pass, PassContext } from '../pass.js';

/**
 * Images: the real address once, whatever loads them late, with `src`, `alt` and `title` and nothing else. Emoji and
 * smilies become characters again; pictures that only count visits go; an image without an address goes with a warning.
 *
 * A picture inside a data: address stays: the post holds no other copy of it. After `noscript` twins are settled and
 * hidden elements are gone, whose `style` this takes off.
 */
export const images: Pass = (root, context) => {
  rewrite(root, (node) => {
    if (node.name === 'img') return imageOf(node, context);
    if (node.name !== 'picture') return undefined;
    const image = findElement(node, ({ name }) => name === 'img');
    return image ? [image] : node.children.filter((child) => !('name' in child) || child.name !== 'source');
  });
};

function imageOf(image: Element, { link, warn }: PassContext): readonly ChildNode[] | undefined {
  const alt = oneLine(attribute(image, 'alt') ?? '');
  const emoji = emojiOf(image, alt);
  if (emoji !== undefined) return [text(emoji)];
  const source = imageSource(image);
  if (source === undefined) {
    warn('image-without-source', 'img', alt);
    return [];
  }
  const src = addressOf(source, link);
  if (src === undefined) {
    warn('image-without-source', 'img', alt || source);
    return [];
  }
  if (isTracker(image, src)) {
    warn('furniture-dropped', 'tracking pixel', src);
    return [];
  }
  if (isEditorsOwn(src)) {
    warn('furniture-dropped', 'sign of the editor', src);
    return [];
  }
  const title = oneLine(attribute(image, 'title') ?? '');
  image.attribs = title === '' || title === alt ? { src, alt } : { src, alt, title };
  return undefined;
}

/**
 * The transparent picture that TinyMCE has in the place of `<!--more-->`, of a gallery and the like, and WordPress left in a post
 * where it was copied out of the editor (`wp-includes/js/tinymce/plugins/wordpress/img/trans.gif`).
 */
const isEditorsOwn = (address: string): boolean =>
  address.includes('/wp-includes/js/tinymce/') && /\/(?:trans|t|spacer)\.gif(?:[?#]|$)/.test(address);

const isPictureData = (address: string): boolean => /^data:image\//i.test(address.slice(0, 11));

function addressOf(source: string, link: string | undefined): string | undefined {
  const tidy = tidyAddress(source);
  if (isPictureData(source)) return tidy;
  const address = absoluteAddress(tidy, link);
  return address === '' || isBlocked(address) ? undefined : address;
}

/** A picture of one pixel, or from a host that serves nothing else. */
function isTracker(image: Element, src: string): boolean {
  if (isOnePixel(image) && !isDrawing(src)) return true;
  const url = trackerHint.test(src) && /^https?:/i.test(src.slice(0, 6)) ? urlOf(src) : undefined;
  if (url === undefined) return false;
  const host = url.hostname;
  return trackers.some(
    (row) => (host === row.host || host.endsWith(`.${row.host}`)) && url.pathname.startsWith(row.path ?? '/'),
  );
}

/** A drawing has no size in pixels, and WordPress writes one by one for it. */
const isDrawing = (src: string): boolean => /\.svgz?(?:[?#]|$)/i.test(src);

function isOnePixel(image: Element): boolean {
  const sizes = ['width', 'height'].map((name) => attribute(image, name)?.trim() ?? '');
  return sizes.every((size) => /^[01](?:px)?$/.test(size)) || hasClass(image, 'tracking-pixel');
}
