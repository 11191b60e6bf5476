import { load } from 'cheerio';
import { Document } from 'domhandler';
import type { Warn } from '../warnings.js';
import { mayExceedAttributes } from './parse/attribute-count.js';
import { parseBounded } from './parse/bounded-parser.js';
import { Budget, deepest } from './parse/budget.js';
import { setChildren, type ChildNode } from './dom.js';
import { treeAdapter } from './parse/tree-adapter.js';

/** How many attributes a tag may have, and how long HTML is in which more could take noticeable time. */
const mostAttributes = 1000;
const longHtml = 50_000;

/** Thrown to stop a parser whose work grows faster than what it reads. */
class Excess extends Error {}

/**
 * Parses HTML as a browser does a fragment (HTML standard, 13.4), with scripting off, in linear time.
 *
 * cheerio parses. Where what is open at once, or opened again, or the attributes of a tag exceed what any page needs, so
 * that parsing by the standard would take quadratic time, a parser with bounds starts anew: it ignores tags beyond them.
 *
 * @param warn is told which elements were ignored
 */
export function parse(html: string, warn: Warn): Document {
  if (html.length > longHtml && mayExceedAttributes(html, mostAttributes)) return bounded(html, warn);
  try {
    return parseWithCheerio(html, watched(html));
  } catch (error) {
    if (error instanceof Excess) return bounded(html, warn);
    throw error;
  }
}

/** cheerio's parser for all posts: `load` makes a class each time it is called, which costs a tenth of parsing. */
const $ = load('', { scriptingEnabled: false }, false);

/** The comment says to cheerio that a text without any tag is HTML too. */
function parseWithCheerio(html: string, adapter: ReturnType<typeof treeAdapter>): Document {
  const nodes = $(`<!---->${html}`, undefined, undefined, { scriptingEnabled: false, treeAdapter: adapter });
  const document = new Document([]);
  setChildren(document, Array.from(nodes as ArrayLike<ChildNode>).slice(1));
  return document;
}

const bounded = (html: string, warn: Warn): Document => parseBounded(html, new Budget(html.length), warn);

function watched(html: string): ReturnType<typeof treeAdapter> {
  const budget = new Budget(html.length);
  let depth = 0;
  return treeAdapter({
    made: (attributes) => {
      budget.spend(1 + attributes);
      if (budget.isSpent) throw new Excess();
    },
    opened: () => {
      depth += 1;
      if (depth > deepest) throw new Excess();
    },
    closed: () => {
      depth -= 1;
    },
  });
}
