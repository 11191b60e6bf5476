import { isSpan, type Inline, type Span } from './nest.js';

/**
 * Emphasis straight inside emphasis that begins or ends where the outer does, so that three delimiters stand together, but
 * does not do both: kramdown reads most of those otherwise than CommonMark.
 */
export function spansInRunsOfThree(inlines: Iterable<Inline>): Span[] {
  const found: Span[] = [];
  const walk = (siblings: Iterable<Inline>): void => {
    for (const node of siblings) {
      if (!isSpan(node)) continue;
      const { children } = node;
      if (isEmphasis(node))
        for (const child of [children[0], children.at(-1)]) {
          if (child !== undefined && isSpan(child) && isEmphasis(child)) found.push(child);
        }
      walk(children);
    }
  };
  walk(inlines);
  return found;
}

const isEmphasis = ({ mark }: Span): boolean => mark.kind === 'em' || mark.kind === 'strong';
