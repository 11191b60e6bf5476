import { attribute, isElement, type Element, type ParentNode } from '../../html/dom.js';
import { Builder } from '../blocks.js';
import type { Piece } from '../inline/piece.js';
import type { Handler } from './index.js';

/**
 * A picture with its caption, where the host has a form of its own for both. Anywhere else, and where the caption holds more
 * than such a form can, a figure stands for what it holds.
 */
export const figure: Handler = (node, builder) => {
  const { host } = builder.context;
  const caption = childOf(node, 'figcaption');
  const link = childOf(node, 'a');
  const picture = childOf(link ?? node, 'img');
  const src = picture && attribute(picture, 'src')?.trim();
  if (host.figure && !builder.inlineOnly && caption && picture && src) {
    const words = piecesOf(caption, builder);
    if (words.length > 0 && words.every(fits)) {
      const alt = attribute(picture, 'alt')?.trim() ?? '';
      builder.block({ type: 'figure', src, alt, link: link && attribute(link, 'href'), caption: words });
      return;
    }
  }
  builder.flow(() => builder.all(node));
};

const childOf = (parent: ParentNode, wanted: string): Element | undefined =>
  parent.children.filter(isElement).find(({ name }) => name === wanted);

/** A footnote means something on the page only, a picture stands beside the one that it would explain. */
const fits = ({ kind }: Piece): boolean => kind === 'text' || kind === 'code' || kind === 'break';

function piecesOf(caption: Element, builder: Builder): Piece[] {
  const inner = new Builder({ ...builder.context, notes: [], references: new Set() });
  inner.inline(() => inner.all(caption));
  return inner.takePieces();
}
