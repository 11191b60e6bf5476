import {
  attribute,
  element,
  elementsIn,
  findElement,
  hasClass,
  isElement,
  isText,
  setChildren,
  text,
  type ChildNode,
  type Element,
  type ParentNode,
} from '../dom.js';
import { parse } from '../parse.js';
import type { PassContext } from '../pass.js';
import { boundDepth } from '../passes/depth.js';
import type { Reference } from './note.js';

/**
 * Easy Footnotes writes its list only on the page of a post, not where the REST API renders it. What is left of a note is
 * the title of the link to it, HTML in an attribute: `span.easy-footnote > a[title]`.
 */
export function titledNotes(root: ParentNode, context: PassContext): Reference[] {
  const all = elementsIn(root);
  if (all.some((node) => hasClass(node, 'easy-footnotes-wrapper'))) return [];
  const bodies = new Map<string, Element>();
  const references: Reference[] = [];
  for (const node of all) {
    const link = hasClass(node, 'easy-footnote') && findElement(node, ({ name }) => name === 'a');
    const title = link ? attribute(link, 'title') : undefined;
    if (title === undefined || title === '') continue;
    const body = bodies.get(title) ?? element('span', {}, wordsOf(title, context));
    if (!bodies.has(title)) setChildren(node, [body]);
    bodies.set(title, body);
    references.push({ node, body, back: [] });
  }
  return references;
}

function wordsOf(html: string, context: PassContext): ChildNode[] {
  const parsed = parse(html, context.warn);
  boundDepth(parsed, context);
  return plain(parsed);
}

const kept = new Map([
  ['a', 'a'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'em'],
  ['em', 'em'],
  ['code', 'code'],
]);
const withoutWords = new Set(['script', 'style', 'template']);

/** Text, links and emphasis: which passes the post needs was settled before anyone looked into its titles. */
function plain(parent: ParentNode): ChildNode[] {
  return parent.children.flatMap((child): ChildNode[] => {
    if (isText(child)) return [text(child.data)];
    if (!isElement(child) || withoutWords.has(child.name)) return [];
    const name = kept.get(child.name);
    const inside = plain(child);
    if (name === undefined) return inside;
    const href = name === 'a' ? attribute(child, 'href') : undefined;
    return [element(name, href === undefined ? {} : { href }, inside)];
  });
}
