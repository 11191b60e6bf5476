import { isBlank, isElement, Text, type ChildNode, type Element, type ParentNode } from '../html/dom.js';
import { beside } from '../html/walk.js';
import type { HostSyntax } from './host/host.js';
import { tagOf, type Mark } from './inline/piece.js';
import { isOneCell, rowsOf } from './table-parts.js';

/** Attributes that clean HTML keeps, in the order in which they are written. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  abbr: ['title'],
  col: ['span'],
  details: ['open'],
  iframe: ['src', 'title', 'width', 'height', 'allowfullscreen'],
  img: ['src', 'alt', 'title'],
  input: ['type', 'checked', 'disabled'],
  li: ['value'],
  ol: ['start', 'reversed', 'type'],
  q: ['cite'],
  td: ['colspan', 'rowspan', 'align'],
  th: ['colspan', 'rowspan', 'align', 'scope'],
};

const kept = new Set(
  `p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre hr table caption thead tbody tfoot tr th td figure figcaption details summary
   dl dt dd strong em del code a img br sup sub ins u mark kbd abbr small q ruby rb rt rp input iframe`.split(
    /\s+/,
  ),
);

const empty = new Set(['br', 'hr', 'img', 'input', 'col']);
const ownLine = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'dl', 'dt', 'dd', 'caption']);
const structure = new Set(['table', 'thead', 'tbody', 'tfoot', 'dl']);
/** Between their parts lines may break even where text beside a break would be a paragraph. */
const breaks = new Set([...structure, 'tr']);
const flow = new Set([
  'div',
  'section',
  'article',
  'aside',
  'header',
  'footer',
  'main',
  'nav',
  'address',
  'center',
  'fieldset',
]);

/** What is left out where nothing stands in it, as it is in Markdown. */
const blank = new Set('p h1 h2 h3 h4 h5 h6 ul ol blockquote table thead tbody tfoot tr dl'.split(' '));

/** The attributes that an element keeps, each with a space before it. */
export function attributesOf({ name, attribs }: Element, { html }: HostSyntax): string {
  let result = '';
  for (const key of Object.hasOwn(attributes, name) ? (attributes[name] ?? []) : []) {
    if (!Object.hasOwn(attribs, key)) continue;
    const value = attribs[key] ?? '';
    if ((key === 'colspan' || key === 'rowspan') && !(Number(value) > 1)) continue;
    result += html.attribute(key, value);
  }
  return result;
}

/**
 * An element of the clean tree as clean HTML: no class, style, id or data attribute, and no empty line, which would end an
 * HTML block (CommonMark 4.6).
 *
 * @param marks what holds over all of it, and ends up on its words and pictures, where HTML allows it
 * @param lines whether the parts of tables and lists may stand on lines of their own
 */
export function htmlOf(node: ChildNode, host: HostSyntax, marks: readonly Mark[] = [], lines = true): string {
  if (node instanceof Text) {
    const words = host.html.text(node.data.replace(/[ \t\n\r\f]+/g, ' '));
    return words.trim() === '' ? words : under(marks, words, host);
  }
  if (!isElement(node)) return '';
  if (Object.hasOwn(markers, node.name)) return markers[node.name]?.(node, host) ?? '';
  return node.name === 'pre' ? preformatted(node, host) : elementHtml(node, host, marks, lines);
}

function elementHtml(node: Element, host: HostSyntax, marks: readonly Mark[], lines: boolean): string {
  const { name } = node;
  if (name === 'table' && isOneCell(node))
    return division(
      rowsOf(node)
        .flat()
        .map((cell) => htmlOfAll(cell, host, marks, lines))
        .join(''),
    );
  const inner = marks.length === 0 ? marks : marks.filter((mark) => tagOf(mark) !== name);
  const held = flow.has(name) ? innermost(node) : node;
  const content = htmlOfAll(held, host, inner, lines && (host.html.breaksAnywhere || breaks.has(name)));
  if (blank.has(name) && content.trim() === '') return '';
  if (!kept.has(name)) return flow.has(name) && parts(node, held) ? division(content) : content;
  if (empty.has(name)) {
    const tag = `<${name}${attributesOf(node, host)}${host.html.emptyEnd}`;
    return name === 'img' ? under(marks, tag, host) : tag;
  }
  if (!lines || !ownLine.has(name))
    return `<${name}${attributesOf(node, host)}>${trimmed(name, content)}</${name}>`;
  const inside = structure.has(name) ? `\n${content.trim()}\n` : content.trim();
  return `<${name}${attributesOf(node, host)}>${inside}</${name}>\n`;
}

