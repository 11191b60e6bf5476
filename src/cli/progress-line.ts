import { plural } from './plural.js';
import { printable } from './printable.js';

/** How far a run is. */
export interface Standing {
  readonly posts: number;
  /** What was done to them, if not all: `looked at`. */
  readonly stage?: string | undefined;
  readonly warnings: number;
  /** Seconds since it began. */
  readonly seconds: number;
  /** Which part of the input is done, from 0 to 1, where that is known. */
  readonly part?: number;
  /** What is being read. */
  readonly file?: string;
}

const barWidth = 20;

/** How far a run is, in one line for a terminal. */
export function progressLine(standing: Standing, columns: number): string {
  const { posts, warnings, seconds, part, file } = standing;
  const bar = part === undefined ? [] : [barOf(part), `${Math.floor(part * 100)} %`];
  const time =
    part === undefined || part === 0 ? clock(seconds) : `${clock((seconds / part) * (1 - part))} left`;
  const known = [...bar, postsOf(standing), rate(posts, seconds), time];
  if (warnings > 0) known.push(plural(warnings, 'warning'));
  const line = known.join('  ');
  const room = columns - 1 - line.length - 2;
  const name = file === undefined || room < 8 ? '' : `  ${endOf(printable(file), room)}`;
  return `${line}${name}`.slice(0, columns - 1);
}

/** How far a run is, for a log. */
export const progressNote = ({ posts, stage, warnings, seconds, part }: Standing): string =>
  [
    `${postsOf({ posts, stage })} so far`,
    ...(part === undefined ? [] : [`${Math.floor(part * 100)} % of the input`]),
    ...(warnings === 0 ? [] : [plural(warnings, 'warning')]),
    rate(posts, seconds),
  ].join(', ');

const postsOf = ({ posts, stage }: Pick<Standing, 'posts' | 'stage'>): string =>
  stage === undefined ? plural(posts, 'post') : `${plural(posts, 'post')} ${stage}`;

/** How long a run took: `12.3 s, 812 posts a second`. */
export const speedNote = (posts: number, seconds: number): string =>
  `${seconds < 100 ? seconds.toFixed(1) : Math.round(seconds)} s, ${Math.round(posts / seconds)} posts a second`;

const rate = (posts: number, seconds: number): string => `${Math.round(posts / Math.max(seconds, 0.001))}/s`;

const barOf = (part: number): string => {
  const done = Math.round(Math.min(1, part) * barWidth);
  return `[${'#'.repeat(done)}${'.'.repeat(barWidth - done)}]`;
};

function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const pad = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(whole % 60)}` : `${minutes}:${pad(whole % 60)}`;
}

/** The end of a name tells more than its beginning. Characters of double width are counted so. */
function endOf(name: string, room: number): string {
  const characters = [...name];
  let width = 0;
  let start = characters.length;
  while (start > 0) {
    const wide = (characters[start - 1]?.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
    if (width + wide > room - 1) break;
    width += wide;
    start -= 1;
  }
  return start === 0 ? name : `…${characters.slice(start).join('')}`;
}
