import { mayHoldGallery } from '../builders/core.js';
import { Expansion } from '../builders/expand.js';
import { joinTags } from '../builders/join-tags.js';
import { joinValues } from '../builders/join-values.js';
import { settle } from '../builders/settle.js';
import type { ChildNode, Element, ParentNode } from '../dom.js';
import { parse } from '../parse.js';
import type { PassContext } from '../pass.js';
import { rewriteProse } from '../prose.js';
import { mayHoldBuilderTags } from '../shortcodes/names.js';
import { liftOut } from '../split.js';

/**
 * Makes of page builders' shortcodes that were left as text what the builder would show of their attributes: headings, links,
 * pictures, players, and HTML that is kept encoded (`builders/`). All of it as plain HTML, before the clean-up, which then
 * treats it as it does the rest of a hostile post. Says which words, pictures and addresses in the tags show no more. A gallery
 * of WordPress's own shows too, where all its pictures are known by their numbers.
 *
 * Tags that show nothing of their own stay: `builderShortcodes` takes them off.
 *
 * @returns the HTML that was kept encoded; undefined where no tag shows anything
 */
export function builderContents(
  root: ParentNode,
  html: string,
  { warn, imageByNumber }: PassContext,
): string | undefined {
  if (!mayHoldBuilderTags(html) && !mayHoldGallery(html)) return undefined;
  const decoded: string[] = [];
  const read = (source: string): readonly ChildNode[] => {
    decoded.push(source);
    return parse(source, warn).children;
  };
  const expansion = new Expansion(warn, read, imageByNumber);
  joinValues(root, warn);
  joinTags(root);
  rewriteProse(root, (node) => (node.data.includes('[') ? expansion.expand(node) : undefined));
  expansion.finish();
  const { slots } = expansion;
  if (slots.size === 0) return undefined;
  liftOut(root, new Set<Element>(slots.keys()));
  settle(root, slots);
  return decoded.join('\n');
}
