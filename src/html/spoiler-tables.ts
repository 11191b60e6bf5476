import { element, findElement, hasClass, type Element } from './dom.js';
import { show, unwrapTitle } from './disclosures.js';

/** The class of what Easy Spoiler puts round a spoiler. */
export const spoilerTable = 'easySpoilerWrapper';

/**
 * A spoiler of Easy Spoiler, which is a table of a title, of buttons to select and to show, and of what these show; undefined where
 * an element is none.
 */
export function spoilerOf(node: Element): Element | undefined {
  if (!hasClass(node, spoilerTable)) return undefined;
  const title = findElement(node, (child) => hasClass(child, 'easySpoilerTitleA'));
  const panel = findElement(node, (child) => hasClass(child, 'easySpoilerSpoils'));
  if (!title || !panel) return undefined;
  show(panel);
  const summary = element('summary', {}, title.children);
  unwrapTitle(summary);
  return element('details', {}, [summary, panel]);
}
