import {
  attribute,
  element,
  elementsIn,
  findElement,
  hasClass,
  rewrite,
  text,
  textOf,
  type ChildNode,
  type Element,
  type ParentNode,
} from '../dom.js';
import type { Reference } from './note.js';

const prefix = 'footnote_plugin_reference_';

/**
 * The plugin Footnotes has each note twice: hidden behind its reference (`span.footnote_referrer`), for the box that opens there,
 * and in a table below the text. References and rows know each other by their ids alone, since scripts scroll to them.
 * Makes a list of the table; where there is none, the note is what is hidden behind the reference.
 */
export function tooltipNotes(root: ParentNode): Reference[] {
  const bodies = new Map<string, Element>();
  const referrers = elementsIn(root).filter((node) => hasClass(node, 'footnote_referrer'));
  if (referrers.length === 0) return [];
  rewrite(root, (node) =>
    hasClass(node, 'footnotes_reference_container') ? listOf(node, bodies) : undefined,
  );
  return referrers.flatMap((node): Reference[] => {
    const sign = findElement(node, (child) => hasClass(child, 'footnote_plugin_tooltip_text'));
    const id = sign && attribute(sign, 'id')?.replace('_tooltip_', '_reference_');
    const hidden = findElement(node, (child) => hasClass(child, 'footnote_tooltip'));
    const body = (id === undefined ? undefined : bodies.get(id)) ?? hidden;
    return body ? [{ node, body, back: [] }] : [];
  });
}

/** The notes of a table as a list in the wrapper that other plugins have, with its title; notes that are the same are one. */
function listOf(container: Element, bodies: Map<string, Element>): readonly ChildNode[] | undefined {
  const inside = elementsIn(container);
  const items = inside
    .filter((node) => hasClass(node, 'footnotes_plugin_reference_row'))
    .flatMap((row): Element[] => {
      const cell = findElement(row, (node) => hasClass(node, 'footnote_plugin_text'));
      if (!cell) return [];
      const ids = elementsIn(row).map((node) => attribute(node, 'id'));
      const item = element('li', {}, cell.children);
      for (const id of ids) if (id?.startsWith(prefix)) bodies.set(id, item);
      return [item];
    });
  if (items.length === 0) return undefined;
  const label = inside.find((node) => hasClass(node, 'footnote_reference_container_label'));
  const title = label ? [element('p', { class: 'notes' }, [text(textOf(label))])] : [];
  return [element('div', { class: 'footnotes' }, [...title, element('ol', {}, items)])];
}
