import type { ImageByNumber } from '../../post.js';
import { decoded } from '../address.js';
import { areKnown, foreignPictures, picturesOf, type BuilderPicture } from './builder-pictures.js';
import { fromBase64, untexturized } from './builder-values.js';

/**
 * What page builders show of their tags' attributes. By the names of the tags, each with attributes that hold words, in the
 * order in which they show; `words@link` where the words are a link, `%words` where a per cent sign follows unless it is
 * switched off, `|` where what the tag holds stands.
 */
const shown: readonly (readonly [tags: RegExp, attributes: string])[] = [
  [/^et_pb_blurb$/, 'title@url'],
  [/^et_pb_slide$/, 'heading | button_text@button_link'],
  [/^et_pb_button$/, 'button_text@button_url'],
  [/^et_pb_(?:toggle|accordion_item|tab|heading|map_pin)$/, 'title'],
  [/^et_pb_(?:number|circle)_counter$/, '%number title'],
  [/^et_pb_testimonial$/, '| author job_title company_name@url'],
  [/^et_pb_audio$/, 'title artist_name album_name'],
  [/^et_pb_cta$/, 'title | button_text@button_url'],
  [
    /^et_pb_fullwidth_header$/,
    'title subhead | button_one_text@button_one_url button_two_text@button_two_url',
  ],
  [/^et_pb_counter$/, '| percent'],
  [/^et_pb_pricing_table$/, 'title subtitle currency sum per | button_text@button_url'],
  [/^et_pb_team_member$/, 'name position'],
  [/^et_pb_countdown_timer$/, 'title date_time'],
  [/^vc_custom_heading$/, 'text@link'],
  [/^vc_btn$|^vc_button2$/, 'title@link'],
  [/^vc_button$/, 'title@href'],
  [/^vc_cta$/, 'h2 h4 | btn_title@btn_link'],
  [/^vc_cta_button$/, 'call_text title@href'],
  [/^vc_cta_button2$/, 'h2 h4 | title@link'],
  [/^vc_single_image$/, 'title caption'],
  [/^fusion_image$/, 'image_caption'],
  [/^vc_(?:gallery|images_carousel|video|gmaps)$/, 'title'],
  [/^vc_(?:tta_\w+|accordion\w*|tabs?|tour|toggle|text_separator)$/, 'title'],
  [/^vc_hoverbox$/, 'primary_title hover_title | hover_btn_title@hover_btn_link'],
  [/^vc_pie$/, 'label_value units title'],
  [/^fusion_(?:toggle|tab|modal|pricing_column)$/, 'title'],
  [/^fusion_testimonial$/, '| name company@link'],
  [/^fusion_content_box$/, 'title@link | linktext@link'],
  [/^fusion_person$/, 'name title'],
  [/^fusion_counter_box$/, 'value unit'],
  [/^fusion_progress$/, '| percentage unit'],
  [/^fusion_tagline_box$/, 'title description | button@link'],
  [/^fusion_flip_box$/, 'title_front text_front title_back'],
  [/^fusion_pricing_price$/, 'currency price time'],
  [/^av_heading$/, 'heading@link'],
  [/^av_button(?:_big)?$/, 'label@link'],
  [/^av_promobox$/, '| label@link'],
  [/^av_image$/, 'caption'],
  [/^av_(?:toggle|tab|tab_sub_section|notification)$/, 'title'],
  [/^av_(?:icon_box|iconlist_item|slide\w*)$/, 'title@link'],
  [/^av_testimonial_single$/, '| name subtitle linktext@link'],
  [/^av_team_member$/, 'name job description'],
  [/^av_progress$/, 'title progress'],
  [/^av_animated_number$/, 'number'],
  [/^mk_image$/, 'title desc'],
  [/^mk_milestone$/, 'stop text'],
  [/^mk_icon_box$/, 'title | read_more_txt@read_more_url'],
  [/^mk_mini_callout$/, 'title | button_text@button_url'],
  [/^mk_(?:toggle|accordion_tab)$/, 'title'],
];

/** Attributes with the address of a video or a sound, or its number at a provider. */
const players: readonly (readonly [tags: RegExp, attribute: string])[] = [
  [/^et_pb_video(?:_slider_item)?$/, 'src'],
  [/^et_pb_audio$/, 'audio'],
  [/^et_pb_slide$/, 'video_url'],
  [/^vc_video$/, 'link'],
  [/^fusion_(?:youtube|vimeo)$/, 'id'],
  [/^fusion_video$/, 'video'],
  [/^fusion_audio$/, 'src'],
  [/^fusion_soundcloud$/, 'url'],
  [/^av_video$/, 'src'],
];

/** Tags that make a link of what they hold, by the attribute with its address. */
const linkAround: readonly (readonly [tags: RegExp, attribute: string])[] = [
  [/^et_pb_(?:blurb|text)$/, 'link_option_url'],
  [/^fusion_button$/, 'link'],
  [/^mk_button$/, 'url'],
];

/** Words of an attribute. */
export interface Words {
  readonly text: string;
  readonly link: string | undefined;
}

const foreign = [/^/, 'title | button_text@button_url'] as const;

