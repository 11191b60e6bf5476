import { element, isBlank, isElement, isText, text, textOf, type ChildNode, type Element } from '../dom.js';
import { linked, pictureOf, type Parse } from './nodes.js';
import type { Content } from './row.js';
import type { BuilderTag } from './tag.js';
import { base64Decoded, isNoHeading, levelIn } from './values.js';

/** What becomes of the nodes between a tag and its closing tag. */
export type Wrap = (children: readonly ChildNode[]) => readonly ChildNode[];

/** Contents that are no HTML but a text in the way of the builder: an address, code. */
export const isTextContent = ({ kind }: Content): boolean => textKinds.has(kind);
const textKinds = new Set<Content['kind']>(['picture', 'markup', 'code', 'script']);

/** What a text between a tag and its closing tag shows; undefined where it is not what the builder would write there. */
export function textContent(
  content: Content,
  value: string,
  tag: BuilderTag,
  parse: Parse,
): readonly ChildNode[] | undefined {
  const code = value.trim();
  if (content.kind === 'picture') {
    const [alt, href] = [tag.words(content.alt), tag.address(content.link)];
    if (!/^(?:https?:\/)?\/\S+$/.test(code)) return undefined;
    return [element('p', {}, linked([pictureOf(code.replace(/(\d)×(?=\d)/g, '$1x'), alt)], href))];
  }
  const decoded = base64Decoded(code);
  if (decoded === undefined) return undefined;
  if (content.kind === 'markup') return parse(decoded);
  if (content.kind === 'code') return [element('pre', {}, [text(decoded)])];
  tag.warn('element-dropped', 'script', decoded);
  return [];
}

/** What becomes of the nodes that a tag holds; undefined where they stay as they are. */
export function wrapOf(content: Content, tag: BuilderTag): Wrap | undefined {
  switch (content.kind) {
    case 'link': {
      const href = tag.address(content.link);
      const title = tag.words(content.title);
      return href === undefined ? undefined : (children) => linkAround(children, href, title);
    }
    case 'heading': {
      const said = tag.raw(content.levelIn);
      const name = isNoHeading(`tag:${said ?? ''}`) ? 'p' : `h${levelIn(said) ?? content.level}`;
      return (children) => headingOf(children, name);
    }
    case 'item':
      return (children) => [element('ul', { class: item }, [element('li', {}, inParagraph(children))])];
    case 'list':
      return listOf;
    default:
      return undefined;
  }
}

/** By what a list of one item is known that stands for an item. Attributes go at the end of the clean-up. */
const item = 'wp2md-item';
const isItem = (node: Element): boolean => node.attribs['class'] === item;

const isEmpty = (node: ChildNode): boolean =>
  isText(node)
    ? isBlank(node.data)
    : !isElement(node) || node.name === 'br' || (node.name === 'p' && node.children.every(isEmpty));

function linkAround(
  children: readonly ChildNode[],
  href: string,
  title: string | undefined,
): readonly ChildNode[] {
  if (children.every(isEmpty)) return [];
  const words = inParagraph(children);
  const link = linked(words, href, title);
  return words === children ? link : [element('p', {}, link)];
}

/** A heading, unless what it holds says itself which it is. */
function headingOf(children: readonly ChildNode[], name: string): readonly ChildNode[] {
  const words = inParagraph(children);
  return words === children || isBlank(words.map(textOf).join('')) ? children : [element(name, {}, words)];
}

/** What is in the only paragraph; the nodes themselves where there is another. */
function inParagraph(children: readonly ChildNode[]): readonly ChildNode[] {
  const [only, ...others] = children.filter((node) => !isEmpty(node));
  return only !== undefined && isElement(only) && only.name === 'p' && others.length === 0
    ? only.children
    : children;
}

/** Neighbouring items as one list. */
function listOf(children: readonly ChildNode[]): readonly ChildNode[] {
  const result: ChildNode[] = [];
  let items: ChildNode[] = [];
  const close = (): void => {
    if (items.length > 0) result.push(element('ul', {}, items));
    items = [];
  };
  for (const child of children) {
    if (isElement(child) && isItem(child)) items.push(...child.children);
    else if (!isEmpty(child)) {
      close();
      result.push(child);
    }
  }
  close();
  return result;
}
