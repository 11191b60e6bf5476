import { attribute, element, findElement, hasClass, textOf, type Element } from '../dom.js';
import { isRecord, wordOf } from '../records.js';

/** The class of the button by which Compact WP Audio Player plays a file. */
export const playButton = 'myButton_play';

/** Where FV Player keeps what it plays. */
export const playedItem = 'data-item';

/** The class of the box that Podlove Web Player fills. */
export const podloveBox = 'podlove-web-player';

/** Where Shortcodes Ultimate keeps its Flash player, for browsers that cannot play the file. */
export const flashPlayer = 'data-swf';

/**
 * What a script would make a player of: FV Player's video, or the picture that the page shows of it as a link to it, and the
 * files of Compact WP Audio Player, Podlove Web Player and Shortcodes Ultimate.
 */
export const scriptPlayer = (node: Element): Element | undefined =>
  fvPlayer(node) ?? compactPlayer(node) ?? podlovePlayer(node) ?? jPlayer(node);

/** FV Player keeps its sources in JSON, best first. */
function fvPlayer(node: Element): Element | undefined {
  const item = attribute(node, playedItem);
  if (item === undefined || !hasClass(node, 'flowplayer')) return undefined;
  const src = sourceOf(item);
  if (src === undefined) return undefined;
  const splash = findElement(node, ({ name }) => name === 'img');
  return splash ? element('a', { href: src }, [splash]) : element('video', { src });
}

function sourceOf(json: string): string | undefined {
  try {
    const item: unknown = JSON.parse(json);
    const sources: unknown = isRecord(item) ? item['sources'] : undefined;
    const first: unknown = Array.isArray(sources) ? sources[0] : undefined;
    return isRecord(first) ? wordOf(first, 'src') : undefined;
  } catch {
    return undefined;
  }
}

/** Compact WP Audio Player names its file in what its button does. */
function compactPlayer(node: Element): Element | undefined {
  if (node.name !== 'input' || !hasClass(node, playButton)) return undefined;
  const src = /^play_mp3\('play','[^']*','([^']+)'/.exec(attribute(node, 'onclick') ?? '')?.[1];
  return src === undefined ? undefined : element('audio', { src });
}

/** Podlove Web Player has its episode as JSON in the script behind its box: the file in each of its formats, the best first. */
function podlovePlayer(node: Element): Element | undefined {
  if (node.name !== 'script') return undefined;
  const script = textOf(node);
  if (!script.includes('podlovePlayer')) return undefined;
  const file = /"audio":\[\{"url":"([^"\s]{1,2000})"/.exec(script)?.[1];
  return file === undefined ? undefined : element('audio', { src: file.replaceAll('\\/', '/') });
}

/**
 * Shortcodes Ultimate names its file for jPlayer (`su_audio`, `su_video`), and so do the themes that took its shortcodes over under
 * names of their own.
 */
function jPlayer(node: Element): Element | undefined {
  if (attribute(node, flashPlayer) === undefined) return undefined;
  const title = findElement(node, (part) => hasClass(part, 'jp-title'));
  for (const name of ['audio', 'video']) {
    const src = attribute(node, `data-${name}`);
    if (src) return element(name, { src, title: title ? textOf(title) : '' });
  }
  return undefined;
}
