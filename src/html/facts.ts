import { Comment, isElement, isText, type ParentNode } from './dom.js';
import { hint as shareHint } from './share-addresses.js';
import { mayHoldTex } from './tex.js';

/** What there is in a post's HTML at all, so that a pass that would find nothing need not look. */
export interface Facts {
  readonly names: ReadonlySet<string>;
  /** All class attributes and ids, each once, a line each. */
  readonly words: string;
  /** The names of all attributes. */
  readonly attributes: ReadonlySet<string>;
  readonly hasComment: boolean;
  /** Whether a link leads to a place in a page. */
  readonly hasFragment: boolean;
  /** Whether a text holds `[`, as a shortcode would. */
  readonly hasBracket: boolean;
  /** Whether there may be a `[caption]`. */
  readonly hasCaptionTag: boolean;
  /** Whether an element is said to be the panel of a tab. */
  readonly hasTabPanel: boolean;
  /** Whether a text may hold a formula between delimiters. */
  readonly hasTex: boolean;
  /** Whether an address may be one that shares the page. */
  readonly hasSharer: boolean;
}

type Found = { -readonly [Key in keyof Facts]: Facts[Key] };

/** Reads the facts in one walk, and from the HTML itself where that is quicker. Recursive: only for trees whose depth is bounded already. */
export function factsOf(root: ParentNode, html: string): Facts {
  const names = new Set<string>();
  const attributes = new Set<string>();
  const words = new Set<string>();
  const facts: Found = {
    names,
    attributes,
    words: '',
    hasComment: false,
    hasFragment: false,
    hasBracket: html.includes('['),
    hasCaptionTag: false,
    hasTabPanel: false,
    hasTex: false,
    hasSharer: false,
  };
  const anyTex = mayHoldTex(html);
  const look = (parent: ParentNode): void => {
    for (const child of parent.children) {
      if (isText(child)) {
        if (child.data.includes('[')) {
          facts.hasBracket = true;
          if (child.data.includes('caption')) facts.hasCaptionTag = true;
        }
        if (anyTex && mayHoldTex(child.data)) facts.hasTex = true;
      } else if (isElement(child)) {
        names.add(child.name);
        for (const name of Object.keys(child.attribs)) {
          attributes.add(name);
          if (name === 'class' || name === 'id') words.add(child.attribs[name] ?? '');
          else if (name === 'role' && child.attribs[name] === 'tabpanel') facts.hasTabPanel = true;
          else if (name === 'href' && child.name === 'a') lookAtLink(child.attribs[name] ?? '', facts);
        }
        look(child);
      } else if (child instanceof Comment) facts.hasComment = true;
    }
  };
  look(root);
  facts.words = [...words].join('\n');
  return facts;
}

function lookAtLink(href: string, facts: Found): void {
  if (!facts.hasFragment && href.includes('#')) facts.hasFragment = true;
  if (!facts.hasSharer && shareHint.test(href)) facts.hasSharer = true;
}
