import { text, type ChildNode, type ParentNode, type Text } from '../dom.js';
import type { Pass, PassContext } from '../pass.js';
import { rewriteProse } from '../prose.js';
import { isBuilder } from '../shortcodes/names.js';
import { shortcodeTags } from '../shortcodes/scan.js';

/**
 * Takes off the tags of page builders' shortcodes that were left as text, and keeps what they hold where the page shows it:
 * in the same paragraphs, with a space where a tag stood.
 */
export const builderShortcodes: Pass = (root: ParentNode, context: PassContext) => {
  rewriteProse(root, (node) => (node.data.includes('[') ? withoutTags(node, context) : undefined));
};

function withoutTags(node: Text, { warn }: PassContext): readonly ChildNode[] | undefined {
  let kept = '';
  let done = 0;
  for (const tag of shortcodeTags(node.data)) {
    if (!isBuilder(tag.name)) continue;
    if (!tag.closing) warn('builder-shortcode-removed', tag.name);
    kept += `${node.data.slice(done, tag.start)} `;
    done = tag.end;
  }
  return done === 0 ? undefined : [text(kept + node.data.slice(done))];
}
