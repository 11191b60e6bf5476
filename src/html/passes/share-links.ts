import { attribute, isElement, Text, textOf, type ChildNode, type Element, type ParentNode } from '../dom.js';
import type { Pass } from '../pass.js';
import { prune } from '../prune.js';
import { flattr, sharer } from '../share-addresses.js';

/** What stands before share buttons. */
const label =
  /^\W*(?:(?:please )?share|teilen|partage|compart|condivi|delen|udostępnij|поделит|bagikan|paylaş|chia sẻ|シェア|共有|分享|공유)/i;

/** No network's name is longer, and hardly what stands before the buttons. */
const longest = 40;

/** What there is in an element, as far as it tells whether it is a bar of share buttons. */
interface Content {
  readonly networks: ReadonlySet<string>;
  /** Words outside of links. */
  readonly words: string;
  /** Whether there is anything that is neither a share button nor its label. */
  readonly other: boolean;
}

const nothing: Content = { networks: new Set(), words: '', other: false };

/**
 * Drops bars of share buttons of which no class is known: at least two networks, each by its address for sharing, and
 * nothing beside the links but a label. One such link alone may be the author's own, but for Flattr's button.
 */
export const shareLinks: Pass = (root, { warn }) => {
  const bars = new Set<Element>();
  contentOf(root, bars);
  if (bars.size === 0) return;
  prune(root, (node) => {
    if (!bars.has(node)) return false;
    warn('furniture-dropped', 'share buttons');
    return true;
  });
};

const media = new Set('img picture iframe video audio object embed table pre form input'.split(' '));

/** Recursive: only for trees whose depth is bounded already. */
function contentOf(parent: ParentNode, bars: Set<Element>): Content {
  const networks = new Set<string>();
  let words = '';
  let other = false;
  for (const child of parent.children) {
    const content = childContent(child, bars);
    for (const network of content.networks) networks.add(network);
    if (words.length <= longest) words += content.words;
    other ||= content.other;
  }
  return { networks, words, other };
}

function childContent(node: ChildNode, bars: Set<Element>): Content {
  if (node instanceof Text) return node.data.trim() === '' ? nothing : { ...nothing, words: node.data };
  if (!isElement(node) || node.name === 'script' || node.name === 'style') return nothing;
  if (node.name === 'a') return linkContent(node);
  const content = contentOf(node, bars);
  const isBar = content.networks.size > 1 || content.networks.has(flattr);
  if (isBar && !content.other && isLabel(content.words)) bars.add(node);
  return media.has(node.name) ? { ...content, other: true } : content;
}

function linkContent(link: Element): Content {
  const href = attribute(link, 'href') ?? '';
  const network = sharer(href);
  if (network === undefined || textOf(link).trim().length > longest)
    return { ...nothing, other: !/^(?:mailto:\?|javascript:|#|$)/i.test(href.trim()) };
  return { networks: new Set([network]), words: '', other: false };
}

const isLabel = (words: string): boolean =>
  words.length <= longest && (!/[\p{L}\p{N}]/u.test(words) || label.test(words));
