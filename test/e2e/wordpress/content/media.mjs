import { makePng } from '../png.mjs';
import { alternatives } from './names.mjs';

/** Pictures as the site takes them, with names that need care; some are so large that WordPress makes smaller copies. */
export const media = alternatives.map((alt, at) => ({
  file: ['wall.png', 'boats in fog (2).png', '港.png', 'Chart_v1.2.png'][at] ?? `picture-${at}.png`,
  base64: makePng(at % 4 === 0 ? 1200 : 60, at % 4 === 0 ? 800 : 40, [20 * at, 120, 200]).toString('base64'),
  month: `20${10 + at}/0${1 + (at % 9)}`,
  title: `Picture ${at}`,
  alt,
}));
