import { attribute, findIn, hasClass, type Element } from '../dom.js';

/** The HTML of a note that only the title of its reference holds, as those of Easy Footnotes do. */
export function titledNote(node: Element): string | undefined {
  const link = hasClass(node, 'easy-footnote') ? findIn(node, ({ name }) => name === 'a') : undefined;
  return link && (attribute(link, 'title') || undefined);
}
