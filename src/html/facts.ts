import { ampNames } from './amp-names.js';
import { Comment, isElement, isText, type Element, type ParentNode } from './dom.js';
import { hint as shareHint } from './share-addresses.js';
import { outOfSight } from './style.js';
import { mayHoldTex } from './tex.js';

/** What there is in a post's HTML at all, so that a pass that would find nothing need not look. */
export interface Facts {
  /** The names of all elements, and of those that AMP's stand for. */
  readonly names: ReadonlySet<string>;
  /** All class attributes and ids, each once, a line each. */
  readonly words: string;
  /** The single words of those. */
  readonly classes: ReadonlySet<string>;
  /** The names of all attributes. */
  readonly attributes: ReadonlySet<string>;
  readonly hasComment: boolean;
  /** Whether a link leads to a place in a page. */
  readonly hasFragment: boolean;
  /** Whether a text holds `[`, as a shortcode would. */
  readonly hasBracket: boolean;
  /** Whether there may be a `[caption]`. */
  readonly hasCaptionTag: boolean;
  /** Whether an element is said to be a tab, a list of tabs or what one opens. */
  readonly hasTabs: boolean;
  /** Whether a text may hold a formula between delimiters, or a script one. */
  readonly hasTex: boolean;
  /** Whether an address may be one that shares the page. */
  readonly hasSharer: boolean;
  /** Whether a style may hide something. */
  readonly hasHidingStyle: boolean;
  /** Whether a style may make text bold, italic, struck out, underlined or raised, or take that away. */
  readonly hasMarkingStyle: boolean;
  /** Whether a style may make a block of an element. */
  readonly hasBlockStyle: boolean;
  /** Whether there may be code that was pasted as HTML, without a class that says so. */
  readonly mayHoldPastedCode: boolean;
  /** Whether an item stands in no list. */
  readonly hasStrayItem: boolean;
  /** Whether inline elements may touch, without white space between them. */
  readonly mayTouch: boolean;
  /** Whether there is a product of AmazonJS, or a script that writes one. */
  readonly hasAmazonCard: boolean;
  /** Whether a script comes from elsewhere, as those do that put something into the page. */
  readonly hasLoadedScript: boolean;
}

type Found = { -readonly [Key in keyof Facts]: Facts[Key] };

/** Reads the facts in one walk, and from the HTML itself where that is quicker. Recursive: only for trees whose depth is bounded already. */
export function factsOf(root: ParentNode, html: string): Facts {
  const names = new Set<string>();
  const attributes = new Set<string>();
  const words = new Set<string>();
  const classes = new Set<string>();
  const facts: Found = {
    names,
    attributes,
    words: '',
    classes,
    hasComment: false,
    hasFragment: false,
    hasBracket: html.includes('['),
    hasCaptionTag: false,
    hasTabs: false,
    hasTex: false,
    hasSharer: false,
    hasHidingStyle: false,
    hasMarkingStyle: false,
    hasBlockStyle: false,
    mayHoldPastedCode: html.includes('CodeHighlighter.com'),
    hasStrayItem: false,
    mayTouch: touching.test(html),
    hasAmazonCard: html.includes('amazonjs_item'),
    hasLoadedScript: false,
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
        if (child.name === 'li') facts.hasStrayItem ||= !isList(parent);
        for (const name of Object.keys(child.attribs)) {
          const value = child.attribs[name] ?? '';
          attributes.add(name);
          if (name === 'class' || name === 'id') words.add(value);
          else if (name === 'href') lookAtLink(child, value, facts);
          else if (name === 'style') lookAtStyle(value, facts);
          else if (name === 'role') facts.hasTabs ||= /^tab(?:list|panel)?$/.test(value);
          else if (child.name === 'script') lookAtScript(name, value, facts);
        }
        look(child);
      } else if (child instanceof Comment) facts.hasComment = true;
    }
  };
  look(root);
  for (const [name, plain] of ampNames) if (names.has(name)) names.add(plain);
  facts.words = [...words].join('\n');
  for (const word of facts.words.split(/[ \t\n\f\r]+/)) classes.add(word);
  return facts;
}

/** What items belong into. */
export const listNames: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir']);

const isList = (node: ParentNode): boolean => isElement(node) && listNames.has(node.name);

/** Styles of code as editors and formatters put it into the clipboard. */
const pasted = /^margin: ?0|white-space: ?pre\s*(?:;|$)/i;

const touching =
  /<\/(?:a|span|small|strong|em|b|i|label|time|button|svg)><(?:a|span|small|strong|em|b|i|label|svg)[\s>]|<\/ins><a\s|<rs-slide|[^\s>]<span class="(?:ld-item|onsale|su-quote-c)|<del class="affx-pdt-|<strong class="cooked-meta-/i;

function lookAtLink({ name }: Element, href: string, facts: Found): void {
  if (name !== 'a') return;
  facts.hasFragment ||= href.includes('#');
  facts.hasSharer ||= shareHint.test(href);
}

function lookAtStyle(style: string, facts: Found): void {
  facts.hasHidingStyle ||= /none|visibility/i.test(style) || outOfSight.test(style);
  facts.mayHoldPastedCode ||= pasted.test(style);
  facts.hasBlockStyle ||= /display\s*:/i.test(style);
  facts.hasMarkingStyle ||= /font-(?:weight|style)|text-decoration|vertical-align/i.test(style);
}

function lookAtScript(attribute: string, value: string, facts: Found): void {
  if (attribute === 'src') facts.hasLoadedScript = true;
  else if (attribute === 'type') facts.hasTex ||= /^math\/tex/i.test(value);
}
