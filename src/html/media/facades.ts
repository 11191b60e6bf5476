import { attribute, classesOf, type Element } from '../dom.js';

/** An element that stands in for a frame until a click or a consent. */
interface Facade {
  /** The element's name, where it is one of its own. */
  readonly element?: string;
  readonly className?: string;
  /** Where the address or the id stands, in order. */
  readonly attributes: readonly string[];
  /** `$` is the id, where the attribute holds no address. */
  readonly address: string;
  /** Where the thing's title stands. */
  readonly title?: readonly string[];
}

const video = 'https://www.youtube.com/watch?v=$';

const facades: readonly Facade[] = [
  { element: 'lite-youtube', attributes: ['videoid'], address: video, title: ['playlabel', 'title'] },
  { element: 'youtube-video', attributes: ['src'], address: video },
  { element: 'lite-vimeo', attributes: ['videoid'], address: 'https://vimeo.com/$', title: ['videotitle'] },
  { element: 'amp-youtube', attributes: ['data-videoid'], address: video, title: ['title'] },
  { element: 'amp-vimeo', attributes: ['data-videoid'], address: 'https://vimeo.com/$', title: ['title'] },
  { element: 'spotify-iframe', attributes: ['data-src'], address: '$' },
  {
    className: 'rll-youtube-player',
    attributes: ['data-id', 'data-src'],
    address: video,
    title: ['data-alt'],
  },
  { className: 'perfmatters-lazy-youtube', attributes: ['data-id', 'data-src'], address: video },
  { className: 'epyt-facade', attributes: ['data-vid', 'data-facadesrc'], address: video },
  { className: 'lyMe', attributes: ['id'], address: video },
  { className: 'youtube-player', attributes: ['data-id'], address: video },
  { className: 'wistia_embed', attributes: ['class'], address: 'https://fast.wistia.net/embed/iframe/$' },
];

/** The elements and classes that the table names. */
export const facadeElements = facades.flatMap(({ element }) => element ?? []);
export const facadeClasses = facades.flatMap(({ className }) => className ?? []);

/** How an id of a video looks, with what WP YouTube Lyte and Wistia write before it. */
const id = /^(?:WYL_|wistia_async_)?([\w-]{5,40})$/;

/** The address and title of the frame that an element stands in for, if it does. */
export function facadeOf(
  node: Element,
): { readonly address: string; readonly title: string | undefined } | undefined {
  const classes = classesOf(node);
  for (const facade of facades) {
    const fits =
      facade.element === undefined ? classes.includes(facade.className ?? '') : facade.element === node.name;
    const address = fits ? addressOf(node, facade) : undefined;
    if (address === undefined) continue;
    const titles = (facade.title ?? []).map((name) => attribute(node, name)?.trim());
    return { address, title: titles.find(Boolean) };
  }
  return undefined;
}

function addressOf(node: Element, facade: Facade): string | undefined {
  for (const name of facade.attributes) {
    const value = attribute(node, name)?.trim();
    if (!value) continue;
    if (/^(?:https?:)?\/\//.test(value)) return value;
    const words =
      name === 'class' ? value.split(/\s+/).filter((word) => word.startsWith('wistia_async_')) : [value];
    const found = id.exec(words[0] ?? '')?.[1];
    if (found !== undefined) return facade.address.replace('$', () => found);
  }
  return undefined;
}