const division = (content: string): string =>
  content.trim() === '' ? content : `<div>${content.trim()}</div>`;

const isNothing = (node: ChildNode): boolean => node instanceof Text && isBlank(node.data);

/** The last of boxes that hold nothing but one another. */
function innermost(box: Element): Element {
  for (let at = box; ;) {
    const [only, more] = at.children.filter((child) => !isNothing(child)).slice(0, 2);
    if (more !== undefined || only === undefined || !isElement(only) || !flow.has(only.name)) return at;
    at = only;
  }
}

const holders = new Set(['td', 'th', 'li', 'dd']);
const blocks = new Set('p h1 h2 h3 h4 h5 h6 ul ol blockquote pre hr table dl details'.split(' '));

/**
 * Whether a box parts what it holds from what stands beside it: not where it is all of a cell or item, or holds blocks, which
 * are apart by themselves.
 */
function parts(box: Element, held: Element): boolean {
  if (isGroup(box)) return false;
  const isAll = beside(box, 'prev') === null && beside(box, 'next') === null;
  if (isAll && box.parent !== null && isElement(box.parent) && holders.has(box.parent.name)) return false;
  return !held.children.every((child) => isNothing(child) || (isElement(child) && blocks.has(child.name)));
}

const under = (marks: readonly Mark[], content: string, host: HostSyntax): string =>
  marks.reduceRight((inner, mark) => {
    const name = tagOf(mark);
    return `<${name}${attributesUnder(mark, host)}>${inner}</${name}>`;
  }, content);

function attributesUnder(mark: Mark, { html }: HostSyntax): string {
  if (mark.kind === 'tag') return mark.attributes;
  if (mark.kind !== 'link') return '';
  const title = mark.title === undefined ? '' : html.attribute('title', mark.title);
  return html.attribute('href', mark.href) + title;
}

/** A `div` around a term and what it means says nothing (HTML standard, 4.4.9). */
const isGroup = ({ parent }: Element): boolean =>
  parent !== null && isElement(parent) && parent.name === 'dl';

const trimmed = (name: string, content: string): string =>
  ownLine.has(name) || name === 'td' || name === 'th' ? content.trim() : content;

/** The children of an element, as `htmlOf`. White space between the parts of a table or list goes. */
export function htmlOfAll(
  parent: ParentNode,
  host: HostSyntax,
  marks: readonly Mark[] = [],
  lines = true,
): string {
  const tidy = 'name' in parent && /^(?:table|thead|tbody|tfoot|tr|dl|ul|ol)$/.test(parent.name);
  let result = '';
  for (const child of parent.children) {
    if (tidy && child instanceof Text && child.data.trim() === '') continue;
    result += htmlOf(child, host, marks, lines);
  }
  return result;
}

function preformatted(node: Element, host: HostSyntax): string {
  const code = node.children.map((child) => (child instanceof Text ? child.data : '')).join('');
  return codeHtml({ language: node.attribs['language'] ?? '', value: code }, host);
}

/** Code as a block of HTML. */
export function codeHtml(
  { language, value }: { readonly language: string; readonly value: string },
  { html }: HostSyntax,
): string {
  const name = language === '' ? '' : html.attribute('class', `language-${language}`);
  return `<pre><code${name}>${html.code(value)}</code></pre>`;
}

/** What the markers of the clean tree become inside HTML, where Markdown does not hold. */
const markers: Readonly<Record<string, (node: Element, host: HostSyntax) => string>> = {
  'wp2md-embed': (node, host) => {
    const href = node.attribs['href'] ?? '';
    const title = node.attribs['title'] ?? '';
    if (title === '' && node.children.length > 0) return htmlOfAll(node, host);
    const { html } = host;
    return `${htmlOfAll(node, host)}<a${html.attribute('href', href)}>${html.text(title || href)}</a>`;
  },
  'wp2md-math': (node, { html }) => html.text(`$${node.attribs['tex'] ?? ''}$`),
  'wp2md-note': (node, { html }) => `<sup>${html.text(node.attribs['id'] ?? '')}</sup>`,
};
