import { element, text, type ChildNode, type ParentNode, type Text } from '../dom.js';
import type { Pass, PassContext } from '../pass.js';
import { rewriteProse } from '../prose.js';
import { isBuilder, isInText } from '../shortcodes/names.js';
import { shortcodeTags } from '../shortcodes/scan.js';

/**
 * Takes off the tags of page builders' shortcodes that were left as text, and keeps what they hold. Sections, columns and
 * modules are boxes of their own on a page, so a paragraph ends where such a tag stood; the few tags that stand inside of
 * sentences leave a space.
 */
export const builderShortcodes: Pass = (root: ParentNode, context: PassContext) => {
  rewriteProse(root, (node) => (node.data.includes('[') ? withoutTags(node, context) : undefined));
};

function withoutTags(node: Text, { warn }: PassContext): readonly ChildNode[] | undefined {
  const parts: ChildNode[] = [];
  let kept = '';
  let done = 0;
  for (const tag of shortcodeTags(node.data)) {
    if (!isBuilder(tag.name)) continue;
    if (!tag.closing) warn('builder-shortcode-removed', tag.name);
    kept += node.data.slice(done, tag.start);
    done = tag.end;
    if (isInText(tag.name)) kept += ' ';
    else {
      // A box without anything in it ends the paragraph before it.
      parts.push(text(kept), element('div'));
      kept = '';
    }
  }
  return done === 0 ? undefined : [...parts, text(kept + node.data.slice(done))];
}
