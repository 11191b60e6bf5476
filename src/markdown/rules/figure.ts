import type { FigureBlock } from '../block.js';
import { renderInline } from '../inline/index.js';
import type { InlineContext } from '../inline/source.js';
import { em, type Mark, type Piece } from '../inline/piece.js';
import type { Rule } from './index.js';

/** A picture with its caption in the host's own form; where that cannot say them, as Markdown has it. */
export const figure: Rule<FigureBlock> = (_content, { block, context }) => {
  const { src, alt, link, caption } = block;
  const words = renderInline(caption, { place: 'caption', startsItem: false, document: context });
  const own = context.host.figure?.({ src, alt, link, caption: words });
  const inParagraph: InlineContext = { place: 'paragraph', startsItem: false, document: context };
  return `\n\n${own ?? renderInline(asPieces(block), inParagraph)}\n\n`;
};

function asPieces({ src, alt, link, caption }: FigureBlock): Piece[] {
  const marks: readonly Mark[] = link === undefined ? [] : [{ kind: 'link', href: link, title: undefined }];
  const emphasised = caption.map((piece) =>
    piece.marks.includes(em) ? piece : { ...piece, marks: [em, ...piece.marks] },
  );
  return [{ kind: 'image', src, alt, title: undefined, marks }, { kind: 'break', marks: [] }, ...emphasised];
}
