import { element, text, type ChildNode, type Element, type ParentNode } from '../dom.js';
import type { Pass, PassContext } from '../pass.js';
import { rewriteProse } from '../prose.js';
import { prune } from '../prune.js';
import { isBuilder, isDiviModule, runsInLine } from '../shortcodes/names.js';
import { shortcodeTags } from '../shortcodes/scan.js';
import { liftOut } from '../split.js';
import { ancestor } from '../walk.js';

/**
 * Takes off the tags of page builders' shortcodes that were left as text, and keeps what they hold: words in the paragraph
 * where the page shows them, with a space where a tag stood. But a text that begins with tags begins a paragraph of its own:
 * what stands before it, such as a picture or a button, is in another block or column. Not where a paragraph may not end.
 */
export const builderShortcodes: Pass = (root: ParentNode, context: PassContext) => {
  const cuts = new Set<ChildNode>();
  const opened = new Set<string>();
  rewriteProse(root, (node) => {
    if (!node.data.includes('[')) return undefined;
    const kept = withoutTags(node.data, opened, context);
    if (kept === undefined) return undefined;
    if (!kept.isCut || ancestor(node, isOneLine) !== undefined) return [text(kept.words)];
    const cut = element('wp2md-cut', {});
    cuts.add(cut);
    return [cut, text(kept.words)];
  });
  if (cuts.size === 0) return;
  liftOut(root, cuts);
  prune(root, (node) => cuts.has(node));
};

interface Kept {
  readonly words: string;
  /** Whether the text begins with tags that lay out what follows. */
  readonly isCut: boolean;
}

/** A text without page builders' tags; undefined where it has none. A closing tag counts only where none opened before. */
function withoutTags(data: string, opened: Set<string>, { warn }: PassContext): Kept | undefined {
  let words = '';
  let done = 0;
  let isCut = false;
  for (const tag of shortcodeTags(data)) {
    if (!isBuilder(tag.name) && !isDiviModule(tag.attributes) && !opened.has(tag.name)) continue;
    if (!tag.closing || !opened.has(tag.name)) warn('builder-shortcode-removed', tag.name);
    opened.add(tag.name);
    words += data.slice(done, tag.start);
    if (!runsInLine(tag.name) && words.trim() === '') isCut = true;
    words += ' ';
    done = tag.end;
  }
  return done === 0 ? undefined : { words: words + data.slice(done), isCut };
}

const oneLine = new Set('li td th dt dd caption figcaption summary label button a'.split(' '));

/** Whether an element is better left in one piece: two paragraphs in a cell would make another table of it. */
const isOneLine = (node: Element): boolean => oneLine.has(node.name);
