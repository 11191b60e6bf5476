import { attribute, element, isElement, rewrite, setChildren, type ChildNode, type Element } from '../dom.js';
import type { Pass } from '../pass.js';
import { isPhrasing } from '../split.js';
import { styleOf } from '../style.js';
import { takeOff } from '../unmarked.js';
import { ancestor, beside } from '../walk.js';

/** Whether a style sets a mark on (`true`), off (`false`), or says nothing of it. */
type Setting = boolean | undefined;

interface Mark {
  readonly name: string;
  readonly tags: ReadonlySet<string>;
  readonly setting: (node: Element) => Setting;
}

/** The weights that show as bold. */
export const bold = /^(?:bold|bolder|[6-9]00|1000)$/;
const regular = /^(?:normal|lighter|[1-5]00)$/;

const marks: readonly Mark[] = [
  {
    name: 'strong',
    tags: new Set(['b', 'strong']),
    setting: (node) => either(styleOf(node, 'font-weight'), bold, regular),
  },
  {
    name: 'em',
    tags: new Set(['i', 'em']),
    setting: (node) => either(styleOf(node, 'font-style'), /^(?:italic|oblique)/, /^normal$/),
  },
  {
    name: 'del',
    tags: new Set(['s', 'strike', 'del']),
    setting: (node) => decoration(node).includes('line-through') || undefined,
  },
  {
    name: 'u',
    tags: new Set(['u', 'ins']),
    setting: (node) => decoration(node).includes('underline') || undefined,
  },
  {
    name: 'sup',
    tags: new Set(['sup']),
    setting: (node) => (styleOf(node, 'vertical-align') === 'super' && !isRaised(node) ? true : undefined),
  },
  {
    name: 'sub',
    tags: new Set(['sub']),
    setting: (node) => (styleOf(node, 'vertical-align') === 'sub' && !isRaised(node) ? true : undefined),
  },
  {
    name: 'mark',
    tags: new Set(['mark']),
    setting: (node) => (isTransparent(styleOf(node, 'background-color')) ? false : undefined),
  },
];

const decoration = (node: Element): string =>
  `${styleOf(node, 'text-decoration') ?? ''} ${styleOf(node, 'text-decoration-line') ?? ''}`;

/** Whether something round an element raises or lowers it already, and nothing else: its own style is then no second step. */
function isRaised(node: Element): boolean {
  let at = node;
  for (let step = 0; step < nearby; step += 1) {
    const { parent } = at;
    if (!parent || !isElement(parent) || beside(at, 'prev') || beside(at, 'next')) return false;
    if (raises(parent)) return true;
    at = parent;
  }
  return false;
}

const nearby = 4;

const raises = (node: Element): boolean =>
  node.name === 'sup' ||
  node.name === 'sub' ||
  ((node.name === 'span' || node.name === 'font') &&
    /^(?:super|sub)$/.test(styleOf(node, 'vertical-align') ?? ''));

const isTransparent = (colour: string | undefined): boolean =>
  colour === 'transparent' || colour?.replace(/\s/g, '') === 'rgba(0,0,0,0)';

const either = (value: string | undefined, on: RegExp, off: RegExp): Setting =>
  value === undefined ? undefined : on.test(value) ? true : off.test(value) ? false : undefined;

/**
 * Text that is bold, italic, struck out, underlined or raised by a style alone, as editors write it, gets the element for it:
 * `<span style="font-weight:700">` is `strong`. An element whose style takes its own meaning away goes: pasting from
 * Google Docs puts all of it in `<b style="font-weight:normal">`, and WordPress colours text by a `mark` without a background.
 * What a style makes regular inside of bold or italics stands outside of them: `<b><span style="font-weight:400">`.
 * Links and marks that a style marks besides have the element for that in them.
 */
export const inlineStyles: Pass = (root) => {
  const held = new Held();
  const regular = new Map<Mark, Set<Element>>();
  rewrite(root, (node) => {
    held.look(node);
    if (attribute(node, 'style') === undefined) return undefined;
    const changed = restyled(node, held);
    for (const child of changed ?? []) held.pass(node, child);
    const [left = node, ...more] = changed ?? [];
    if (isElement(left) && more.length === 0 && isPhrasing(left)) noteRegular(node, left, regular);
    return changed;
  });
  for (const [{ name, tags }, without] of regular) takeOff(root, { name, tags, without });
};

/** What elements hold, told by their children's: to look through all that is in each would take as long as they are deep. */
class Held {
  readonly #blocks = new Set<ChildNode>();
  readonly #links = new Set<ChildNode>();

  /** Looks at an element after its children. */
  look(node: Element): void {
    for (const child of node.children) {
      if (!isElement(child)) continue;
      if (!isPhrasing(child) || this.#blocks.has(child)) this.#blocks.add(node);
      if (child.name === 'a' || this.#links.has(child)) this.#links.add(node);
    }
  }

  /** What took an element's place holds what it held. */
  pass(from: Element, to: ChildNode): void {
    if (this.#blocks.has(from)) this.#blocks.add(to);
    if (this.#links.has(from)) this.#links.add(to);
  }

  holdsBlock = (node: Element): boolean => !isPhrasing(node) || this.#blocks.has(node);

  /** Whether links are in an element or round it: that they are underlined says nothing of their words. */
  touchesLink = (node: Element): boolean =>
    isLink(node) || this.#links.has(node) || ancestor(node, isLink) !== undefined;
}

const isLink = (node: Element): boolean => node.name === 'a';

function restyled(node: Element, held: Held): readonly ChildNode[] | undefined {
  if (node.name === 'span' || node.name === 'font') return marked(node, held);
  const own = marks.find(({ tags }) => tags.has(node.name));
  const inner = own || isTextLink(node) ? marked(node, held, own) : undefined;
  if (own?.setting(node) === false) return inner ?? node.children;
  if (inner) setChildren(node, inner);
  return undefined;
}

/** Marks of properties that what is inside of an element takes over, unless it says otherwise. */
const inherited = marks.filter(({ name }) => name === 'strong' || name === 'em');

/** Notes what is `left` of a node under the marks that its style sets off, its own aside: a button has the weight of buttons. */
function noteRegular(node: Element, left: Element, regular: Map<Mark, Set<Element>>): void {
  if (node.name === 'a' && !isTextLink(node)) return;
  for (const mark of inherited) {
    if (mark.tags.has(node.name) || mark.setting(node) !== false) continue;
    const without = regular.get(mark);
    if (without) without.add(left);
    else regular.set(mark, new Set([left]));
  }
}

/** Whether a link runs along in its text: one with space of its own around its words is drawn as a button, bold as those are. */
const isTextLink = (node: Element): boolean => node.name === 'a' && styleOf(node, 'padding') === undefined;

/** What stands in an element, with the marks round it that its style sets besides its `own`. */
function marked(node: Element, held: Held, own?: Mark): readonly ChildNode[] | undefined {
  const set = marks.filter((mark) => mark !== own && mark.setting(node) === true);
  if (set.length === 0 || held.holdsBlock(node)) return undefined;
  const names = set.map(({ name }) => name).filter((name) => name !== 'u' || !held.touchesLink(node));
  if (names.length === 0) return undefined;
  return names.reduceRight<readonly ChildNode[]>((inner, name) => [element(name, {}, inner)], node.children);
}
