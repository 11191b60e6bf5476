import { element, text, type ChildNode, type Element } from '../dom.js';
import type { Part, PartOf } from './row.js';
import type { BuilderTag } from './tag.js';
import { base64Decoded, isNoHeading, levelIn } from './values.js';

/** Makes nodes of HTML that a builder keeps encoded. */
export type Parse = (html: string) => readonly ChildNode[];

/** What a part shows of a tag, as blocks of plain HTML, which are cleaned like the rest of the post; nothing where it is empty. */
export function nodesOf(part: Part, tag: BuilderTag, parse: Parse): readonly ChildNode[] {
  switch (part.kind) {
    case 'heading':
      return headingNodes(part, tag);
    case 'line':
      return lineNodes(part, tag);
    case 'button':
      return buttonNodes(part, tag);
    case 'picture':
      return pictureNodes(part, tag);
    case 'pictures':
      return tag.pictures().flatMap((from) => pictureNodes({ ...part, kind: 'picture', from }, tag));
    case 'library':
      return libraryNodes(part, tag);
    case 'player':
      return playerNodes(part, tag);
    case 'markup':
      return markupNodes(part, tag, parse);
  }
}

function headingNodes(
  { words, level, levelIn: from, link }: PartOf<'heading'>,
  tag: BuilderTag,
): ChildNode[] {
  const found = tag.words(words);
  if (found === undefined) return [];
  const value = from === undefined ? undefined : tag.raw(from);
  const name = isNoHeading(value) ? 'p' : `h${levelIn(value) ?? level}`;
  return [element(name, {}, linked([text(found)], tag.address(link)))];
}

function lineNodes({ words, link, percent }: PartOf<'line'>, tag: BuilderTag): ChildNode[] {
  const found = words.map((name) => tag.words(name)).filter((each) => each !== undefined);
  if (found.length === 0) return [];
  const sign = percent !== undefined && tag.raw(percent) !== 'off' ? '%' : '';
  return [paragraph(linked([text(found.join(' ') + sign)], tag.address(link)))];
}

function buttonNodes({ words, link }: PartOf<'button'>, tag: BuilderTag): ChildNode[] {
  const found = tag.words(words);
  return found === undefined ? [] : [paragraph(linked([text(found)], tag.address(link)))];
}

function pictureNodes({ from, alt, title, caption, link }: PartOf<'picture'>, tag: BuilderTag): ChildNode[] {
  const src = tag.address(from);
  if (src === undefined) return [];
  const image = pictureOf(src, tag.words(alt), tag.words(title));
  const shown = linked([image], tag.address(link));
  const words = tag.words(caption);
  if (words === undefined) return [paragraph(shown)];
  return [element('figure', {}, [...shown, element('figcaption', {}, [text(words)])])];
}

/** A picture. */
export const pictureOf = (src: string, alt: string | undefined, title?: string): Element =>
  element('img', { src, alt: alt ?? '', ...(title === undefined ? {} : { title }) });

/** How many pictures of one tag are told of one by one. */
const most = 1000;

function libraryNodes({ from, unless }: PartOf<'library'>, tag: BuilderTag): ChildNode[] {
  if (unless !== undefined && tag.words(unless) !== undefined) return [];
  const numbers = tag.words(from)?.split(/[^\d]+/, most) ?? [];
  for (const number of numbers) {
    if (number !== '') tag.warn('image-without-source', tag.name, `number ${number} in the media library`);
  }
  return [];
}

const soundOrVideo = /\.(?:(mp4|m4v|webm|ogv|mov)|mp3|m4a|ogg|oga|wav|flac)(?:[?#]|$)/i;

function playerNodes({ from, base }: PartOf<'player'>, tag: BuilderTag): ChildNode[] {
  const found = tag.address(from);
  if (found === undefined) return [];
  const src =
    base === undefined || /^(?:https?:)?\/\//.test(found) ? found : base + encodeURIComponent(found);
  const file = soundOrVideo.exec(src);
  if (file === null) return [element('iframe', { src })];
  return [element(file[1] === undefined ? 'audio' : 'video', { src })];
}

/** What stands before the code where WPBakery keeps it in an attribute (`vc_value_from_safe()`). */
const safe = '#E-8_';

function markupNodes({ from }: PartOf<'markup'>, tag: BuilderTag, parse: Parse): readonly ChildNode[] {
  const value = tag.raw(from);
  if (value === undefined || !value.startsWith(safe)) return [];
  const html = base64Decoded(value.slice(safe.length));
  if (html === undefined) return [];
  tag.address(from);
  return parse(html);
}

const paragraph = (children: readonly ChildNode[]): Element => element('p', {}, children);

/** Nodes with a link around them, where there is an address for it. */
export const linked = (
  nodes: readonly ChildNode[],
  href: string | undefined,
  title?: string,
): readonly ChildNode[] =>
  href === undefined ? nodes : [element('a', title === undefined ? { href } : { href, title }, nodes)];
