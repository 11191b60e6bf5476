import type { ImageByNumber } from '../../post.js';
import { fromBase64, untexturized } from './builder-values.js';

/** A picture that a page builder shows. */
export interface BuilderPicture {
  readonly source: string;
  readonly text: string;
  readonly link: string | undefined;
}

/** The attributes of a tag: as they stand there, as addresses, as words. */
export interface Values {
  readonly get: (key?: string) => string;
  readonly address: (key?: string) => string | undefined;
  readonly words: (key?: string) => string;
}

type Row = readonly [tags: RegExp, source: string, text?: string | undefined, link?: string];

/** Attributes with the address of a picture, its text and its link. */
const pictures: readonly Row[] = [
  [/^et_pb_(?:fullwidth_)?image$/, 'src', 'alt', 'url'],
  [/^et_pb_blurb$/, 'image', 'alt', 'url'],
  [/^et_pb_slide$/, 'image', 'image_alt'],
  [/^et_pb_testimonial$/, 'portrait_url', 'portrait_alt'],
  [/^et_pb_audio$/, 'image_url'],
  [/^et_pb_team_member$/, 'image_url', 'name'],
  [/^et_pb_fullwidth_header$/, 'logo_image_url', 'logo_alt_text'],
  [/^et_pb_fullwidth_header$/, 'header_image_url', 'image_alt_text'],
  [/^vc_single_image$/, 'custom_src', undefined, 'link'],
  [/^fusion_(?:image|gallery_image)$/, 'image', 'alt', 'link'],
  [/^fusion_content_box$/, 'image', undefined, 'link'],
  [/^fusion_testimonial$/, 'image'],
  [/^fusion_image_before_after$/, 'before_image'],
  [/^fusion_image_before_after$/, 'after_image'],
  [/^fusion_person$/, 'picture', 'name', 'pic_link'],
  [/^av_image$/, 'src', 'alt', 'link'],
  [/^av_team_member$/, 'src', 'name'],
  [/^mk_image$/, 'src', undefined, 'link'],
];

/**
 * Attributes with the numbers of pictures in the media library; the attribute whose address goes before, and those of the
 * picture's text and link, where the tag shows one picture; that with a list of links, where it shows several.
 */
const numbered: readonly {
  readonly tags: RegExp;
  readonly numbers: string;
  readonly unless?: string;
  readonly text?: string;
  readonly link?: string;
  readonly links?: string;
}[] = [
  { tags: /^vc_single_image$/, numbers: 'image', unless: 'custom_src', link: 'link' },
  { tags: /^vc_(?:gallery|images_carousel)$/, numbers: 'images', links: 'custom_links' },
  { tags: /^vc_hoverbox$/, numbers: 'image' },
  { tags: /^et_pb_gallery$/, numbers: 'gallery_ids' },
  {
    tags: /^fusion_(?:image|gallery_image)$/,
    numbers: 'image_id',
    unless: 'image',
    text: 'alt',
    link: 'link',
  },
  { tags: /^fusion_gallery$/, numbers: 'image_ids' },
  { tags: /^av_gallery$/, numbers: 'ids' },
  { tags: /^mk_gallery$/, numbers: 'images' },
  { tags: /^av_slide(?:_full)?$|^av_slideshow_full_slide$/, numbers: 'id' },
  { tags: /^gallery$/, numbers: 'ids' },
];

/** The pictures of a tag: those whose addresses stand in it, and those known by the numbers that do. */
export function picturesOf(name: string, values: Values, imageByNumber: ImageByNumber): BuilderPicture[] {
  const { address } = values;
  const addressed = pictures.filter(([tags]) => tags.test(name)).flatMap((row) => pictureIn(row, values));
  const row = numbered.find(({ tags }) => tags.test(name));
  if (row === undefined || address(row.unless) !== undefined) return addressed;
  const numbers = numbersOf(values.get(row.numbers));
  const leads = row.links === undefined ? [] : linksOf(values.get(row.links));
  const [text, link] = [values.words(row.text), address(row.link)];
  // Each picture once, with the link of the place where it is first.
  const places = new Map(numbers.map((number, at) => [number, at] as const).toReversed());
  const shown = [...new Set(row.unless === undefined ? numbers : numbers.slice(0, 1))];
  return [
    ...addressed,
    ...shown.flatMap((number): BuilderPicture[] => {
      const { url, alt = '' } = imageByNumber(number) ?? {};
      const lead = link ?? leads[places.get(number) ?? 0];
      return url === undefined ? [] : [{ source: url, text: text || alt, link: lead }];
    }),
  ];
}

function pictureIn([, key, text, link]: Row, { address, words }: Values): BuilderPicture[] {
  const source = address(key);
  return source === undefined ? [] : [{ source, text: words(text), link: address(link) }];
}

const ground = /background|pattern|mask|parallax|overlay|hover|cursor/;
const drawing = /^(?:https?:\/\/|\/).+\.(?:jpg|jpeg|png|gif|webp|svg|avif)\b/is;

/** Whatever is the address of a picture and no background. */
export const foreignPictures = (attributes: ReadonlyMap<string, string>, values: Values): BuilderPicture[] =>
  [...attributes]
    .filter(([name, value]) => drawing.test(value.trim()) && !ground.test(name))
    .flatMap(([name]) => pictureIn([/^/, name, 'alt', 'url'], values));

/** The numbers of a list, behind each of which a size may stand. */
const numbersOf = (list: string): string[] =>
  list
    .split(/[,\s]/)
    .map((each) => /^\d*/.exec(each)?.[0] ?? '')
    .filter((each) => each !== '');

/** Links, of which WPBakery makes one text. */
function linksOf(list: string): (string | undefined)[] {
  const text = list.startsWith('#E-8_') ? fromBase64(list.slice(5)) : untexturized(list);
  return (text ?? '').split(',').map((each) => each.trim() || undefined);
}

/** Whether a list of numbers names pictures that are known, all of them. */
export function areKnown(list: string, imageByNumber: ImageByNumber): boolean {
  const numbers = numbersOf(list);
  return numbers.length > 0 && numbers.every((number) => imageByNumber(number) !== undefined);
}
