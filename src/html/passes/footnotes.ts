import { classesOf, element, hasClass, isElement, rewrite, setChildren, textOf } from '../dom.js';
import type { ChildNode, Element, ParentNode } from '../dom.js';
import { dropBrackets } from '../notes/brackets.js';
import { linkedNotes } from '../notes/linked.js';
import { modernNotes } from '../notes/modern.js';
import type { Reference } from '../notes/note.js';
import { titledNotes } from '../notes/titled.js';
import { tooltipNotes } from '../notes/tooltips.js';
import type { Warn } from '../../warnings.js';
import type { Pass } from '../pass.js';
import { prune } from '../prune.js';
import { isPhrasing } from '../split.js';

/**
 * Makes footnotes, whoever wrote them, `wp2md-note` where they are referred to and `wp2md-notes` for their words, with
 * simple numbers in the order of the first references. A note that nothing refers to stays what it is.
 */
export const footnotes: Pass = (root, context) => {
  const { warn } = context;
  const references = [
    ...linkedNotes(root, context.link),
    ...modernNotes(root),
    ...tooltipNotes(root),
    ...titledNotes(root, context),
  ];
  if (references.length === 0) return;
  const markers = new Map(references.map((reference) => [reference.node, reference.body]));
  const numbers = numbered(root, markers);
  for (const { node } of references) dropBrackets(node);
  dropLinksBack(root, references);
  const inline: Element[] = [];
  rewrite(root, (node) => {
    const body = markers.get(node);
    if (body) return [element('wp2md-note', { id: numbers.get(body) ?? '' })];
    const id = numbers.get(node);
    if (id === undefined) return withoutFrame(node, warn) ?? withNotes(node, numbers);
    if (node.name === 'li') return undefined;
    const note = element('li', { id }, node.children);
    if (!isPhrasing(node)) return [element('wp2md-notes', {}, [note])];
    inline.push(note);
    return [];
  });
  if (inline.length > 0) setChildren(root, [...root.children, element('wp2md-notes', {}, inline)]);
};

/** A number for each note, counted by where it is first referred to. */
function numbered(root: ParentNode, markers: ReadonlyMap<Element, Element>): ReadonlyMap<Element, string> {
  const numbers = new Map<Element, string>();
  const visit = (parent: ParentNode): void => {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      const body = markers.get(child);
      if (body && !numbers.has(body)) numbers.set(body, String(numbers.size + 1));
      visit(child);
    }
  };
  visit(root);
  return numbers;
}

/** An arrow, a caret, or the note's own number, as Word has it: nothing that a footnote of Markdown does not have. */
const isSign = (words: string): boolean => words.length <= 8 && !/\p{Letter}{2}/u.test(words);

/** Titles and lists that a plugin adds beside its notes. */
const additions = new Set([
  'easy-footnote-title',
  'modern-footnotes-list--show-only-for-print',
  'footnote-back-link-wrapper',
]);

function dropLinksBack(root: ParentNode, references: readonly Reference[]): void {
  const back = new Set(
    references.flatMap((reference) =>
      reference.back.filter((link) => isBackLink(link) || isSign(textOf(link))),
    ),
  );
  for (const link of back) dropBrackets(link);
  const bodies = new Set<ParentNode | null>(references.map(({ body }) => body));
  prune(
    root,
    (node) =>
      back.has(node) ||
      classesOf(node).some((word) => additions.has(word) || (word === symbol && bodies.has(node.parent))),
  );
}

/** Footnotes Made Easy and WP-Footnotes, from which it comes: a link whose words are up to the site, a star before a note. */
const isBackLink = (node: Element): boolean => hasClass(node, 'footnote-back-link');
const symbol = 'symbol';

/** A list of notes as the marker for it; items that are no notes stay behind in the list. */
function withNotes(list: Element, numbers: ReadonlyMap<Element, string>): readonly ChildNode[] | undefined {
  const isNote = (node: ChildNode): node is Element =>
    isElement(node) && numbers.has(node) && node.name === 'li';
  const notes = list.children.filter(isNote);
  if (notes.length === 0) return undefined;
  for (const note of notes) note.attribs['id'] = numbers.get(note) ?? '';
  const rest = list.children.filter((child) => !isNote(child));
  const marker = element('wp2md-notes', {}, notes);
  if (!rest.some(isElement)) return [marker];
  setChildren(list, rest);
  return [list, marker];
}

const frames = new Set(['footnotes', 'simple-footnotes', 'footnote-list']);

/** The wrapper that a plugin puts round its notes, with a rule or a word before them. */
function withoutFrame(node: Element, warn: Warn): readonly ChildNode[] | undefined {
  if (!classesOf(node).some((word) => frames.has(word))) return undefined;
  const notes = node.children.filter((child) => isElement(child) && child.name === 'wp2md-notes');
  if (notes.length === 0) return undefined;
  const isTitle = (child: ChildNode): boolean => isElement(child) && classesOf(child).includes('notes');
  if (node.children.some(isTitle)) warn('furniture-dropped', 'title of the footnotes');
  return node.children.filter((child) => !isTitle(child) && !(isElement(child) && child.name === 'hr'));
}
