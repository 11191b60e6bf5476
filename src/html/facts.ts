import { attribute, Comment, isElement, Text, type ParentNode } from './dom.js';
import { hint as shareHint } from './share-addresses.js';
import { mayHoldTex } from './tex.js';

/** What there is in a post's HTML at all, so that a pass that would find nothing need not look. */
export interface Facts {
  readonly names: ReadonlySet<string>;
  /** All class attributes and ids, each once, a line each. */
  readonly words: string;
  /** Which of the attributes occur that say how an element is shown, or what it is for. */
  readonly attributes: ReadonlySet<string>;
  readonly hasComment: boolean;
  /** Whether a link leads to a place in a page. */
  readonly hasFragment: boolean;
  /** Whether an element has an id or a name, which a link could call it by. */
  readonly hasId: boolean;
  /** Whether a text holds `[`, as a shortcode would. */
  readonly hasBracket: boolean;
  /** Whether a text may hold a formula between delimiters. */
  readonly hasTex: boolean;
  /** Whether an address may be one that shares the page. */
  readonly hasSharer: boolean;
}

const watched = ['style', 'aria-hidden', 'aria-expanded', 'role', 'data-pin-do'];

/** Reads the facts in one walk, and from the HTML itself where that is quicker. Recursive: only for trees whose depth is bounded already. */
export function factsOf(root: ParentNode, html: string): Facts {
  const names = new Set<string>();
  const words = new Set<string>();
  const attributes = new Set<string>();
  const facts = {
    hasComment: false,
    hasFragment: false,
    hasId: false,
    hasBracket: html.includes('['),
    hasTex: false,
    hasSharer: false,
  };
  const anyTex = mayHoldTex(html);
  const look = (parent: ParentNode): void => {
    for (const child of parent.children) {
      if (child instanceof Text) {
        if (!facts.hasBracket && child.data.includes('[')) facts.hasBracket = true;
        if (anyTex && mayHoldTex(child.data)) facts.hasTex = true;
      } else if (isElement(child)) {
        names.add(child.name);
        for (const name of watched) if (attribute(child, name) !== undefined) attributes.add(name);
        for (const value of [child.attribs['class'], child.attribs['id']]) if (value) words.add(value);
        if (child.attribs['id'] || child.attribs['name']) facts.hasId = true;
        if (child.name === 'a') lookAtLink(attribute(child, 'href') ?? '', facts);
        look(child);
      } else if (child instanceof Comment) facts.hasComment = true;
    }
  };
  look(root);
  return { names, attributes, words: [...words].join('\n'), ...facts };
}

function lookAtLink(href: string, facts: { hasFragment: boolean; hasSharer: boolean }): void {
  if (href.includes('#')) facts.hasFragment = true;
  if (shareHint.test(href)) facts.hasSharer = true;
}
