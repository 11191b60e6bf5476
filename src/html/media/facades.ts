import { attribute, classesOf, findElement, hasClass, textOf, type Element } from '../dom.js';

/** An element that stands in for a frame until a click or a consent. */
interface Facade {
  /** The element's name, where it is one of its own. */
  readonly element?: string;
  readonly className?: string;
  /** An attribute that only such elements have, where nothing else tells them. */
  readonly marked?: string;
  /** Where the address or the id stands, in order. */
  readonly attributes: readonly string[];
  /** The class of what holds a link to the thing, where no attribute leads to it. */
  readonly linkIn?: string;
  /** `$` is the id, where the attribute holds no address; `{name}` is what another attribute holds. */
  readonly address: string;
  /** Where the thing's title stands. */
  readonly title?: readonly string[];
  /** The class of what shows the title. */
  readonly titleIn?: string;
}

const video = 'https://www.youtube.com/watch?v=$';
const brightcove = 'https://players.brightcove.net/{data-account}/{data-player}_default/index.html?videoId=$';

const facades: readonly Facade[] = [
  { element: 'lite-youtube', attributes: ['videoid'], address: video, title: ['playlabel', 'title'] },
  {
    element: 'video-js',
    attributes: ['data-video-id'],
    address: brightcove,
  },
  { className: 'video-js', attributes: ['data-video-id'], address: brightcove },
  { element: 'youtube-video', attributes: ['src'], address: video },
  { element: 'lite-vimeo', attributes: ['videoid'], address: 'https://vimeo.com/$', title: ['videotitle'] },
  { element: 'amp-youtube', attributes: ['data-videoid'], address: video, title: ['title'] },
  { element: 'amp-vimeo', attributes: ['data-videoid'], address: 'https://vimeo.com/$', title: ['title'] },
  {
    element: 'amp-dailymotion',
    attributes: ['data-videoid'],
    address: 'https://www.dailymotion.com/video/$',
  },
  { element: 'amp-twitter', attributes: ['data-tweetid'], address: 'https://twitter.com/i/status/$' },
  { element: 'amp-instagram', attributes: ['data-shortcode'], address: 'https://www.instagram.com/p/$/' },
  { element: 'amp-facebook', attributes: ['data-href'], address: '$' },
  { element: 'amp-pinterest', attributes: ['data-url'], address: '$' },
  { element: 'spotify-iframe', attributes: ['data-src'], address: '$' },
  {
    className: 'rll-youtube-player',
    attributes: ['data-id', 'data-src'],
    address: video,
    title: ['data-alt'],
  },
  { className: 'perfmatters-lazy-youtube', attributes: ['data-id', 'data-src'], address: video },
  { className: 'epyt-facade', attributes: ['data-vid', 'data-facadesrc'], address: video },
  { className: 'lyMe', attributes: ['id'], address: video, titleIn: 'tT' },
  { className: 'lazyYT', attributes: ['data-youtube-id'], address: video },
  { className: 'youtube-player', attributes: ['data-id'], address: video },
  // tarteaucitron.js
  { className: 'youtube_player', attributes: ['videoid', 'data-videoid'], address: video },
  { className: 'vimeo_player', attributes: ['videoid', 'data-videoid'], address: 'https://vimeo.com/$' },
  {
    className: 'dailymotion_player',
    attributes: ['videoid', 'data-videoid'],
    address: 'https://www.dailymotion.com/video/$',
  },
  { className: 'tac_iframe', attributes: ['data-url', 'url'], address: '$' },
  { className: 'wistia_embed', attributes: ['class'], address: 'https://fast.wistia.net/embed/iframe/$' },
  { element: 'wistia-player', attributes: ['media-id'], address: 'https://fast.wistia.net/embed/iframe/$' },
  { className: 'thrv_responsive_video', attributes: ['data-url'], address: video },
  { className: 'flying-press-youtube', attributes: ['data-src'], address: video },
  { className: 'calendly-inline-widget', attributes: ['data-url'], address: '$' },
  {
    marked: 'data-tf-widget',
    attributes: ['data-tf-widget'],
    address: 'https://form.typeform.com/to/$',
  },
  { className: 'typeform-widget', attributes: ['data-url'], address: '$' },
  {
    className: 'infogram-embed',
    attributes: ['data-id'],
    address: 'https://infogram.com/$',
    title: ['data-title'],
  },
  {
    className: 'strava-embed-placeholder',
    attributes: ['data-embed-id'],
    address: 'https://www.strava.com/activities/$',
  },
  {
    className: 'flourish-embed',
    attributes: ['data-src'],
    address: 'https://public.flourish.studio/$/',
  },
  { className: 'gfm-embed', attributes: ['data-url'], address: '$' },
  { className: 'speakerdeck-embed', attributes: ['data-id'], address: 'https://speakerdeck.com/player/$' },
  { element: 'script', attributes: ['data-telegram-post'], address: 'https://t.me/$' },
  { className: 'embed-privacy-container', attributes: [], linkIn: 'embed-privacy-url', address: '$' },
];

