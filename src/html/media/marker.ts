import { attribute, element, isElement, type AnyNode, type ChildNode, type Element } from '../dom.js';

export interface Marked {
  /** The address a person would visit. */
  readonly href: string;
  /** The words that the page itself gives the thing. */
  readonly title?: string | undefined;
  /** What to call it where the page gives no words: a provider, a file, the address. */
  readonly name?: string | undefined;
  /** The frame itself, as clean HTML, where it is to stay. */
  readonly html?: string | undefined;
  /** Whether it is a file of its own (audio, video), which the post may link to elsewhere as well. */
  readonly file?: boolean;
}

const tag = 'wp2md-embed';

/** The marker for a thing from elsewhere. `name` and `file` are notes for the pass that names embeds, which takes them off. */
export function embedMarker(embed: Marked, children: readonly ChildNode[] = []): Element {
  const attributes: Record<string, string> = { href: embed.href };
  const title = oneLine(embed.title ?? '');
  if (title !== '') attributes['title'] = title;
  if (embed.name) attributes['name'] = embed.name;
  if (embed.html) attributes['html'] = embed.html;
  if (embed.file) attributes['file'] = '';
  return element(tag, attributes, children);
}

/** Whether a node is the marker of an embed. */
export const isEmbed = (node: AnyNode): node is Element => isElement(node) && node.name === tag;

/** Whether the page gave an embed no words, neither a title nor a quotation. */
export const isUnnamed = (embed: Element): boolean =>
  attribute(embed, 'title') === undefined && embed.children.length === 0;

/** A text on one line, with single spaces. */
export const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();
