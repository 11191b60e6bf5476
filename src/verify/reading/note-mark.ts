import { attribute, findIn, hasClass, textOf, type Element } from '../dom.js';

/** A number, a letter, a Roman number or a sign, in brackets or not; or an arrow back. */
const label = /^[[({]?(?:\d{1,4}|[a-z]|[ivxlc]{1,6}|[^\p{L}\p{N}\s]{1,6})[\])}]?[.:]?$/iu;

const shown = new Set(['img', 'picture', 'svg', 'iframe', 'video', 'audio', 'math']);

/**
 * Whether a link only joins a footnote with the place that refers to it: to a place in the post itself, and with no words.
 * In Markdown the renderer writes it.
 */
export function isNoteMark(node: Element): boolean {
  if (hasClass(node, 'modern-footnotes-footnote') || hasClass(node, 'footnote_plugin_tooltip_text'))
    return true;
  if (node.name !== 'a' || !/^#./.test(attribute(node, 'href')?.trim() ?? '')) return false;
  if (findIn(node, ({ name }) => shown.has(name))) return false;
  return label.test(textOf(node, 20).replace(/[\s\ufe0e\ufe0f]/g, ''));
}
