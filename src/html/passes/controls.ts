import {
  attribute,
  elementsIn,
  hasClass,
  isElement,
  rewrite,
  text,
  textOf,
  type ChildNode,
  type Element,
} from '../dom.js';
import type { Pass } from '../pass.js';
import { prune } from '../prune.js';
import { ancestor, beside } from '../walk.js';

/** Elements that run, draw or take input. What of them has a place in Markdown became something else before. */
export const dropped = new Set(
  (
    'script style template form input select textarea option optgroup datalist svg canvas object applet embed param ' +
    'map area noscript link meta title base frame frameset noembed noframes source track keygen command menuitem'
  ).split(' '),
);

/** Elements without anything to read or see in them, whose going is no loss to tell. */
const silent = new Set(['link', 'meta', 'base', 'param', 'source', 'track', 'area', 'input', 'style']);

/**
 * Drops form controls, scripts, drawings and other active content, so that their text never shows. A check box that
 * begins a list item stays, as its task box. A button or a label outside a form gives way to its text: the words are the
 * post's. A link that is all there is without a script stays for what the script would show, and so do the pictures of a
 * gallery or of Movable Type and the number of a recipe's servings.
 */
export const controls: Pass = (root, { warn }) => {
  rewrite(root, (node) => {
    if (isServings(node)) return [text(` ${valueOf(node)} `)];
    const poll = pollIn(node);
    if (poll !== undefined) {
      warn('furniture-dropped', 'credit of a tool');
      return [poll];
    }
    return isLinkForScript(node) || isGallery(node) || isEnclosure(node) ? node.children : undefined;
  });
  prune(root, (node) => {
    if (!dropped.has(node.name) || isTaskBox(node)) return false;
    if (!isSilent(node)) warn('element-dropped', node.name, excerptOf(node));
    return true;
  });
  rewrite(root, (node) => (node.name === 'button' || node.name === 'label' ? node.children : undefined));
};

/** 10Web's Photo Gallery shows its pictures in a form, for the sake of those who look for some of them. */
const isGallery = (node: Element): boolean =>
  node.name === 'form' && (attribute(node, 'id') ?? '').startsWith('gal_front_form_');

/** Movable Type 4 put each picture and file of a post into a form (`MT::Asset::enclose()`), and with them into what was exported. */
const isEnclosure = (node: Element): boolean => node.name === 'form' && hasClass(node, 'mt-enclosure');

/** For how many a recipe of WP Ultimate Recipe is, which visitors may change. */
const servings = ['adjust-recipe-servings', 'advanced-adjust-recipe-servings'];
const isServings = (node: Element): boolean =>
  node.name === 'input' && servings.some((name) => hasClass(node, name)) && /^\d+$/.test(valueOf(node));

/** A `noscript` with nothing but a link, right behind a script or the empty box that one fills: a poll, a form, a player. */
function isLinkForScript(node: Element): boolean {
  if (node.name !== 'noscript' || !followsScripted(node)) return false;
  const links = elementsIn(node).filter(({ name }) => name === 'a');
  const words = textOf(node).trim();
  return links.length === 1 && words !== '' && links.some((link) => textOf(link).trim() === words);
}

/** The link to a poll of Polldaddy, beside which its code of some years has one to Polldaddy itself. */
function pollIn(node: Element): Element | undefined {
  if (node.name !== 'noscript' || !followsScripted(node)) return undefined;
  const [poll, credit, ...others] = elementsIn(node).filter(({ name }) => name === 'a');
  const isPoll =
    poll && credit && others.length === 0 && /polldaddy\.com\/poll\/\d+/.test(attribute(poll, 'href') ?? '');
  return isPoll ? poll : undefined;
}

function followsScripted(node: Element): boolean {
  const before = beside(node, 'prev');
  return before !== null && isElement(before) && (before.name === 'script' || isEmptyBox(before));
}

const isEmptyBox = (node: Element): boolean =>
  node.name === 'div' && attribute(node, 'id') !== undefined && node.children.length === 0;

const isSilent = (node: Element): boolean =>
  (silent.has(node.name) && !isButton(node)) ||
  (node.name === 'svg' && textOf(node).trim() === '' && isIcon(node));

/** An input that shows words of its own. */
const isButton = (node: Element): boolean =>
  node.name === 'input' &&
  /^(?:button|submit|reset)$/i.test(attribute(node, 'type') ?? '') &&
  valueOf(node) !== '';

const valueOf = (node: Element): string => (attribute(node, 'value') ?? '').trim();

/** A drawing beside words, or one that is said to be decoration. */
const isIcon = (node: Element): boolean =>
  attribute(node, 'aria-hidden') === 'true' ||
  attribute(node, 'role') === 'presentation' ||
  ancestor(node, ({ name }) => name === 'a' || name === 'button' || name === 'span', 3) !== undefined;

const code = new Set(['script', 'style', 'template']);

const excerptOf = (node: Element): string =>
  attribute(node, 'src') ??
  attribute(node, 'data') ??
  (code.has(node.name) ? '' : node.name === 'input' ? valueOf(node) : textOf(node));

/** Whether a check box is the first thing in a list item, inside nothing but a paragraph or a label. */
function isTaskBox(node: Element): boolean {
  if (node.name !== 'input' || attribute(node, 'type')?.toLowerCase() !== 'checkbox') return false;
  let at: Element = node;
  for (let above = at.parent; above && isElement(above); above = at.parent) {
    if (!isFirst(at)) return false;
    if (above.name === 'li') return true;
    if (above.name !== 'p' && above.name !== 'label' && above.name !== 'span') return false;
    at = above;
  }
  return false;
}

function isFirst(node: Element): boolean {
  for (let before: ChildNode | null = node.prev; before; before = before.prev) {
    if (before.type !== 'text' || before.data.trim() !== '') return false;
  }
  return true;
}
