import { element, text, type ChildNode, type ParentNode, type Text } from '../dom.js';
import type { Pass, PassContext } from '../pass.js';
import { rewriteProse } from '../prose.js';
import { isShortcode } from '../shortcodes/names.js';
import { shortcodeTags, type ShortcodeTag } from '../shortcodes/scan.js';

/**
 * Keeps shortcodes that WordPress did not render as they were typed, each on one line and with straight quotes, as
 * `wp2md-verbatim`, and says so. Words in brackets stay words.
 */
export const shortcodes: Pass = (root, context) => {
  const closed = closedNames(root);
  rewriteProse(root, (node) => (node.data.includes('[') ? withVerbatim(node, closed, context) : undefined));
};

/** The names of all closing tags in the post. */
function closedNames(root: ParentNode): ReadonlySet<string> {
  const names = new Set<string>();
  rewriteProse(root, (node) => {
    if (node.data.includes('[/')) {
      for (const tag of shortcodeTags(node.data)) if (tag.closing) names.add(tag.name);
    }
    return undefined;
  });
  return names;
}

function withVerbatim(
  node: Text,
  closed: ReadonlySet<string>,
  { warn }: PassContext,
): readonly ChildNode[] | undefined {
  const pieces: ChildNode[] = [];
  let done = 0;
  for (const tag of shortcodeTags(node.data)) {
    if (!isShortcode(tag, closed)) continue;
    if (!tag.closing) warn('shortcode-left', tag.name);
    const words = text(asTyped(node.data.slice(tag.start, tag.end)));
    pieces.push(text(node.data.slice(done, tag.start)));
    pieces.push(isHarmless(words.data, node, tag) ? element('wp2md-verbatim', {}, [words]) : words);
    done = tag.end;
  }
  return done === 0 ? undefined : [...pieces, text(node.data.slice(done))];
}

/**
 * A guillemet right behind `=`, or before another attribute or the end: what many languages write for a quote, in French with a
 * space inside.
 */
const guillemet = /(=)\u00a0?[«»]\u00a0?|\u00a0?[«»](?=\s{0,20}(?:\/?\]|[\w:-]{1,100}=))/g;

/** A shortcode as its author typed it, before `wptexturize()` curled its quotes. */
const asTyped = (code: string): string =>
  code
    .replace(guillemet, '$1"')
    .replace(/[“”„″]/g, '"')
    .replace(/[‘’′]/g, "'")
    .replace(/\s+/g, ' ');

/** Whether Markdown shows a shortcode as it is: nothing in it is markup, and nothing after it makes it a link. */
function isHarmless(code: string, node: Text, tag: ShortcodeTag): boolean {
  if (/[*`<\\~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|&#?\w{1,32};/.test(code)) return false;
  const next = node.data[tag.end];
  return next === undefined ? node.next === null || isBreak(node.next) : next !== '(' && next !== ':';
}

const isBreak = (node: ChildNode): boolean => 'name' in node && node.name === 'br';
