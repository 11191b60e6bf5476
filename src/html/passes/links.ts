import {
  attribute,
  findElement,
  isBlank,
  rewrite,
  textOf,
  type ChildNode,
  type Element,
  type ParentNode,
} from '../dom.js';
import { absoluteAddress, isBlocked, schemeOf, tidyAddress } from '../address.js';
import { headingNames } from '../heading-names.js';
import { fragmentOf } from '../fragment.js';
import { oneLine } from '../media/marker.js';
import type { Pass, PassContext } from '../pass.js';

/**
 * Links: an absolute address, a title if it says more than the text, and nothing else. Anchors that lead nowhere give way
 * to what they hold; an address that runs something is taken off its words; a link with nothing in it goes.
 *
 * Any scheme that runs nothing stays (`viber:`, `magnet:`): what it means is the reader's to know. After images and all
 * passes that make links.
 */
export const links: Pass = (root, context) => {
  const isHeading = namesOnce(root);
  rewrite(root, (node) => (node.name === 'a' ? linkOf(node, context, isHeading) : undefined));
};

/** The address that a link leads to when a script has been at it: Download Manager keeps the file's in an attribute of its own. */
function hrefOf(link: Element): string | undefined {
  const href = attribute(link, 'href');
  const kept = attribute(link, 'data-downloadurl')?.trim();
  return kept && /^https?:\/\//i.test(kept) && ['', '#'].includes(href?.trim() ?? '') ? kept : href;
}

type IsHeading = (id: string) => boolean;

/** The headings are read when the first link needs them. */
function namesOnce(root: ParentNode): IsHeading {
  let names: ReadonlySet<string> | undefined;
  return (id) => (names ??= headingNames(root)).has(id);
}

function linkOf(
  link: Element,
  { link: post, warn }: PassContext,
  isHeading: IsHeading,
): readonly ChildNode[] | undefined {
  const raw = hrefOf(link);
  const words = textOf(link);
  const isEmpty = isBlank(words) && !findElement(link, ({ name }) => shown.has(name));
  const tidy = raw === undefined ? '' : tidyAddress(raw);
  const href = tidy === '' ? (raw === '' ? post : undefined) : addressOf(tidy, post, isHeading);
  if (isEmpty) {
    if (href !== undefined && !tidy.startsWith('#')) warn('element-dropped', 'a', href);
    // What parts the words on its two sides stays: a space, a break, a block.
    return link.children;
  }
  if (href === undefined) {
    if (raw !== undefined && raw !== '') warn('address-dropped', schemeOf(raw.trim()) ?? 'empty', words);
    return link.children;
  }
  const title = oneLine(attribute(link, 'title') ?? '');
  link.attribs = title === '' || title === oneLine(words) ? { href } : { href, title };
  return undefined;
}

/** What a reader sees in a link that has no words. */
const shown = new Set([
  'img',
  'picture',
  'svg',
  'wp2md-embed',
  'wp2md-math',
  'wp2md-note',
  'wp2md-verbatim',
  'input',
  'hr',
]);

/** A link to a heading of the post itself is its id alone, whose anchor is known when all headings are written. */
function addressOf(tidy: string, post: string | undefined, isHeading: IsHeading): string | undefined {
  if (isBlocked(tidy)) return undefined;
  if (tidy.startsWith('#')) return tidy;
  const hash = tidy.indexOf('#');
  const isOwn = hash > 0 && tidy.slice(0, hash) === post && isHeading(fragmentOf(tidy.slice(hash)));
  return isOwn ? tidy.slice(hash) : absoluteAddress(tidy, post);
}
