import type { SourceEvent } from './events.js';
import { errorAt, nouns, valueEvent } from './input.js';
import { Json } from './json/json.js';
import { mendText } from './json/mends.js';
import { parseJson } from './json/parse.js';
import type { Extent, Fault, Scan } from './json/scan.js';
import type { Mend } from './json/scan-string.js';
import type { Passage } from './passage.js';

/** Where values are that cannot be read, and what of the whole can. */
interface Damage {
  /** Complete values and, for those that are bad, what is wrong with each. */
  readonly items: readonly (Extent & {
    readonly mends: readonly Mend[];
    readonly fault: Fault | undefined;
  })[];
  /** What is wrong outside of them. */
  readonly faults: readonly Fault[];
}

/**
 * Turns a walk over JSON that `JSON.parse` refused into values: the whole where all that is wrong can be put right
 * without a guess, else the complete elements of its list, each as a value of its own, and an error for what is lost.
 */
export function* salvage(passage: Passage, scan: Scan, numbered: boolean): Generator<SourceEvent> {
  const { lines } = passage;
  if (scan.stop === undefined && scan.faults.length === 0) {
    const line = numbered ? lines.position(scan.start).line : undefined;
    yield read(passage, scan, scan.mends, line);
    return;
  }
  const { items, faults } = damageOf(scan);
  let saved = 0;
  for (const item of items) {
    if (item.fault === undefined) {
      saved += 1;
      yield read(passage, item, item.mends, lines.position(item.start).line);
    } else {
      yield lost(passage, item.fault, onlyThis);
    }
  }
  yield* outerFaults(passage, faults);
  if (scan.stop !== undefined) yield lost(passage, scan.stop, savedBefore(saved));
}

/** The value of a stretch in which nothing is wrong that cannot be put right. */
export function read(
  { input, text, lines, mended }: Passage,
  extent: Extent,
  mends: readonly Mend[],
  line: number | undefined,
): SourceEvent {
  const mendedText = mendText(text, extent, mends);
  const parsed = parseJson(mendedText);
  if (parsed === undefined) {
    return errorAt('input-not-json', input, lines.position(extent.start), 'no valid JSON begins here');
  }
  mended.add(mends, lines);
  return valueEvent({ json: Json.read(parsed.value, mendedText) }, input, line);
}

/** Deals the mends and faults of a walk out to its items; all are in the order of the text. */
function damageOf({ items, mends, faults }: Scan): Damage {
  let mend = 0;
  let fault = 0;
  const outside: Fault[] = [];
  const damaged = items.map((item) => {
    mend = firstFrom(mends, mend, item.start);
    const endOfMends = firstFrom(mends, mend, item.end);
    const inItem = firstFrom(faults, fault, item.start);
    const endOfFaults = firstFrom(faults, inItem, item.end);
    for (const each of faults.slice(fault, inItem)) outside.push(each);
    const result = {
      ...item,
      mends: mends.slice(mend, endOfMends),
      fault: endOfFaults > inItem ? faults[inItem] : undefined,
    };
    mend = endOfMends;
    fault = endOfFaults;
    return result;
  });
  return { items: damaged, faults: [...outside, ...faults.slice(fault)] };
}

/** The index of the first place that is not before `at`, looking from `index` on. */
function firstFrom(places: readonly { readonly at: number }[], index: number, at: number): number {
  let found = index;
  for (let place = places[found]; place !== undefined && place.at < at; place = places[found]) found += 1;
  return found;
}

/** Of many faults in one value the first says enough. */
function* outerFaults(passage: Passage, faults: readonly Fault[]): Generator<SourceEvent> {
  const [first] = faults;
  if (first === undefined) return;
  yield lost(passage, first, andMore(faults.length - 1));
}

/** To stand behind the first of several faults. */
export const andMore = (more: number): string => (more > 0 ? `, and ${more} more of the kind` : '');

/** To stand behind what is wrong with one element of a list. */
export const onlyThis = '; this value is lost, the others are read';

/** The error for a fault, with its place. @param rest what follows from it, to stand behind */
export function lost({ input, lines, numbered }: Passage, fault: Fault, rest: string): SourceEvent {
  const noun = numbered ? 'the line' : nouns[input.kind];
  const what = fault.cut ? `${noun} ends in the middle of ${fault.what}` : fault.what;
  const path = fault.path === '.' ? '' : `, in ${fault.path}`;
  const hint = fault.cut ? cutOff : undefined;
  return errorAt('input-not-json', input, lines.position(fault.at), `${what}${path}${rest}`, hint);
}

/** The hint of each error that says that the input ended too early. */
export const cutOff = 'It was cut off: fetch, copy or export it again.';

/** To stand behind what made the reading stop. @param saved how many values were read before */
export const savedBefore = (saved: number): string =>
  saved === 0
    ? ''
    : `; the ${saved === 1 ? 'value' : `${saved} values`} before it can be read, the rest is lost`;
