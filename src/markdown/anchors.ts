import { attribute, elementsIn, findElement, type Element, type ParentNode } from '../html/dom.js';
import { fragmentAddress, fragmentOf } from '../html/fragment.js';
import { namesOf } from '../html/heading-names.js';
import { githubAnchors, type AnchorsOf, type Heading } from '../headings.js';
import type { RawHtml } from '../options.js';
import type { Block, Heading as HeadingBlock } from './block.js';
import { buildBlocks } from './build-blocks.js';
import type { RenderContext } from './flow-node.js';
import type { HostSyntax } from './host/host.js';
import type { Piece } from './inline/piece.js';
import { Repeats } from './inline/repeats.js';
import { headingPieces, headingText } from './rules/heading.js';

/** What says which anchors there are. */
export interface AnchorContext {
  readonly rawHtml: RawHtml;
  readonly host: HostSyntax;
  readonly anchorsOf: AnchorsOf;
  /** The ids by which other documents link to headings of this one. */
  readonly called: readonly string[];
  /** Whether links are wikilinks. */
  readonly isWikilinked: boolean;
}

/** The anchor that a link to a heading leads to, by the id that the link has; undefined where no heading has that. */
export type AnchorOf = (id: string) => string | undefined;

/**
 * Points the links of a clean tree that lead to its own headings at the anchors that these have where the Markdown is read,
 * and gives an id to headings that somebody links to and that would have none there, where Markdown can say it. Changes
 * addresses and ids in the tree.
 */
export function settleAnchors(tree: ParentNode, context: AnchorContext): void {
  if (context.called.length === 0 && findElement(tree, leadsToHeading) === undefined) return;
  const anchorOf = anchorsIn(tree, context);
  for (const link of elementsIn(tree).filter(leadsToHeading)) {
    const anchor = anchorOf(idIn(link));
    if (anchor === undefined) continue;
    link.attribs['href'] = fragmentAddress(anchor);
    if (context.isWikilinked) link.attribs['note'] = `#${anchor}`;
  }
}

/** Whether a link is to an id of the post itself. */
const leadsToHeading = ({ name, attribs }: Element): boolean =>
  name === 'a' && attribs['href']?.startsWith('#') === true;

const idIn = (link: Element): string => fragmentOf(attribute(link, 'href') ?? '');

/** Finds the anchors of the headings of a clean tree. Sets the ids of those whose Markdown says one. */
export function anchorsIn(
  tree: ParentNode,
  { rawHtml, host, anchorsOf, called }: Omit<AnchorContext, 'isWikilinked'>,
): AnchorOf {
  const names = new Set([...called, ...elementsIn(tree).filter(leadsToHeading).map(idIn)]);
  const { blocks, references } = buildBlocks(tree, { rawHtml, host, warn: unheard });
  const hasNotes = host.footnotes && references.size > 0;
  const context = { hasNotes, rawHtml, host, warn: unheard, repeats: new Repeats() };
  const found = headingsIn(blocks);
  let headings = found.map(({ block, isInHtml }) => headingOf(block, isInHtml, context));
  let anchors = onceEach(anchorsOf(headings));
  for (let round = 0; host.headingIds && round < rounds; round++) {
    const wanting = found.filter(({ block }, at) => anchors[at] === undefined && lacksId(block, names));
    if (wanting.length === 0) break;
    giveIds(wanting, anchors);
    headings = headings.map((heading, at) => withId(heading, found[at]?.block.element));
    anchors = onceEach(anchorsOf(headings));
  }
  return lookUp(found, headings, anchors);
}

/** Where two headings have one anchor, a link leads to the first. */
function onceEach(anchors: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const taken = new Set<string>();
  return anchors.map((anchor) => {
    if (anchor === undefined || taken.has(anchor)) return undefined;
    taken.add(anchor);
    return anchor;
  });
}

const unheard = (): void => {};

/** How often headings get ids: one that has an id of its own may change the number of another. */
const rounds = 3;

interface Found {
  readonly block: HeadingBlock;
  readonly isInHtml: boolean;
}

function headingsIn(blocks: readonly Block[], isInHtml = false): Found[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return [{ block, isInHtml }];
    return 'children' in block ? headingsIn(block.children, isInHtml || block.type === 'details') : [];
  });
}

function headingOf(block: HeadingBlock, isInHtml: boolean, context: RenderContext): Heading {
  const pieces = headingPieces(block);
  const heading = {
    depth: block.depth,
    parts: pieces.flatMap(partOf),
    markdown: headingText(block, context),
    isInHtml,
  };
  return withId(heading, block.element);
}

function partOf(piece: Piece): Heading['parts'] {
  const isMarked = piece.marks.length > 0;
  switch (piece.kind) {
    case 'text':
    case 'code':
      return [{ kind: piece.kind, value: piece.value, isMarked }];
    case 'image':
      return [{ kind: 'image', value: piece.alt.replace(/\s+/g, ' ').trim(), isMarked }];
    case 'break':
      return [{ kind: 'text', value: ' ', isMarked }];
    case 'raw':
      return piece.says === undefined ? [] : [{ ...piece.says, isMarked }];
  }
}

function withId(heading: Heading, element: Element | undefined): Heading {
  const id = element && attribute(element, 'id');
  return id === undefined ? heading : { ...heading, id };
}

/** Whether somebody links to a heading, and it has no id of its own yet. */
const lacksId = ({ element }: HeadingBlock, called: ReadonlySet<string>): boolean =>
  element !== undefined &&
  attribute(element, 'id') === undefined &&
  namesOf(element).some((name) => called.has(name));

/** What every generator takes for an id. */
const plainId = /^[A-Za-z][\w-]{0,99}$/;

/** Gives headings the ids that they had on the page, as far as these can be said and are no other heading's anchor. */
function giveIds(wanting: readonly Found[], anchors: readonly (string | undefined)[]): void {
  const taken = new Set(anchors);
  for (const [at, { block }] of wanting.entries()) {
    if (block.element === undefined) continue;
    const names = namesOf(block.element);
    const id = names.find((name) => plainId.test(name) && !taken.has(name)) ?? `section-${at + 1}`;
    if (taken.has(id)) continue;
    taken.add(id);
    block.element.attribs['id'] = id;
  }
}

/** A heading is called by its ids, by its anchor, or by the anchor that it has at GitHub. What is an id is no other's name. */
function lookUp(
  found: readonly Found[],
  headings: readonly Heading[],
  anchors: readonly (string | undefined)[],
): AnchorOf {
  const known = new Map<string, string | undefined>();
  const learn = (name: string | undefined, at: number): void => {
    if (name !== undefined && !known.has(name)) known.set(name, headings[at]?.id ?? anchors[at]);
  };
  for (const [at, { block }] of found.entries()) {
    for (const name of block.element === undefined ? [] : namesOf(block.element)) learn(name, at);
  }
  for (const [at, anchor] of anchors.entries()) learn(anchor, at);
  for (const [at, slug] of githubAnchors(headings).entries()) learn(slug, at);
  return (id) => known.get(id);
}
