import { attribute, hasClass, isTag, Text, type Element } from '../dom.js';
import { canonical } from '../address.js';

/** Whether a value looks like an address: a scheme, a path, or a picture's ending. */
function isAddress(value: string): boolean {
  if (/^(?:(?:https?:)?\/)?\/[^\s/]/.test(value)) return true;
  const path = value.split(/[?#]/, 1)[0] ?? '';
  return !/[\s{[]/.test(path) && /[^.]\.(?:jpe?g|png|gif|webp|avif|svg|bmp)$/i.test(path);
}

/** Attributes of an image that may hold an address, but never that of the image itself. */
const others = new Set(
  'alt title class style id longdesc usemap sizes data-permalink data-link data-comments-opened'.split(' '),
);

/** A data: address that is shorter holds the place of a picture that loads later. */
const smallest = 256;

/** Every address that an `img` may be shown from, canonical, the likeliest first: lazy loading hides the right one. */
export function addressesOf(image: Element, link: string | undefined): string[] {
  const picture = image.parent;
  const sources =
    picture && isTag(picture) && picture.name === 'picture'
      ? picture.children.filter(isTag).filter(({ name }) => name === 'source')
      : [];
  const found = new Set<string>();
  for (const node of [image, ...sources]) {
    for (const [name, value] of Object.entries(node.attribs)) {
      if (others.has(name)) continue;
      const values = name.includes('set') ? value.split(/,?\s+/) : [value.trim()];
      for (const each of values) if (isSource(name, each)) found.add(canonical(each, link));
    }
  }
  return [...found];
}

function isSource(name: string, value: string): boolean {
  if (/^data:/i.test(value)) return value.length >= smallest && value.startsWith('data:image/');
  if (name === 'src') return value !== '' && value !== '#' && !/^(?:about|javascript|blob):/i.test(value);
  return isAddress(value);
}

/** The files of Twemoji, Facebook, Twitter, Slack and Gmail are named for their characters; of the last one their folders. */
const emojiFiles: readonly (readonly [place: RegExp, file: RegExp])[] = [
  [
    /\/images\/(?:core\/emoji|emoji\.php)\/|twimg\.com\/emoji\/|slack-edge\.com\/production-standard-emoji-assets\//,
    /\/([0-9a-f]{1,6}(?:[-_][0-9a-f]{1,6}){0,9})(?:@2x)?\.(?:png|svg)/,
  ],
  [/\/notoemoji\//, /\/notoemoji\/[\w.]+\/([0-9a-f_]+)\//],
];

const emojiFile = (source: string): string | undefined =>
  emojiFiles.find(([place]) => place.test(source))?.[1].exec(source)?.[1];

/** The character that an image stands for: WordPress's emoji and smilies, and emoji that were pasted. */
export function characterOf(image: Element): string | undefined {
  const file = emojiFile(attribute(image, 'src') ?? '');
  if (file === undefined && !hasClass(image, 'emoji') && !hasClass(image, 'wp-smiley')) return undefined;
  const alt = attribute(image, 'alt')?.trim();
  // A database without room for such characters makes question marks of them; Slack has names.
  if (alt && !(file !== undefined && /^(?:\?+|:.+:)$/.test(alt))) return alt;
  const points = file?.split(/[-_]/).map((hex) => Number.parseInt(hex, 16)) ?? [];
  return points.length > 0 && points.every((point) => point <= 0x10ffff)
    ? String.fromCodePoint(...points)
    : undefined;
}

/** Hosts whose pictures only count visits. */
const counters =
  /^https?:\/\/(?:[\w.-]*\.)?(?:pixel\.wp\.com|stats\.(?:wp|wordpress)\.com|feeds\.wordpress\.com\/1\.0|google-analytics\.com|doubleclick\.net|googletagmanager\.com|facebook\.com\/tr|bat\.bing\.com|px\.ads\.linkedin\.com|analytics\.twitter\.com|t\.co\/i\/adsct|feeds\.feedburner\.com\/~|feedproxy\.google\.com\/~|quantserve\.com|scorecardresearch\.com|assoc-amazon\.\w+\/e\/ir|amazon-adsystem\.com\/e\/ir|linksynergy\.com\/fs-bin\/show|met\.vgwort\.de|mc\.yandex\.ru|counter\.yadro\.ru|pixel\.parsely\.com|blogger\.googleusercontent\.com\/tracker|static\.wumii\.(?:com|cn)\/images\/pixel)/;

/** Transparent pictures that the editor puts where something stands that it does not show. */
const isEditorsOwn = (source: string): boolean =>
  source.includes('/js/tinymce/') && /\/(?:t|trans|spacer)\.gif/.test(source);

/** Drawings, of which WordPress writes that they are one pixel wide and high. */
const drawing = /\.svgz?(?:[?#]|$)/i;

/** Whether nobody is meant to see an image: one pixel, or a counter. */
export function isCounter(image: Element, addresses: readonly string[]): boolean {
  const sizes = ['width', 'height'].map((name) => attribute(image, name)?.trim() ?? '');
  return (
    (sizes.every((size) => /^[01](?:px)?$/.test(size)) && !addresses.some((each) => drawing.test(each))) ||
    hasClass(image, 'tracking-pixel') ||
    addresses.some((each) => counters.test(each) || isEditorsOwn(each))
  );
}

/** Whether a picture beside an image is the same, without anything that loads it late. */
export function isTwin(image: Element): boolean {
  const waiting = Object.entries(image.attribs).filter(([name]) => /^(?:data|nitro|suppressed)/.test(name));
  return [beside(image, 'prev'), beside(image, 'next')].some((other) => {
    const src = other && attribute(other, 'src')?.trim();
    return src !== undefined && waiting.some(([, value]) => value.trim() === src);
  });
}

/** The image next to an image. */
function beside(image: Element, side: 'prev' | 'next'): Element | undefined {
  let node = image[side];
  for (let step = 0; node && step < 4 && !isTag(node); step += 1, node = node[side]) {
    if (node instanceof Text && node.data.trim() !== '') return undefined;
  }
  return node && isTag(node) && node.name === 'img' ? node : undefined;
}
