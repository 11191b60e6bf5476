import {
  append,
  bareElement,
  element,
  isElement,
  setChildren,
  type AnyNode,
  type ChildNode,
  type Element,
  type ParentNode,
} from './dom.js';
import { headings } from './headings.js';

/** Elements that run along in a line of text. Everything else begins a line of its own. */
const phrasing = new Set(
  (
    'a abbr acronym audio b bdi bdo big br button cite code data del dfn em embed font i iframe img input ins kbd label ' +
    'map mark math nobr object output picture q rb rp rt rtc ruby s samp script select small span strike strong style ' +
    'sub sup svg template time tt u var video wbr wp2md-math wp2md-note wp2md-verbatim'
  ).split(' '),
);

/** Whether elements of this name run along in a line of text, as those do that Word has of its own (`o:p`, `st1:place`). */
export const isPhrasingName = (name: string): boolean => phrasing.has(name) || name.includes(':');

/** Whether a node runs along in a line of text, as text itself does. */
export const isPhrasing = (node: ChildNode): boolean => !isElement(node) || isPhrasingName(node.name);

/** Elements that hold one line of text: nothing else may stand in them. */
const paragraphs = new Set(['p', ...headings]);

/**
 * Lifts nodes that stand between blocks (`cuts`) out of the text that they stand in. A paragraph is split where one
 * stands in it, through whatever inline elements are open there. In any other container the text before and after it
 * becomes a paragraph each. Linear in the size of the tree.
 */
export function liftOut(root: ParentNode, cuts: ReadonlySet<ChildNode>): void {
  const holders = new Set<AnyNode>();
  for (const cut of cuts) {
    for (let above = cut.parent; above && !holders.has(above); above = above.parent) holders.add(above);
  }
  const places: Places = { isCut: (node) => cuts.has(node), holdsCut: (node) => holders.has(node) };
  const lift = (parent: ParentNode): void => {
    const pieces = parent.children.flatMap((child) => {
      if (!isElement(child) || !places.holdsCut(child)) return [child];
      if (paragraphs.has(child.name) || isPhrasing(child)) return split(child, places);
      lift(child);
      return [child];
    });
    setChildren(parent, pieces.some(places.isCut) ? withParagraphs(pieces, places.isCut) : pieces);
  };
  lift(root);
}

interface Places {
  readonly isCut: (node: ChildNode) => boolean;
  readonly holdsCut: (node: ChildNode) => boolean;
}

/** How many elements that are open at a cut are opened again after it. More would let a short text grow a long tree. */
const reopened = 10;

/** An element as the pieces between the cuts in it, each in its own copy of the element, with the cuts between them. */
function split(node: Element, places: Places, depth = 0): ChildNode[] {
  if (depth > reopened) return opened(node, places, []);
  const { isCut, holdsCut } = places;
  const parts = node.children.flatMap((child) =>
    isElement(child) && holdsCut(child) ? split(child, places, depth + 1) : [child],
  );
  const pieces: ChildNode[] = [];
  let original: Element | undefined = node;
  for (const run of runs(parts, isCut)) {
    if (run.some(isCut)) append(pieces, run);
    else if (!run.every(isEmptyText)) {
      const piece: Element = original ?? bareElement(node.name, withoutId(node.attribs), node.namespace);
      original = undefined;
      setChildren(piece, run);
      pieces.push(piece);
    }
  }
  return pieces;
}

/** What an element holds, without the elements that hold a cut. */
function opened(node: Element, places: Places, into: ChildNode[]): ChildNode[] {
  for (const child of node.children) {
    if (isElement(child) && places.holdsCut(child)) opened(child, places, into);
    else into.push(child);
  }
  return into;
}

// Text beside a cut would run together with the text on its other side, were it not in a paragraph.
function withParagraphs(nodes: readonly ChildNode[], isCut: (node: ChildNode) => boolean): ChildNode[] {
  return runs(nodes, isCut).flatMap((run) =>
    run.some(isCut) ? run : runs(run, (node) => !isPhrasing(node)).flatMap(inParagraph),
  );
}

function inParagraph(run: readonly ChildNode[]): readonly ChildNode[] {
  if (!run.every(isPhrasing) || run.every(isEmptyText)) return run;
  return [element('p', {}, run)];
}

/** Neighbours that are alike under the test, together. */
function runs(nodes: readonly ChildNode[], test: (node: ChildNode) => boolean): ChildNode[][] {
  const result: ChildNode[][] = [];
  let last: boolean | undefined;
  for (const node of nodes) {
    const kind = test(node);
    if (kind === last) result.at(-1)?.push(node);
    else result.push([node]);
    last = kind;
  }
  return result;
}

const isEmptyText = (node: ChildNode): boolean =>
  !isElement(node) && (!('data' in node) || (node.type === 'text' && node.data.trim() === ''));

function withoutId(attributes: Record<string, string>): Record<string, string> {
  const copy = { ...attributes };
  delete copy['id'];
  return copy;
}
