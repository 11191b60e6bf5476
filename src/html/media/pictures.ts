import {
  Text,
  append,
  attribute,
  classesOf,
  element,
  isBlank,
  isElement,
  type ChildNode,
  type Element,
  type ParentNode,
} from '../dom.js';

/** Elements that mean nothing to a picture inside them. */
const wrappers = new Set(['div', 'span', 'p', 'center', 'section', 'dt', 'dd', 'dl', 'font']);

/** What stands beside a picture without being part of what it shows. */
const silent = new Set([
  'br',
  'figcaption',
  'source',
  'button',
  'script',
  'style',
  'svg',
  'noscript',
  'wbr',
  'meta',
  'link',
]);

interface Looking {
  /** An element to leave out: a caption that is no `figcaption`. */
  readonly skipped?: Element | undefined;
  /** Whether figures are wrappers too. */
  readonly intoFigures?: boolean;
}

/**
 * The pictures below some nodes, where there is nothing but pictures: each an `img`, a `picture`, or an `a` with the
 * images it holds. Wrappers are gone; captions are left out.
 *
 * @returns undefined where anything else shows; then nothing has been moved
 */
export function picturesIn(nodes: readonly ChildNode[], looking: Looking = {}): ChildNode[] | undefined {
  return areOnlyPictures(nodes, looking) ? collect(nodes, looking) : undefined;
}

/** Whether some nodes show pictures, or nothing. */
export const areOnlyPictures = (nodes: readonly ChildNode[], looking: Looking = {}): boolean =>
  nodes.every((node) => holdsNothingElse(node, looking));

const isWrapper = (node: Element, { intoFigures }: Looking): boolean =>
  wrappers.has(node.name) || (intoFigures === true && node.name === 'figure');

const isPicture = ({ name }: Element): boolean => name === 'img' || name === 'picture';

function holdsNothingElse(node: ChildNode, looking: Looking): boolean {
  if (node === looking.skipped) return true;
  if (node instanceof Text) return isBlank(node.data);
  if (!isElement(node) || silent.has(node.name) || isPicture(node)) return true;
  if (node.name !== 'a' && !isWrapper(node, looking)) return false;
  return areOnlyPictures(node.children, looking);
}

function collect(nodes: readonly ChildNode[], looking: Looking): ChildNode[] {
  const found: ChildNode[] = [];
  for (const node of nodes) {
    if (node === looking.skipped || !isElement(node) || silent.has(node.name)) continue;
    if (isPicture(node)) {
      found.push(node);
      continue;
    }
    const inside = collect(node.children, looking);
    if (node.name !== 'a') append(found, inside);
    else if (inside.length > 0) found.push(element('a', linkOf(node), inside));
  }
  return found;
}

/** A caption's words, under the link that it stands in, if it does: themes link the whole of a picture and its caption. */
export function captionWords(caption: Element, within: ParentNode | null): readonly ChildNode[] {
  for (let above = caption.parent; above && above !== within && isElement(above); above = above.parent) {
    if (above.name === 'a') return [element('a', linkOf(above), caption.children)];
  }
  return caption.children;
}

/** What makes a link: its own class, id and handlers stay behind. */
export function linkOf(node: Element): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of ['href', 'title']) {
    const value = attribute(node, name);
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}

/** A test for any of some classes, quick to say no. */
export function classTest(names: Iterable<string>): (node: Element) => boolean {
  const table = new Set(names);
  const hint = new RegExp([...table].join('|'));
  return (node) => {
    const value = attribute(node, 'class');
    return value !== undefined && hint.test(value) && classesOf(node).some((name) => table.has(name));
  };
}
