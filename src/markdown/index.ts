import type { Document } from 'domhandler';
import Turndown from 'turndown';
import type { ResolvedOptions } from '../options.js';
import type { SyntaxName } from '../preset.js';
import type { Warn } from '../warnings.js';
import { anchorsIn, settleAnchors, type AnchorOf } from './anchors.js';
import type { Block } from './block.js';
import { buildBlocks } from './build-blocks.js';
import { rootOf } from './flow-node.js';
import type { HostSyntax } from './host/host.js';
import { hosts } from './host/index.js';
import { Repeats } from './inline/repeats.js';
import { rules } from './rules/index.js';

export type { AnchorOf };

export interface MarkdownContext {
  readonly options: ResolvedOptions;
  readonly warn: Warn;
}

/**
 * Renders a clean tree as GitHub Flavored Markdown that ends in one newline, or is empty. The tree is used up.
 *
 * Two steps: the builder makes blocks of the tree, each with its text as a flat list of pieces; turndown puts the blocks
 * together by our rules, of which those for text write the pieces with the whole line in hand.
 */
export function toMarkdown(tree: Document, { options, warn }: MarkdownContext): string {
  const { rawHtml, preset } = options;
  const host = hosts[preset.syntax];
  const { notes, called = [] } = options.addresses;
  settleAnchors(tree, {
    rawHtml,
    host,
    anchorsOf: preset.anchors,
    called,
    isWikilinked: notes !== undefined,
  });
  const { blocks, references } = buildBlocks(tree, { rawHtml, host, warn });
  // Of a big post the tree would fill as much memory as all that is made of it.
  tree.children = [];
  const hasNotes = host.footnotes && references.size > 0;
  const root = rootOf(withFold(blocks, host), { hasNotes, rawHtml, host, warn, repeats: new Repeats() });
  service.turndown(root as never);
  const { markdown } = root;
  const start = markdown.search(/[^\n]/);
  return start < 0 ? '' : `${markdown.slice(start).replace(/\n{1,3}$/, '')}\n`;
}

/** Turndown, which keeps nothing of what it has put together. */
const service = new Turndown({ rules } as object);

/** Whether what reads a syntax reads wikilinks. */
export const knowsWikilinks = (syntax: SyntaxName): boolean => hosts[syntax].wikilink !== undefined;

/** Finds the anchors that the headings of a clean tree have in its Markdown. */
export const findAnchorsIn = (tree: Document, { rawHtml, preset, addresses }: ResolvedOptions): AnchorOf =>
  anchorsIn(tree, {
    ...{ rawHtml, host: hosts[preset.syntax] },
    ...{ anchorsOf: preset.anchors, called: addresses.called ?? [] },
  });

/** The blocks with a place where lists of posts end, after the first paragraph unless the post names one. */
function withFold(blocks: readonly Block[], { fold }: HostSyntax): readonly Block[] {
  if (fold === undefined) return blocks;
  if (blocks.some((block) => block.type === 'html' && block.value === fold)) return blocks;
  const first = Math.max(
    0,
    blocks.findIndex(({ type }) => type === 'paragraph'),
  );
  return [...blocks.slice(0, first + 1), { type: 'host', value: fold }, ...blocks.slice(first + 1)];
}
