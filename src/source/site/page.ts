import { load } from 'cheerio';
import { isTag, hasChildren, type AnyNode } from 'domhandler';
import type { Link } from './links.js';

/** What the head of a web page, and the tag of its body, say of the site. */
export interface Page {
  readonly links: readonly Link[];
  /** The classes of the body, by which WordPress says what a page shows: `home`, `postid-12`. */
  readonly classes: ReadonlySet<string>;
  /** What made the page, as it says itself. */
  readonly generator: string;
}

/** Where a site's head is longer than this, its Link header has to do. */
const longestHead = 256 * 1024;

/** Reads a web page as far as its body begins. */
export function readPage(html: string): Page {
  const links: Link[] = [];
  let classes: ReadonlySet<string> = new Set();
  let generator = '';
  const waiting: AnyNode[] = Array.from(load(headOf(html)).root() as ArrayLike<AnyNode>);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (hasChildren(node)) for (const child of node.children.toReversed()) waiting.push(child);
    if (!isTag(node)) continue;
    const { rel, href, type, name, content } = node.attribs;
    if (node.name === 'link' && rel !== undefined && href !== undefined) {
      links.push({ rel, href, ...(type === undefined ? {} : { type }) });
    } else if (node.name === 'meta' && name?.toLowerCase() === 'generator') {
      generator += `${content ?? ''} `;
    } else if (node.name === 'body') {
      classes = new Set((node.attribs['class'] ?? '').split(/\s+/).filter(Boolean));
    }
  }
  return { links, classes, generator };
}

/** All in front of the body's contents: only there is parsing sure to take time in line with the length. */
function headOf(html: string): string {
  const head = html.slice(0, longestHead);
  const body = head.search(/<body[\s>]/i);
  if (body < 0) return head;
  const end = head.indexOf('>', body);
  return end < 0 ? head : head.slice(0, end + 1);
}
