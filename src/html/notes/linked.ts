import { attribute, findElement, isBlank, isElement, isText, textOf } from '../dom.js';
import type { ChildNode, Element, ParentNode } from '../dom.js';
import { isPhrasing } from '../split.js';
import { styleOf } from '../style.js';
import { ancestor, walk } from '../walk.js';
import { isBracket } from './brackets.js';
import { partLines } from './lines.js';
import type { Reference } from './note.js';

/**
 * Footnotes that are made of links: a link to an anchor in the note, and in the note a link back to where the first one
 * stands. So make them the core block (`sup.fn` and `ol.wp-block-footnotes`), Jetpack's Markdown (`sup#fnref` and
 * `div.footnotes`), Pandoc, Easy Footnotes, Simple Footnotes, Footnotes Made Easy, and Word (`_ftnref1` and `_ftn1`). Textile
 * and many a hand put no link into the note, but before its words the sign again: `<p id="fn1"><sup>1</sup> …</p>`.
 *
 * @param post the post's own address, with which some plugins and every feed begin such links
 */
export function linkedNotes(root: ParentNode, post: string | undefined): Reference[] {
  const { anchors, links } = survey(root, post);
  const references: Reference[] = [];
  const bodies = new Set<Element>();
  partLines(root, anchorsCalled(anchors, links));
  for (const [fragment, group] of links) {
    const anchor = anchors.get(fragment);
    const body = anchor && wholeOf(anchor);
    if (!body || !bodyNames.has(body.name)) continue;
    for (const link of group) {
      const back = isLabel(textOf(link))
        ? [...signOf(body, link, anchor), ...linksBack(body, link, anchors, links)]
        : [];
      if (back.length === 0 || ancestor(link, (above) => bodies.has(above))) continue;
      bodies.add(body);
      references.push({ node: outermost(link), body, back });
    }
  }
  return references;
}

/** The anchors that a number or a sign leads to, and something beside them back to it. */
function anchorsCalled(anchors: Survey['anchors'], links: Survey['links']): Element[] {
  return [...links].flatMap(([fragment, group]) => {
    const anchor = anchors.get(fragment);
    const block = anchor && blockOf(anchor);
    const isCalled = (link: Element): boolean =>
      block?.name === 'p' && isLabel(textOf(link)) && linksBack(block, link, anchors, links).length > 0;
    return anchor && group.some(isCalled) ? [anchor] : [];
  });
}

/** The ids of boxes that hold a note each: Word's and LibreOffice's, of notes below a page and at the end. */
const boxId = /^(?:ftn|edn|sdfootnote|sdendnote)\d+$/;

/** The ids of anchors in notes of Google Docs, whose boxes have none. */
const anchorInBox = /^ftnt\d+$/;

/** What holds an anchor's note: its block, or the box round that and the note's other paragraphs. */
function wholeOf(anchor: Element): Element | undefined {
  const block = blockOf(anchor);
  const box = block?.parent;
  if (block?.name !== 'p' || !box || !isElement(box) || box.name !== 'div') return block;
  const isBox =
    boxId.test(attribute(box, 'id') ?? '') ||
    styleOf(box, 'mso-element') === 'footnote' ||
    (anchorInBox.test(attribute(anchor, 'id') ?? '') && Object.keys(box.attribs).length === 0);
  return isBox && box.children.find(isElement) === block ? box : block;
}

const bodyNames = new Set(['li', 'p', 'dd', 'div']);

/** How many links to one place are looked at: a note with more references than this is none. */
const most = 50;

interface Survey {
  /** Every element with an `id`, or with a `name` as old anchors have it, by that. */
  readonly anchors: ReadonlyMap<string, Element>;
  /** Every link to a place in the post, by its fragment. */
  readonly links: ReadonlyMap<string, readonly Element[]>;
}

function survey(root: ParentNode, post: string | undefined): Survey {
  const own = `${post ?? ''}#`;
  const anchors = new Map<string, Element>();
  const links = new Map<string, Element[]>();
  walk(root, {
    element(node) {
      const id = attribute(node, 'id') ?? (node.name === 'a' ? attribute(node, 'name') : undefined);
      if (id !== undefined && !anchors.has(id)) anchors.set(id, node);
      const href = node.name === 'a' ? attribute(node, 'href') : undefined;
      const start = ['#', own].find((each) => href?.startsWith(each));
      const fragment = start === undefined ? '' : (href ?? '').slice(start.length);
      if (fragment === '') return;
      const group = links.get(fragment);
      if (group) group.push(node);
      else links.set(fragment, [node]);
    },
  });
  return { anchors, links };
}

/** The links in a note that lead to the line of text in which a reference stands. */
function linksBack(
  body: Element,
  reference: Element,
  anchors: Survey['anchors'],
  links: Survey['links'],
): Element[] {
  const home = blockOf(reference);
  if (home === undefined || home === body) return [];
  return placesAt(reference)
    .filter((id) => {
      const place = anchors.get(id);
      return place !== undefined && (place === home || blockOf(place) === home);
    })
    .flatMap((id) => (links.get(id) ?? []).slice(0, most))
    .filter((link) => link === body || ancestor(link, (node) => node === body) !== undefined);
}

/** The raised sign with which a note begins, if it is that of the reference and the note is all that its block holds. */
function signOf(body: Element, reference: Element, anchor: Element): Element[] {
  const first = body.children.find((child) => !isEmpty(child));
  if (!first || !isElement(first) || first.name !== 'sup') return [];
  if (textOf(first).trim() !== textOf(reference).trim()) return [];
  const isOther = (node: Element): boolean =>
    node !== anchor && node.name === 'a' && (attribute(node, 'name') ?? attribute(node, 'id')) !== undefined;
  return findElement(body, isOther) ? [] : [first];
}

/** Whether a node shows nothing: white space, or the anchor of a note. */
const isEmpty = (node: ChildNode): boolean =>
  isText(node) ? isBlank(node.data) : !isElement(node) || (node.name === 'a' && textOf(node) === '');

/** The ids by which a link back may find a reference: its own, those just above it, and that of what stands before them. */
function placesAt(reference: Element): string[] {
  const ids: string[] = [];
  let at: Element | undefined = reference;
  for (let step = 0; at && step < 4; step += 1) {
    for (const node of [at, elementBefore(at)]) {
      const id = node && (attribute(node, 'id') ?? attribute(node, 'name'));
      if (id !== undefined) ids.push(id);
    }
    const above: Element['parent'] = at.parent;
    at = above && isElement(above) && isPhrasing(above) ? above : undefined;
  }
  return ids;
}

function elementBefore(node: Element): Element | undefined {
  return node.prev && isElement(node.prev) ? node.prev : undefined;
}

const blockOf = (node: Element): Element | undefined =>
  isPhrasing(node) ? ancestor(node, (above) => !isPhrasing(above)) : node;

/** The element that holds nothing but the reference, in brackets or not: `<sup><a>1</a></sup>`. */
function outermost(link: Element): Element {
  let node = link;
  for (let above = node.parent; above && isElement(above) && isPhrasing(above); above = node.parent) {
    if (!above.children.every((child) => child === node || isBracket(child))) break;
    node = above;
  }
  return node;
}

/** A number, a letter, a Roman number or a sign, in brackets or not. */
const isLabel = (words: string): boolean =>
  /^[[(]?(?:\d{1,4}|[a-z]|[ivxlc]{1,6}|[*†‡§]{1,4})[\])]?$/i.test(words.trim());
