import {
  attribute,
  elementsIn,
  findElement,
  isBlank,
  isElement,
  setChildren,
  textOf,
  type ChildNode,
  type Element,
  type ParentNode,
} from '../dom.js';
import { absoluteAddress, tidyAddress } from '../address.js';
import { isEmbed, isUnnamed, oneLine } from '../media/marker.js';
import type { Pass } from '../pass.js';

/**
 * Gives every embed the words of its link: the title that the page gives it, else its caption, else the words of the
 * `noscript` beside it, else the provider's or the file's name, else the address. A file that nothing names and that a link
 * beside it leads to (podcasts: "Download") needs no second link and goes.
 *
 * After all passes that make embeds; before `noscript` is dropped.
 */
export const embedNames: Pass = (root, { link }) => {
  if (findElement(root, isEmbed) === undefined) return;
  const nodes = elementsIn(root);
  for (const node of nodes) if (node.name === 'figure') captionToTitle(node);
  const parents = new Set<ParentNode>();
  for (const embed of nodes) if (isEmbed(embed) && embed.parent) parents.add(embed.parent);
  for (const parent of parents) if (parent.children.some(isNoscript)) dropFallbacks(parent);
  const linked = linkedAnyway(nodes, link);
  for (const parent of parents) {
    const kept = parent.children.filter((child) => !linked.has(child));
    if (kept.length < parent.children.length) setChildren(parent, kept);
  }
  for (const embed of nodes) if (isEmbed(embed)) finish(embed);
};

/** A caption that is words alone becomes the embed's own words, where it has none. */
function captionToTitle(figure: Element): void {
  const inside = elementsIn(figure);
  const markers = inside.filter(isEmbed);
  const captions = inside.filter(({ name }) => name === 'figcaption');
  const [embed] = markers;
  const [caption] = captions;
  if (!embed || !caption?.parent || markers.length > 1 || captions.length > 1) return;
  if (!isUnnamed(embed) || attribute(embed, 'html') !== undefined) return;
  const words = oneLine(textOf(caption));
  if (words === '' || findElement(caption, ({ name }) => !plain.has(name))) return;
  embed.attribs['title'] = words;
  setChildren(
    caption.parent,
    caption.parent.children.filter((child) => child !== caption),
  );
}

/** Elements whose loss changes nothing that can be read. */
const plain = new Set(['em', 'i', 'cite', 'span', 'p']);

const isNoscript = (node: ChildNode): boolean => isElement(node) && node.name === 'noscript';

/** What stands in a `noscript` beside an embed says the same without a script. */
function dropFallbacks(parent: ParentNode): void {
  const { children } = parent;
  const gone = new Set<ChildNode>();
  children.forEach((embed, index) => {
    if (!isEmbed(embed)) return;
    const besides = [firstShown(children.slice(index + 1, index + 1 + reach))];
    besides.push(firstShown(children.slice(Math.max(0, index - reach), index).toReversed()));
    const fallback = besides.find((node) => node !== undefined && isNoscript(node) && !gone.has(node));
    if (fallback === undefined) return;
    gone.add(fallback);
    const words = oneLine(textOf(fallback));
    if (words !== '' && isUnnamed(embed)) embed.attribs['title'] = words.slice(0, 200);
  });
  if (gone.size === 0) return;
  setChildren(
    parent,
    children.filter((child) => !gone.has(child)),
  );
}

/** How many nodes are looked at beside an embed: text between lines, its script, and then what there is. */
const reach = 6;

/** The first node that shows something; a second script belongs to something else. */
function firstShown(nodes: readonly ChildNode[]): ChildNode | undefined {
  const shown = nodes.filter((node) => isElement(node) || textOf(node).trim() !== '');
  return shown[0] && isScript(shown[0]) ? shown[1] : shown[0];
}

const isScript = (node: ChildNode): boolean => isElement(node) && node.name === 'script';

const withoutQuery = (address: string): string => address.split(/[?#]/, 1)[0] ?? '';

/** About how many elements may stand between a player and the link to its file. */
const near = 12;

/** Files that nothing names and that a link beside them leads to. */
function linkedAnyway(nodes: readonly Element[], post: string | undefined): ReadonlySet<ChildNode> {
  const links = new Set<string>();
  const key = (address: string, place: number): string =>
    `${Math.floor(place / near)} ${withoutQuery(address)}`;
  nodes.forEach((node, place) => {
    const href = node.name === 'a' ? attribute(node, 'href') : undefined;
    if (href && !isBlank(textOf(node))) links.add(key(absoluteAddress(tidyAddress(href), post), place));
  });
  const found = new Set<ChildNode>();
  nodes.forEach((node, place) => {
    if (!isEmbed(node) || attribute(node, 'file') === undefined || !isUnnamed(node)) return;
    const href = attribute(node, 'href') ?? '';
    if ([-near, 0, near].some((step) => links.has(key(href, place + step)))) found.add(node);
  });
  return found;
}

function finish(embed: Element): void {
  const name = attribute(embed, 'name');
  if (name !== undefined && isUnnamed(embed)) embed.attribs['title'] = name;
  delete embed.attribs['name'];
  delete embed.attribs['file'];
}