/** The elements and classes that the table names. */
export const facadeElements = facades.flatMap(({ element }) => element ?? []);
export const facadeClasses = facades.flatMap(({ className }) => className ?? []);
export const facadeMarks = facades.flatMap(({ marked }) => marked ?? []);

/** How an id of a video looks, with what WP YouTube Lyte and Wistia write before it, and Flourish behind it. */
const id = /^(?:WYL_|wistia_async_)?([\w/-]{5,60})(?:\?\d+)?$/;

/** The address and title of the frame that an element stands in for, if it does. */
export function facadeOf(
  node: Element,
): { readonly address: string; readonly title: string | undefined } | undefined {
  const classes = classesOf(node);
  for (const facade of facades) {
    const address = fits(node, classes, facade) ? addressOf(node, facade) : undefined;
    if (address === undefined) continue;
    return { address, title: titleOf(node, facade) };
  }
  return undefined;
}

function fits(
  node: Element,
  classes: readonly string[],
  { element, className = '', marked }: Facade,
): boolean {
  if (element !== undefined) return element === node.name;
  return marked === undefined ? classes.includes(className) : attribute(node, marked) !== undefined;
}

function titleOf(node: Element, { title = [], titleIn }: Facade): string | undefined {
  const shown = titleIn === undefined ? undefined : findElement(node, (child) => hasClass(child, titleIn));
  const titles = [...title.map((name) => attribute(node, name)), shown && textOf(shown)];
  return titles.map((each) => each?.trim()).find(Boolean);
}

function addressOf(node: Element, facade: Facade): string | undefined {
  for (const name of facade.attributes) {
    const value = attribute(node, name)?.trim();
    if (!value) continue;
    if (/^(?:https?:)?\/\//.test(value)) return value;
    const words =
      name === 'class' ? value.split(/\s+/).filter((word) => word.startsWith('wistia_async_')) : [value];
    const found = id.exec(words[0] ?? '')?.[1];
    if (found !== undefined) return withOthers(node, facade.address)?.replace('$', () => found);
  }
  return facade.linkIn === undefined ? undefined : linkIn(node, facade.linkIn);
}

/** An address with the values of other attributes in it; undefined where one of them is none. */
function withOthers(node: Element, address: string): string | undefined {
  const values = [...address.matchAll(/\{([\w-]+)\}/g)].map(([, name = '']) => attribute(node, name)?.trim());
  if (!values.every((value) => value !== undefined && /^\w+$/.test(value))) return undefined;
  return address.replace(/\{[\w-]+\}/g, () => values.shift() ?? '');
}

function linkIn(node: Element, className: string): string | undefined {
  const holder = findElement(node, (child) => hasClass(child, className));
  const link = holder && findElement(holder, ({ name }) => name === 'a');
  return link && attribute(link, 'href');
}
