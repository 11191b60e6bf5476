import { readContainer, type Code } from '../code/containers.js';
import { languageOf } from '../code/language.js';
import { codeText } from '../code/text.js';
import {
  attribute,
  classesOf,
  element,
  findElement,
  hasClass,
  isBlank,
  isElement,
  isText,
  setChildren,
  text,
} from '../dom.js';
import type { ChildNode, Element, ParentNode } from '../dom.js';
import { breakLines } from '../line-breaks.js';
import type { Pass } from '../pass.js';
import { some } from '../walk.js';

/**
 * Makes every code block, whatever highlighter was at it, `pre[language]` with one text node: the code byte for byte.
 * A highlighter's wrapper goes as a whole, but for the title that it shows. A `pre` that holds pictures is no code, and becomes
 * a wrapper with its line breaks.
 */
export const codeBlocks: Pass = (root) => sortOut(root);

function sortOut(parent: ParentNode): void {
  const blocks = new Map<ChildNode, Element>();
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    const block = blockFor(child);
    if (block) blocks.set(child, block);
    else sortOut(child);
  }
  if (blocks.size === 0) return;
  const isTwin = (node: ChildNode, index: number): boolean => isRenderedTwin(node, parent.children, index);
  const kept = parent.children.filter((child, index) => !isTwin(child, index));
  setChildren(
    parent,
    kept.map((child) => blocks.get(child) ?? child),
  );
}

function blockFor(node: Element): Element | undefined {
  const wrapped = readContainer(node);
  if (wrapped) return node.name === 'span' ? element('code', {}, [text(wrapped.code)]) : block(wrapped);
  if (node.name !== 'pre' || isVerse(node)) return undefined;
  const inner = readWrapperIn(node);
  if (inner) return block(inner);
  if (some(node, isMedia)) return withLineBreaks(node);
  return block({ code: elementorCode(node) ?? codeText(node), language: languageOf(node) });
}

/** Elementor's Code Highlight indents the code by its template, in an `xmp` or not. Its script takes the indentation off. */
function elementorCode(pre: Element): string | undefined {
  if (!hasClass(pre, 'highlight-height')) return undefined;
  const raw = findElement(pre, ({ name }) => name === 'xmp');
  return raw ? codeText(raw) : codeText(pre).trimStart();
}

/** A wrapper that a `pre` holds, and nothing else: the code is the wrapper's. */
function readWrapperIn(pre: Element): Code | undefined {
  const [first, ...rest] = pre.children.filter((child) => !isText(child) || !isBlank(child.data));
  return first && rest.length === 0 && isElement(first) ? readContainer(first) : undefined;
}

function block({ code, language, title }: Code): Element {
  const pre = element('pre', language === undefined ? {} : { language }, [text(code)]);
  return title === undefined ? pre : element('div', {}, [element('p', {}, [text(title)]), pre]);
}

// The verse block is a `pre` of words, with their markup.
const isVerse = (node: Element): boolean => hasClass(node, 'wp-block-verse');

const media = new Set(['img', 'iframe', 'video', 'audio', 'embed']);
const isMedia = (node: ChildNode | ParentNode): boolean => isElement(node) && media.has(node.name);

/** The contents of a `pre` in a wrapper that keeps no white space, with each of its line breaks as an element. */
function withLineBreaks(pre: Element): Element {
  const wrapper = element('div', {}, pre.children);
  sortOut(wrapper);
  breakLines(wrapper);
  return wrapper;
}

/** EnlighterJS's highlighted copy, which stands just before the hidden `pre` that it was made from. */
function isRenderedTwin(node: ChildNode, siblings: readonly ChildNode[], index: number): boolean {
  if (
    !isElement(node) ||
    !classesOf(node).some((word) => word === 'EnlighterJS' || word === 'enlighter-default')
  ) {
    return false;
  }
  const next = siblings.slice(index + 1, index + 3).find(isElement);
  return next?.name === 'pre' && attribute(next, 'class')?.includes('EnlighterJSRAW') === true;
}
