import { load } from 'cheerio';
import type { ParentNode } from '../../src/html/dom.js';
import type { Pass, PassContext } from '../../src/html/pass.js';
import { resolveOptions } from '../../src/options.js';
import { WarningList, type Warning } from '../../src/warnings.js';

export interface Cleaned {
  readonly html: string;
  readonly warnings: readonly Warning[];
}

/** Runs one pass, or several in order, over a fragment, and gives the tree as HTML again. */
export function clean(html: string, ...passes: readonly Pass[]): Cleaned {
  const $ = load(html, { scriptingEnabled: false }, false);
  const list = new WarningList();
  const context: PassContext = {
    link: 'https://example.com/post/',
    options: resolveOptions(),
    warn: list.add,
  };
  const root = $.root()[0] as ParentNode;
  for (const pass of passes) pass(root, context);
  // The serialiser does not know that elements which a pass has made may be void.
  const written = $.html().replace(/<\/(?:br|img|input|hr)>/g, '');
  return { html: written, warnings: list.list() };
}
