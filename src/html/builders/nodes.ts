import { element, text, type ChildNode, type Element } from '../dom.js';
import type { Part, PartOf } from './row.js';
import type { BuilderTag } from './tag.js';
import { isNoHeading, levelIn, safeDecoded } from './values.js';

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
    case 'gallery':
      return galleryNodes(part, tag);
    case 'pictures':
      return tag.pictures().flatMap((from) => pictureNodes({ ...part, kind: 'picture', from }, tag));
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

function pictureNodes(
  { from, number, alt, title, caption, link }: PartOf<'picture'>,
  tag: BuilderTag,
): ChildNode[] {
  const src = tag.address(from);
  const [found] = src === undefined ? tag.images(number) : [{ url: src }];
  if (found === undefined) return [];
  const image = pictureOf(found.url, tag.words(alt) ?? found.alt, tag.words(title));
  const shown = linked([image], tag.address(link));
  const words = tag.words(caption);
  if (words === undefined) return [paragraph(shown)];
  return [element('figure', {}, [...shown, element('figcaption', {}, [text(words)])])];
}

function galleryNodes({ numbers, links }: PartOf<'gallery'>, tag: BuilderTag): ChildNode[] {
  const hrefs = tag.addresses(links);
  return tag
    .images(numbers)
    .flatMap((image, at) =>
      image === undefined ? [] : [paragraph(linked([pictureOf(image.url, image.alt)], hrefs[at]))],
    );
}

/** A picture. */
export const pictureOf = (src: string, alt: string | undefined, title?: string): Element =>
  element('img', { src, alt: alt ?? '', ...(title === undefined ? {} : { title }) });

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

function markupNodes({ from }: PartOf<'markup'>, tag: BuilderTag, parse: Parse): readonly ChildNode[] {
  const html = safeDecoded(tag.raw(from));
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
