import {
  Comment,
  Text,
  append,
  element,
  elementsIn,
  findElement,
  isBlank,
  isElement,
  rewrite,
  textOf,
  type ChildNode,
  type Element,
} from '../dom.js';
import { areOnlyPictures, captionWords, linkOf, picturesIn } from '../media/pictures.js';
import type { Pass } from '../pass.js';

/**
 * Figures. One that holds pictures becomes `figure > (a > img | img) + figcaption`, one for each picture, the caption with
 * the last. Around anything else (a gallery, a table, an embed, code, a quotation) the figure goes; its caption stays as a
 * paragraph in italics, where it stood (a table's `caption` stands before the table). One that holds nothing goes.
 *
 * After images, which may drop what a figure was made for, and after everything that makes figures.
 */
export const figures: Pass = (root) => {
  rewrite(root, (node) => {
    if (node.name === 'figure') return arrange(node);
    return node.name === 'a' ? linkedFigure(node) : undefined;
  });
  rewrite(root, (node) =>
    node.name === 'figcaption' && !isInFigure(node) ? captionParagraphs(node) : undefined,
  );
};

const isInFigure = ({ parent }: Element): boolean =>
  parent !== null && isElement(parent) && parent.name === 'figure';

function arrange(figure: Element): ChildNode[] {
  if (!areOnlyPictures(figure.children)) return withoutFigure(figure);
  const captions = elementsIn(figure).filter(({ name }) => name === 'figcaption');
  if (captions.length > 1) return withoutFigure(figure);
  const words = captions
    .filter((caption) => shows(caption))
    .map((caption) => element('figcaption', {}, captionWords(caption, figure)));
  const pictures = picturesIn(figure.children) ?? [];
  if (pictures.length === 0) return words.flatMap(captionParagraphs);
  return pictures.flatMap((picture, index) => {
    const isLast = index === pictures.length - 1;
    return captioned(picture, isLast ? words[0] : undefined);
  });
}

/** Whether there is anything to see in a caption. */
const shows = (caption: Element): boolean =>
  !isBlank(textOf(caption)) || findElement(caption, ({ name }) => name === 'img') !== undefined;

/** A caption with lists or tables in it cannot stand in the picture's own paragraph: it follows. */
function captioned(picture: ChildNode, caption: Element | undefined): ChildNode[] {
  if (caption === undefined) return [element('figure', {}, [picture])];
  const words = onOneParagraph(caption.children);
  if (words === undefined) return [element('figure', {}, [picture]), ...captionParagraphs(caption)];
  return [element('figure', {}, [picture, element('figcaption', {}, words)])];
}

const paragraphs = new Set(['p', 'div']);
const blocks =
  /^(?:h[1-6]|ul|ol|dl|table|blockquote|pre|hr|details|figure|section|article|address|wp2md-embed|wp2md-notes)$/;

const isBlock = ({ name }: Element): boolean => blocks.test(name);

/** A caption's content with its paragraphs set apart by breaks; undefined where other blocks are in it. */
function onOneParagraph(children: readonly ChildNode[]): ChildNode[] | undefined {
  const words: ChildNode[] = [];
  for (const child of children) {
    if (!isElement(child)) {
      words.push(child);
      continue;
    }
    const isFlow = paragraphs.has(child.name);
    if (isBlock(child) || (!isFlow && findElement(child, isBlock))) return undefined;
    const inside = isFlow ? onOneParagraph(child.children) : [child];
    if (inside === undefined) return undefined;
    if (!isFlow) words.push(child);
    else if (!isBlank(textOf(child)))
      append(words, words.some(isShown) ? [element('br'), ...inside] : inside);
  }
  return words;
}

const isShown = (node: ChildNode): boolean =>
  isElement(node) || (node instanceof Text && !isBlank(node.data));

/** A caption that stands by itself: in italics, as a caption under a picture is set. */
function captionParagraphs(caption: Element): ChildNode[] {
  if (!shows(caption)) return [];
  const words = onOneParagraph(caption.children);
  if (words !== undefined) return [element('p', {}, [element('em', {}, words)])];
  return caption.children;
}

/**
 * What the figure holds, in its order, with the caption in place. Several things stay together in a `div`: lifting them
 * out of figure after figure would take time with every level.
 */
function withoutFigure(figure: Element): ChildNode[] {
  const kept: ChildNode[] = [];
  for (const child of figure.children) {
    if (child instanceof Comment || (child instanceof Text && isBlank(child.data))) continue;
    if (isElement(child) && child.name === 'figcaption') append(kept, captionParagraphs(child));
    else kept.push(child);
  }
  return kept.length > 1 ? [element('div', {}, kept)] : kept;
}

/** A link around a whole figure: on the picture, and on the caption's words. */
function linkedFigure(link: Element): ChildNode[] | undefined {
  const inside = link.children.filter(isShown);
  const [figure] = inside;
  if (inside.length !== 1 || !figure || !isElement(figure) || figure.name !== 'figure') return undefined;
  const linked = figure.children.filter(isElement).map((part) => {
    if (part.name !== 'figcaption') return part.name === 'a' ? part : element('a', linkOf(link), [part]);
    const hasLink = findElement(part, ({ name }) => name === 'a') !== undefined;
    return hasLink ? part : element('figcaption', {}, [element('a', linkOf(link), part.children)]);
  });
  return [element('figure', {}, linked)];
}
