import { Element, Text, attribute, findIn, hasClass, isTag, textOf, type ChildNode } from '../dom.js';
import type { Place } from './reading.js';

/** A number, a letter, a Roman number or a sign, in brackets or not; or an arrow back. */
const label = /^[[({]?(?:\d{1,4}|[a-z]|[ivxlc]{1,6}|[^\p{L}\p{N}\s]{1,6})[\])}]?[.:]?$/iu;

const shown = new Set(['img', 'picture', 'svg', 'iframe', 'video', 'audio', 'math']);

/**
 * Whether an element only joins a footnote with the place that refers to it: mostly a link to a place in the post itself, and
 * with no words. In Markdown the renderer writes it.
 *
 * @param post the post's own address, with which such links may begin
 */
export function isNoteMark(node: Element, post: string | undefined): boolean {
  if (marks.some((name) => hasClass(node, name))) return true;
  if (hasClass(node, 'symbol')) return node.parent instanceof Element && hasClass(node.parent, 'footnote');
  const href = node.name === 'a' ? (attribute(node, 'href')?.trim() ?? '') : '';
  if (!/^#./.test(href) && !(post !== undefined && href.startsWith(`${post}#`))) return false;
  if (findIn(node, ({ name }) => shown.has(name))) return false;
  return isLabel(node);
}

/**
 * Whether what looks like such a mark can be one in its place. A title keeps no links to its own panel, only their words; but
 * headings that are none may have such a word in their id, and a sign by which they link to themselves.
 */
export const mayMark = (node: Element, { title, heading }: Place): boolean =>
  !title || (heading !== undefined && /^\s*[#¶§🔗]\s*$/u.test(textOf(node, 20)));

const marks = ['modern-footnotes-footnote', 'footnote_plugin_tooltip_text', 'footnote-back-link'];

const isLabel = (node: Element): boolean => label.test(textOf(node, 20).replace(/[\s\ufe0e\ufe0f]/g, ''));

/** A text without the brackets that stand round such a mark beside it. */
export function besideNoteMarks(node: Text, post: string | undefined): string {
  const { prev, next, data } = node;
  const closes = next && opens.test(data) && isAround(node, next, next.next, post);
  const text = closes ? data.trimEnd().slice(0, -1) : data;
  const opened = prev?.prev;
  return prev && /^\s*[\])]/.test(text) && isAround(opened, prev, node, post)
    ? text.trimStart().slice(1)
    : text;
}

const opens = /[[(]\s*$/;

function isAround(
  before: ChildNode | null | undefined,
  mark: ChildNode,
  after: ChildNode | null,
  post: string | undefined,
): boolean {
  if (!(before instanceof Text) || !(after instanceof Text) || !isTag(mark)) return false;
  const pair = before.data.trimEnd().slice(-1) + after.data.trimStart().slice(0, 1);
  if (pair !== '[]' && pair !== '()') return false;
  return (
    isNoteMark(mark, post) || (isLabel(mark) && findIn(mark, (each) => isNoteMark(each, post)) !== undefined)
  );
}