/** What a page builder's tag shows. */
export interface Shown {
  readonly before: readonly Words[];
  readonly after: readonly Words[];
  readonly pictures: readonly BuilderPicture[];
  readonly players: readonly string[];
  /** The text and the link of a picture whose address the tag holds. */
  readonly text: string;
  readonly link: string | undefined;
  /** What it makes of what stands between it and its closing tag. */
  readonly around: { readonly link: string | undefined; readonly isItem: boolean; readonly isTitle: boolean };
}

/**
 * What page builders show of a tag, read from its attributes, whose quotes may be curled.
 *
 * @param imageByNumber the pictures of the media library that are known
 */
export function shownBy(name: string, source: string, imageByNumber: ImageByNumber): Shown {
  const attributes = attributesIn(source);
  const get = (key = ''): string => attributes.get(key) ?? '';
  const address = (key = ''): string | undefined => addressIn(get(key));
  const mine = <Row extends readonly [RegExp, ...unknown[]]>(rows: readonly Row[]): readonly Row[] =>
    rows.filter(([tags]) => tags.test(name));
  const rows = mine(shown);
  // Modules that others made for Divi, as far as such are alike.
  const isForeign = rows.length === 0 && !/^et_pb_|^vc_|^fusion_|^av_|^mk_/.test(name);
  const isModule = isForeign && attributes.has('_builder_version');
  const lists = (isModule ? [foreign] : rows).map(([, list]) => list.split('|'));
  const values = { get, address, words: (key?: string) => plain(get(key)) };
  const drawn = isModule ? foreignPictures(attributes, values) : picturesOf(name, values, imageByNumber);
  // A caption is that of a picture.
  const isKept = (key: string): boolean => drawn.length > 0 || !key.endsWith('caption');
  const words = (part: number): Words[] =>
    lists
      .flatMap((list) => list[part]?.trim().split(' ').filter(isKept) ?? [])
      .map((each) => each.split('@'))
      .map(([key, link]) => ({ text: wordsOf(key, get), link: address(link) }))
      .filter(({ text }) => text !== '');
  return {
    before: words(0),
    after: words(1),
    pictures: drawn,
    text: plain(get('alt')),
    link: address('link'),
    players: mine(players).flatMap(([, key]) => address(key) ?? []),
    around: {
      link: mine(linkAround).map(([, key]) => address(key))[0],
      isItem: name === 'fusion_li_item',
      isTitle: name === 'fusion_title' || name === 'mk_fancy_title',
    },
  };
}

/** Whether a tag is a gallery of WordPress's own that shows although nothing has rendered it: all its pictures are known. */
export const isShownGallery = (name: string, source: string, imageByNumber: ImageByNumber): boolean =>
  name === 'gallery' && areKnown(attributesIn(source).get('ids') ?? '', imageByNumber);

function wordsOf(key: string | undefined, get: (key?: string) => string): string {
  if (!key?.startsWith('%')) return plain(get(key));
  const value = plain(get(key.slice(1)));
  return value === '' || get('percent_sign') === 'off' ? value : `${value}%`;
}

const quote = `["'“”„″‘’′«»]`;
const boundary = new RegExp(`\\s(?=[\\w:-]{1,100}=\\u00a0?${quote})`);
const firstQuote = new RegExp(quote);

function attributesIn(source: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of ` ${source}`.split(boundary)) {
    const equals = part.indexOf('=');
    const value = part.slice(equals + 1).replace(/^\u00a0/, '');
    if (equals < 0 || !firstQuote.test(value[0] ?? '')) continue;
    let end = value.length - 1;
    while (end > 0 && !firstQuote.test(value[end] ?? '')) end -= 1;
    found.set(part.slice(0, equals).trim(), value.slice(1, Math.max(end, 1)).replace(/^\u00a0|\u00a0$/g, ''));
  }
  return found;
}

const dynamic = '@ET-DC@';

/** The characters that builders write in another way, as themselves. */
const plain = (value: string): string =>
  value.startsWith(dynamic)
    ? ''
    : value
        .replace(/%22|``/g, '"')
        .replace(/%91|`\{`/g, '[')
        .replace(/%93|`\}`/g, ']')
        .replaceAll('%92', '\\')
        .trim();

/** An address without what WordPress does to the signs in a text. */
function addressIn(value: string): string | undefined {
  const link = /(?:^|\|)url:([^|]*)/.exec(value)?.[1];
  const typed = value.replace(/^manually,/, '');
  const address = link === undefined ? (/^(?:\||\w+,)/.test(typed) ? '' : typed) : decoded(link);
  if (address.trim() === '' || address.startsWith(dynamic)) return undefined;
  return untexturized(address.trim());
}

/** What builders keep in base64: the HTML between these tags, or in a map's link. */
export function encodedIn(name: string, source: string, inside: string): string | undefined {
  if (name === 'vc_gmaps') {
    const value = attributesIn(source).get('link') ?? '';
    return value.startsWith('#E-8_') ? fromBase64(value.slice(5)) : undefined;
  }
  return name === 'vc_raw_html' || name === 'fusion_code' ? fromBase64(inside) : undefined;
}
