import type { RawHtml } from '../options.js';
import type { Warn } from '../warnings.js';
import type { Block } from './block.js';
import type { HostSyntax } from './host/host.js';
import type { Repeats } from './inline/repeats.js';

/** What every rule may know of the whole document. */
export interface RenderContext {
  /** Whether the document has footnotes, so that `[^label]` could be a reference. */
  readonly hasNotes: boolean;
  readonly rawHtml: RawHtml;
  readonly host: HostSyntax;
  readonly warn: Warn;
  readonly repeats: Repeats;
}

/** The whole document, as the one child of the root that turndown is given. */
export interface DocumentBlock {
  readonly type: 'document';
  readonly children: readonly Block[];
}

export type Renderable = Block | DocumentBlock;

/**
 * A block in the shape that turndown reads: it takes an element-like root, asks for its clone and then only looks at a few
 * DOM properties. So it needs neither a string to parse nor a DOM, and its own clean-up of white space, which knows
 * nothing of what is done already, finds nothing to do (`firstChild` is null).
 */
export class FlowNode<B extends Renderable = Renderable> {
  readonly nodeType = 1;
  /** One that turndown knows as a block and as never blank: it looks neither for white space round it nor at its text. */
  readonly nodeName = 'AUDIO';
  readonly firstChild = null;
  /** Turndown reads and sets it. */
  isCode = false;

  constructor(
    readonly block: B,
    readonly parentNode: FlowNode | FlowRoot,
    readonly index: number,
    readonly context: RenderContext,
  ) {}

  /** Made when turndown comes to them, which it does once: in a post of many blocks they would fill the memory. */
  get childNodes(): readonly FlowNode[] {
    const { block, context } = this;
    return 'children' in block
      ? block.children.map((child, at) => new FlowNode(child, this, at, context))
      : leaf;
  }
}

const leaf: readonly FlowNode[] = [];

/** As much of an element as turndown asks of its input. */
export interface FlowRoot {
  readonly nodeType: 1;
  readonly nodeName: string;
  readonly firstChild: null;
  readonly parentNode: null;
  readonly block: { readonly type: 'root' };
  readonly childNodes: readonly FlowNode[];
  readonly cloneNode: () => FlowRoot;
  /** What became of it. */
  markdown: string;
}

/** What turndown is given: a root with the document below it. */
export const rootOf = (children: readonly Block[], context: RenderContext): FlowRoot => {
  const childNodes: FlowNode[] = [];
  const root: FlowRoot = {
    nodeType: 1,
    nodeName: 'ROOT',
    firstChild: null,
    parentNode: null,
    block: { type: 'root' },
    childNodes,
    cloneNode: () => root,
    markdown: '',
  };
  childNodes.push(new FlowNode({ type: 'document', children }, root, 0, context));
  return root;
};
