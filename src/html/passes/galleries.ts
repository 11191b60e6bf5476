import {
  attribute,
  element,
  findElement,
  hasClass,
  isBlank,
  isElement,
  rewrite,
  text,
  textOf,
  Text,
  type ChildNode,
  type Element,
} from '../dom.js';
import { galleryCaptions, galleryItems } from '../media/galleries.js';
import { captionWords, classTest, picturesIn } from '../media/pictures.js';
import type { Pass } from '../pass.js';
import { isRecord, wordOf, type JsonRecord } from '../records.js';

/**
 * Galleries of WordPress and of plugins: one `figure` after another, each with its caption. A gallery that is a list stays
 * one where it has captions, since their words stand in a list.
 *
 * Before hidden elements are dropped: a slider hides all slides but the first.
 */
export const galleries: Pass = (root) => {
  rewrite(root, (node) => slideshow(node) ?? item(node) ?? list(node));
};

const isItem = classTest(galleryItems);
const isCaption = classTest(galleryCaptions);

/** Jetpack's `[gallery type="slideshow"]` has its pictures in JSON only. */
function slideshow(node: Element): ChildNode[] | undefined {
  if (!hasClass(node, 'jetpack-slideshow')) return undefined;
  const figures = slidesOf(node).flatMap((slide): Element[] => {
    const src = wordOf(slide, 'src');
    if (src === undefined) return [];
    const image = element('img', { src, alt: wordOf(slide, 'alt') ?? '' });
    const caption = wordOf(slide, 'caption');
    return [figure([image], caption === undefined ? [] : [text(caption)])];
  });
  return figures.length > 0 ? figures : undefined;
}

function slidesOf(node: Element): JsonRecord[] {
  try {
    const json: unknown = JSON.parse(attribute(node, 'data-gallery') ?? '');
    return Array.isArray(json) ? json.filter(isRecord) : [];
  } catch {
    return [];
  }
}

const figure = (pictures: readonly ChildNode[], caption: readonly ChildNode[]): Element =>
  element('figure', {}, caption.length > 0 ? [...pictures, element('figcaption', {}, caption)] : pictures);

/** One picture of a gallery, where there is nothing in it but the picture and its caption. */
function item(node: Element): ChildNode[] | undefined {
  if (!isItem(node)) return undefined;
  const [caption, ...others] = captionsIn(node);
  const isLink = node.name === 'a';
  const pictures =
    others.length > 0
      ? undefined
      : picturesIn(isLink ? [node] : node.children, { skipped: caption, intoFigures: true });
  if (pictures === undefined || pictures.length === 0) return undefined;
  const within = isLink ? node.parent : node;
  const words = caption && !isBlank(textOf(caption)) ? captionWords(caption, within) : [];
  const made = figure(pictures, words);
  return node.name === 'li' ? [element('li', {}, [made])] : [made];
}

/** The captions of an item: the outermost, where a plugin's wraps another. */
function captionsIn(parent: Element): Element[] {
  return parent.children
    .filter((child) => isElement(child))
    .flatMap((child) => (child.name === 'figcaption' || isCaption(child) ? [child] : captionsIn(child)));
}

/** A list with a picture in every item and no words. */
function list(node: Element): ChildNode[] | undefined {
  if (node.name !== 'ul' && node.name !== 'ol') return undefined;
  const items = node.children.filter((child) => isElement(child));
  if (items.length === 0 || !items.every(isPicture)) return undefined;
  if (items.some((child) => findElement(child, ({ name }) => name === 'figcaption'))) return undefined;
  return items.flatMap((child) => child.children.filter((inside) => isElement(inside)));
}

/** An item of a list that `item()` has made, or one with a figure alone. */
function isPicture(node: Element): boolean {
  const shown = node.children.filter(
    (child) => isElement(child) || (child instanceof Text && !isBlank(child.data)),
  );
  const [only] = shown;
  return (
    node.name === 'li' &&
    shown.length === 1 &&
    only !== undefined &&
    isElement(only) &&
    only.name === 'figure'
  );
}
