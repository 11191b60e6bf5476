import createRenderer, { type MarkdownIt, type StateInline, type Token } from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { singleTilde } from './single-tilde.js';

/** What the footnote plug-in notes of the labels that it has seen: -1 until one is referred to. */
interface Notes {
  readonly footnotes?: { readonly refs?: Readonly<Record<string, number>> };
}

/** How deep blocks are nested at most: the conversion stays below. */
const deepestBlock = 1200;
/** As markdown-it has it. Each bracket in a text can cost as many steps. */
const deepestInline = 100;

/**
 * A renderer for GitHub Flavored Markdown, raw HTML as it is. Links are left as they were written, whatever they lead to;
 * the text of footnotes stays where it stands, each in a `section`. Made anew for every text.
 */
export function renderer(): MarkdownIt {
  const md = createRenderer({ html: true, linkify: true, maxNesting: deepestBlock });
  md.validateLink = () => true;
  md.normalizeLink = (address) => address;
  md.normalizeLinkText = (text) => text;
  // GFM knows addresses by `http://`, `https://` and `www.`, not by their endings.
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  md.use(singleTilde).use(footnotes);
  md.inline.ruler.disable('footnote_inline');
  md.inline.State = class extends md.inline.State {
    /** What stands after the text of a link is a bracket, where markdown-it sees a space (CommonMark 0.31, 6.2). */
    override scanDelims(start: number, canSplitWord: boolean): ReturnType<StateInline['scanDelims']> {
      const end = this.posMax;
      this.posMax = this.src.length;
      const scanned = super.scanDelims(start, canSplitWord);
      this.posMax = end;
      return scanned;
    }
  };
  md.core.ruler.disable('footnote_tail');
  md.core.ruler.before('inline', 'inline_depth', () => void md.set({ maxNesting: deepestInline }));
  md.core.ruler.after('inline', 'task_boxes', ({ tokens }) => tokens.forEach(unbox));
  md.renderer.rules['footnote_ref'] = () => '<sup data-note></sup>';
  md.renderer.rules['footnote_reference_open'] = (tokens, at, _options, env: unknown) => {
    const { label } = tokens[at]?.meta as { label: string };
    // GFM shows no footnote that nothing refers to.
    const references = (env as Notes).footnotes?.refs?.[`:${label}`] ?? -1;
    return references < 0 ? '<template>' : '<section data-note>';
  };
  md.renderer.rules['footnote_reference_close'] = () => '</section>';
  return md;
}

/** GFM, Task list items: a box at the start of an item's first paragraph is no text. */
function unbox(token: Token, at: number, tokens: readonly Token[]): void {
  if (tokens[at - 2]?.type !== 'list_item_open' || !/^\[[ xX]\]\s/.test(token.content)) return;
  const first = token.children?.[0];
  if (first) first.content = first.content.slice(3);
}
