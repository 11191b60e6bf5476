import type { Document } from 'domhandler';
import { Parser } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';
import { LinearTokenizer } from './linear-tokenizer.js';

/** How deep elements may be nested. For every tag the standard looks through all that is open. */
const deepest = 1500;

/** Thrown to stop a parser whose work grows faster than what it reads. */
class Excess extends Error {}

class DocumentParser extends Parser<Htmlparser2TreeAdapterMap> {
  override tokenizer = new LinearTokenizer(this.options, this);
}

/**
 * Begins the body before the post does, as a page would. The word joiner, which shows nothing, keeps a `frameset` from taking
 * the body's place.
 */
const before = '<!doctype html><body>\u2060';

/**
 * Parses HTML as a browser does, with scripting off (HTML standard, 13.2). As a document, since of a fragment parse5 moves
 * all children one by one.
 *
 * @returns undefined where that would take far more time than the HTML is long
 */
export function parseStandard(html: string): Document | undefined {
  let left = 20_000 + html.length;
  let depth = 0;
  const spend = (work: number): void => {
    left -= work;
    if (left < 0) throw new Excess();
  };
  const treeAdapter: typeof adapter = {
    ...adapter,
    createElement: (name, namespace, attributes) => {
      spend(1 + attributes.length);
      return adapter.createElement(name, namespace, attributes);
    },
    detachNode: (node) => {
      spend(1 + (node.parent?.children.length ?? 0) / 100);
      adapter.detachNode(node);
    },
    onItemPush: () => {
      depth += 1;
      if (depth > deepest) throw new Excess();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  const parser = new DocumentParser({ treeAdapter, scriptingEnabled: false });
  try {
    parser.tokenizer.write(before + html, true);
  } catch (error) {
    if (error instanceof Excess) return undefined;
    throw error;
  }
  return parser.document as Document;
}
