import { attribute, hasClass, type Element } from '../dom.js';

/** Files of emoji, each named for its characters: what is in the address, and where in it they stand. */
const files: readonly (readonly [hint: string, file: RegExp])[] = [
  // Twemoji's, as WordPress serves them: `https://s.w.org/images/core/emoji/15.0.3/svg/1f600.svg`
  ['/images/core/emoji/', /\/images\/core\/emoji\/[\w.]+\/(?:svg|72x72)\/([0-9a-f-]{1,70})\.(?:svg|png)/],
  // pasted from Facebook and Instagram: `https://static.xx.fbcdn.net/images/emoji.php/v9/t51/1/16/1f603.png`
  ['/images/emoji.php/', /\/images\/emoji\.php\/v\d+\/\w+\/[\d.]+\/\d+\/([0-9a-f_]{1,70})\.png/],
  // from Twitter: `https://abs.twimg.com/emoji/v2/72x72/1f602.png`
  ['twimg.com/emoji/', /\/emoji\/v\d+\/(?:svg|72x72)\/([0-9a-f-]{1,70})\.(?:svg|png)/],
  // from Slack: `https://a.slack-edge.com/production-standard-emoji-assets/14.0/google-medium/1f44d@2x.png`
  ['slack-edge.com/', /\/production-standard-emoji-assets\/[\d.]+\/[a-z-]+\/([0-9a-f-]{1,70})(?:@2x)?\.png/],
  // from Gmail: `https://fonts.gstatic.com/s/e/notoemoji/15.1/1f600/72.png`
  ['/notoemoji/', /\/notoemoji\/[\w.]+\/([0-9a-f_]{1,70})\/\w+\.(?:png|gif|webp)/],
];

/** What a database without room for such a character keeps of it, and what Slack calls it. */
const lost = /^(?:\?+|:[\w+'-]+:(?::[\w-]+:)?)$/;

/**
 * The character that WordPress (`convert_smilies()`, wp-emoji) or a network whose post was pasted set as a picture, from the
 * `alt`, or from the name of the file where the `alt` says nothing; undefined where the image is none of these.
 */
export function emojiOf(image: Element, alt: string): string | undefined {
  const points = pointsIn(attribute(image, 'src') ?? '');
  const marked = hasClass(image, 'emoji') || hasClass(image, 'wp-smiley');
  if (!marked && points === undefined) return undefined;
  const said = alt === '' ? undefined : alt;
  if (points === undefined || (said !== undefined && !lost.test(said))) return said;
  const codes = points.split(/[-_]/).map((hex) => Number.parseInt(hex, 16));
  return codes.every(isCharacter) ? String.fromCodePoint(...codes) : said;
}

function pointsIn(src: string): string | undefined {
  const row = files.find(([hint]) => src.includes(hint));
  return row && /^[0-9a-f]{1,6}(?:[-_][0-9a-f]{1,6}){0,9}$/.exec(row[1].exec(src)?.[1] ?? '')?.[0];
}

const isCharacter = (code: number): boolean => code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
