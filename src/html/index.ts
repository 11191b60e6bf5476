import type { Document } from 'domhandler';
import { parse } from './parse.js';
import { factsOf } from './facts.js';
import type { PassContext } from './pass.js';
import { blockedContents } from './passes/blocked-contents.js';
import { builderContents } from './passes/builder-contents.js';
import { characters, mayHoldOddCharacters } from './passes/characters.js';
import { boundDepth } from './passes/depth.js';
import { passes } from './passes/index.js';
import { mayBeObsolete, obsoleteNames } from './passes/obsolete-names.js';

export { foundAddresses, type FoundAddress } from './found-addresses.js';

/**
 * Parses a post's HTML as a browser would (the HTML standard's fragment parsing, scripting off) and cleans it.
 *
 * The clean tree holds WordPress's constructs as plain, semantic HTML, which is all that `markdown/` knows:
 *
 * - flow: `p h1–h6[calledBy] ul ol[start] li blockquote hr table caption thead tbody tfoot tr th td[colspan rowspan align] figure
 *   figcaption details summary dl dt dd`; `pre[language]` with one text node, its code byte for byte
 * - phrasing: `strong em del code a[href title note] img[src alt title] br sup sub ins u mark kbd abbr[title] small q ruby rb rt rp`
 * - a task box: `input[type=checkbox checked?]` at the start of an item
 * - comments: only `more…` and `nextpage`
 * - markers for what HTML has no element for:
 *   `wp2md-embed[href title? html? note?]` a thing from elsewhere, a block: a link with the title as its words. Without a title
 *   its children are shown instead, a quotation that holds the link. `html` is the frame itself, where it is to stay
 *   `wp2md-math[tex display?]` TeX, untouched; `display` makes it a block
 *   `wp2md-note[id]` a footnote's reference; `wp2md-notes` holds the definitions, an `li[id]` each
 *   `wp2md-verbatim` one text node that Markdown must take over unescaped: a shortcode
 * - `note`: what a wikilink to the same place holds
 * - `calledBy`: the ids by which links call a heading (`heading-names.ts`); a link to one is `#id`
 * - any other element is a wrapper that stands for its children: a block if HTML's style sheet shows it as one
 *
 * Addresses are absolute where the post's link is known. Nothing that runs, is hidden or is a control is left.
 */
export function cleanHtml(html: string, context: PassContext): Document {
  const root = parse(html, context.warn);
  boundDepth(root, context);
  const added = [builderContents(root, html, context), blockedContents(root, html, context)].filter(
    (each) => each !== undefined,
  );
  if (added.length > 0) boundDepth(root, context);
  if (added.length > 0 || mayHoldOddCharacters(html)) characters(root, context);
  if (mayBeObsolete(html)) obsoleteNames(root, context);
  const facts = factsOf(root, html + added.join(''));
  for (const { pass, when } of passes) {
    if (when === undefined || when(facts)) pass(root, context);
  }
  return root;
}
