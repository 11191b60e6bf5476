import { attribute, isElement, type Element, type ParentNode } from '../dom.js';
import type { Pass } from '../pass.js';
import { prune } from '../prune.js';
import { isOnEvery, screenHint, screensOf } from '../screens.js';
import { walk } from '../walk.js';

/**
 * Drops what a page builder's user wrote twice, once for desktops and once for phones: of siblings that hold the very same
 * words, pictures and links, and of which no screen shows two, the one for the largest screen stays.
 */
export const screenTwins: Pass = (root, { warn }) => {
  const gone = new Set<Element>();
  findTwins(root, gone);
  if (gone.size === 0) return;
  prune(root, (node) => {
    if (gone.has(node)) warn('furniture-dropped', screenTwin);
    return gone.has(node);
  });
};

/** The kind of furniture. */
const screenTwin = 'copy for other screens';

interface Candidate {
  readonly node: Element;
  readonly screens: number;
}

function findTwins(parent: ParentNode, gone: Set<Element>): void {
  const candidates = parent.children.filter(isElement).flatMap((node): Candidate[] => {
    const value = attribute(node, 'class');
    const screens = value !== undefined && screenHint.test(value) ? screensOf(node) : undefined;
    return screens === undefined || isOnEvery(screens) || screens === 0 ? [] : [{ node, screens }];
  });
  // Nothing is compared twice, however deep such elements are nested.
  const compared = new Set(candidates.length > 1 ? candidates.map(({ node }) => node) : []);
  if (compared.size > 0) dropCopies(candidates, gone);
  for (const child of parent.children) if (isElement(child) && !compared.has(child)) findTwins(child, gone);
}

/** Of those that hold the same, keeps the one for the largest screen. */
function dropCopies(candidates: readonly Candidate[], gone: Set<Element>): void {
  /** On which screens a content shows. */
  const shown = new Map<string, number>();
  // The larger the screen, the higher its bit.
  for (const { node, screens } of candidates.toSorted((a, b) => b.screens - a.screens)) {
    const content = contentOf(node);
    const others = shown.get(content) ?? 0;
    if (content === '' || (others & screens) !== 0) continue;
    if (others !== 0) gone.add(node);
    shown.set(content, others | screens);
  }
}

const attributes = ['src', 'data-src', 'href', 'alt', 'poster', 'value'];
const unread = new Set(['script', 'style', 'template']);

/** Words, pictures, players and links, in their order, whatever the white space and the elements around them. */
function contentOf(node: Element): string {
  const parts: string[] = [];
  const element = (each: Element): boolean => {
    if (unread.has(each.name)) return false;
    for (const name of attributes) {
      const value = attribute(each, name);
      if (value !== undefined) parts.push(`\n${name}=${value}\n`);
    }
    return true;
  };
  if (element(node)) walk(node, { element, text: ({ data }) => void parts.push(data.replace(/\s+/g, '')) });
  return parts.join('');
}
