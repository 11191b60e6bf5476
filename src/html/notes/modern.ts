import { attribute, hasClass, isElement, type Element, type ParentNode } from '../dom.js';
import { walk } from '../walk.js';
import type { Reference } from './note.js';

/**
 * Modern Footnotes puts the words of a note right behind its reference: `sup.modern-footnotes-footnote[data-mfn]` and
 * `span.modern-footnotes-footnote__note`. A later reference to the same note has the same number and no words.
 */
export function modernNotes(root: ParentNode): Reference[] {
  const references: Reference[] = [];
  const bodies = new Map<string, Element>();
  walk(root, {
    element(node) {
      if (!hasClass(node, 'modern-footnotes-footnote')) return;
      const key = `${attribute(node, 'data-mfn-post-scope') ?? ''} ${attribute(node, 'data-mfn') ?? ''}`;
      const next = node.next;
      const own =
        next && isElement(next) && hasClass(next, 'modern-footnotes-footnote__note') ? next : undefined;
      const body = bodies.get(key) ?? own;
      if (!body) return;
      bodies.set(key, body);
      references.push({ node, body, back: [] });
    },
  });
  return references;
}
