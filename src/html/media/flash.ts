import { attribute, elementsIn, findElement, textOf, type Element } from '../dom.js';
import { percentDecoded } from '../address.js';
import { base64Decoded } from '../builders/values.js';

/** The class of the box that Audio Player's script fills. */
export const audioPlayerBox = 'audioplayer_container';

/** What browsers before 2010 needed a plug-in for. */
const ending = /\.(?:mp3|m4[av]|oga|og[gv]|wav|wma|aac|flac|mp4|mov|flv|f4v|webm|mpe?g|wmv|avi|3gp)$/i;
const isMedia = (address: string): boolean => ending.test(address.split(/[?#]/, 1)[0] ?? '');

/** Where an `object` names its file, or the player of it: Flash's own words, QuickTime's, and those of Windows Media Player. */
const parameters = /^(?:movie|src|url|filename|flashvars)$/i;

/**
 * The addresses of the players that an `object` holds, the likeliest first, each as it is and with what it is told: for some
 * that is which page has the same.
 */
export function flashPlayers(object: Element): readonly { readonly player: string; readonly told: string }[] {
  const parts = elementsIn(object);
  const movie = parts.find(
    (part) =>
      part.name === 'embed' ||
      (part.name === 'param' && /^(?:movie|src)$/i.test(attribute(part, 'name') ?? '')),
  );
  const players = [
    movie && attribute(movie, movie.name === 'param' ? 'value' : 'src'),
    attribute(object, 'data'),
  ];
  const variables = parts.find((part) => /^flashvars$/i.test(attribute(part, 'name') ?? ''));
  const told = variables && attribute(variables, 'value')?.trim();
  return players.flatMap((player) => {
    if (player === undefined) return [];
    const alone = { player, told: player };
    return told ? [alone, { player, told: `${player}${player.includes('?') ? '&' : '?'}${told}` }] : [alone];
  });
}

/**
 * The files that a player of Flash, QuickTime or Windows Media Player plays, where its address or a parameter names them
 * whole: `player.swf?mp3=…`, `flashvars="file=…"`. One that stands beside a player by its name alone is known to the player.
 *
 * @param player an `object`, or an `embed`
 */
export function playedFiles(player: Element): readonly string[] {
  const texts = [player, ...elementsIn(player)].flatMap((node) => {
    if (node.name === 'param') return isParameter(node) ? attribute(node, 'value') : [];
    if (node.name !== 'embed' && node.name !== 'object') return [];
    return ['data', 'src', 'flashvars'].map((name) => attribute(node, name));
  });
  return [...new Set(texts.flatMap((text) => (text === undefined ? [] : filesIn(text))))];
}

const isParameter = (node: Element): boolean => parameters.test(attribute(node, 'name') ?? '');

/** The files that the script in Audio Player's box plays (`AudioPlayer::getPlayer()`). */
export function scriptedFiles(box: Element): readonly string[] {
  const script = findElement(box, ({ name }) => name === 'script');
  const list = script && /soundFile:\s{0,9}"([^"]{1,4000})"/.exec(textOf(script))?.[1];
  return list === undefined ? [] : filesIn(list);
}

/** An address, or an address with what its player is told behind the question mark, or that alone. */
function filesIn(text: string): string[] {
  const whole = text.trim();
  const told = /^[^?&]*\.swf\?/i.test(whole) ? whole.slice(whole.indexOf('?') + 1) : whole;
  if (isWhole(told)) return lists(told);
  return told
    .split('&')
    .map((pair) => pair.slice(pair.indexOf('=') + 1))
    .flatMap((value) => lists(decoded(percentDecoded(value.trim()))));
}

/** Several files stand with `|` or commas between, or in JSON. */
const lists = (value: string): string[] =>
  value
    .split(/["'|]|,(?=https?:|\/)/)
    .map((part) => part.trim())
    .filter((part) => isWhole(part) && isMedia(part));

const isWhole = (address: string): boolean => /^(?:https?:\/)?\/[^\s/]/i.test(address);

/** Audio Player hides addresses in a base64 of its own (`AudioPlayer::encodeSource()`), with a sign too many at times. */
function decoded(value: string): string {
  if (!/^aHR0c[\w-]+$/.test(value)) return value;
  const signs = value.replaceAll('_', '+').replaceAll('-', '/');
  const whole = signs.length % 4 === 1 ? signs.slice(0, -1) : signs;
  return base64Decoded(whole) ?? value;
}
