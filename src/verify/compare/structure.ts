import { decoded } from '../address.js';
import { shorten, type Difference, type DifferenceKind } from '../difference.js';
import type { Media } from '../medium.js';
import type { Cell, Gap, Known, Place, Token } from '../reading/reading.js';
import type { Pair } from './pair.js';

/** What the checks need to know besides the words. */
export interface StructureContext {
  readonly media: Media;
  readonly known: Known;
}

interface Verdict {
  readonly kind: DifferenceKind;
  readonly expected: string;
  readonly found: string;
}

type Check = (pair: Pair, before: Pair | undefined, context: StructureContext) => Verdict | undefined;

/** Holds where a word stands in one reading against where it stands in the other. One check for each kind of place. */
const checks: readonly Check[] = [headings, items, cells, links, spans, breaks];

/** Goes over the words that both readings have, in their order, and gathers neighbours that differ alike. */
export class StructureComparison {
  readonly #open = new Map<DifferenceKind, { verdict: Verdict; words: string[]; count: number }>();
  #before: Pair | undefined;

  constructor(
    readonly context: StructureContext,
    readonly report: (difference: Difference) => void,
  ) {}

  add(pair: Pair): void {
    const verdicts = checks.flatMap((check) => check(pair, this.#before, this.context) ?? []);
    for (const kind of [...this.#open.keys()]) {
      if (!verdicts.some((verdict) => verdict.kind === kind)) this.#close(kind);
    }
    for (const verdict of verdicts) this.#gather(verdict, pair.expected.text);
    this.#before = pair;
  }

  /** As `add` for a word that stands elsewhere: only its links can be held against each other. */
  addMoved(pair: Pair): void {
    const verdict = links(pair, undefined, this.context);
    if (verdict) this.#gather(verdict, pair.expected.text);
    else this.close();
  }

  /** Ends what has been gathered: other words follow. */
  close(): void {
    for (const kind of [...this.#open.keys()]) this.#close(kind);
  }

  #gather(verdict: Verdict, word: string): void {
    const open = this.#open.get(verdict.kind);
    if (open && open.verdict.expected === verdict.expected && open.verdict.found === verdict.found) {
      open.count += 1;
      if (open.count <= 12) open.words.push(word);
      return;
    }
    this.#close(verdict.kind);
    this.#open.set(verdict.kind, { verdict, words: [word], count: 1 });
  }

  #close(kind: DifferenceKind): void {
    const open = this.#open.get(kind);
    if (open === undefined) return;
    this.#open.delete(kind);
    this.report({ ...open.verdict, context: shorten(open.words.join(' ')), count: open.count });
  }
}

function headings({ expected, found }: Pair, before: Pair | undefined): Verdict | undefined {
  const [one, other] = [expected.place.heading, found.place.heading];
  if (one?.level !== other?.level) {
    // The title of an accordion may become a heading.
    if (one === undefined && expected.place.title) return undefined;
    return { kind: 'heading', expected: levelName(one?.level), found: levelName(other?.level) };
  }
  if (one === undefined || before === undefined) return undefined;
  const [together, apart] = [one === before.expected.place.heading, other === before.found.place.heading];
  // Each block in a heading is written as one of its own.
  if (together && expected.gap === 'edge') return undefined;
  return together === apart ? undefined : { kind: 'heading', ...pieces(together, 'heading') };
}

const levelName = (level: number | undefined): string => (level === undefined ? 'text' : `h${level}`);

const pieces = (together: boolean, what: string): { expected: string; found: string } => {
  const [one, several] = [`one ${what} with what is before it`, `a ${what} of its own`];
  return together ? { expected: one, found: several } : { expected: several, found: one };
};

function items({ expected, found }: Pair, before: Pair | undefined): Verdict | undefined {
  const [one, other] = [expected.place.item, found.place.item];
  if (one?.loose || found.place.moves || expected.place.tab) return undefined;
  if (one?.path !== other?.path || one?.depth !== other?.depth) {
    return { kind: 'list-item', expected: pathName(one?.path), found: pathName(other?.path) };
  }
  if (one === undefined || before === undefined) return undefined;
  const [together, apart] = [one === before.expected.place.item, other === before.found.place.item];
  return together === apart ? undefined : { kind: 'list-item', ...pieces(together, 'item') };
}

const pathName = (path: string | undefined): string =>
  path === undefined ? 'text' : `item of ${[...path].map((kind) => `${kind}l`).join(' > ')}`;

/** A table of one column may become what it holds, however wide its cells are. */
const cellOf = ({ cell }: Place): Cell | undefined => (cell && cell.row.table.cells > 1 ? cell : undefined);

function cells(
  { expected, found }: Pair,
  before: Pair | undefined,
  { known }: StructureContext,
): Verdict | undefined {
  if (!known.cells) return undefined;
  const [one, other] = [cellOf(expected.place), cellOf(found.place)];
  if (one?.column !== other?.column) {
    return { kind: 'table-cell', expected: columnName(one), found: columnName(other) };
  }
  if (one === undefined || other === undefined || before === undefined) return undefined;
  const [last, lastOther] = [cellOf(before.expected.place), cellOf(before.found.place)];
  const rows = [one.row === last?.row, other.row === lastOther?.row] as const;
  if (rows[0] !== rows[1]) return { kind: 'table-cell', ...pieces(rows[0], 'row') };
  const same = [one === last, other === lastOther] as const;
  return same[0] === same[1] ? undefined : { kind: 'table-cell', ...pieces(same[0], 'cell') };
}

const columnName = (cell: Cell | undefined): string =>
  cell === undefined ? 'text' : `column ${cell.column + 1}`;

function links(
  { expected, found }: Pair,
  _before: Pair | undefined,
  { media }: StructureContext,
): Verdict | undefined {
  const lost = expected.links.filter((link) => !found.links.includes(link) && !isBare(expected, link));
  const added = found.links.filter((link) => !expected.links.includes(link) && !isBare(expected, link));
  const [one] = lost;
  const { lead, title } = expected.place;
  const other = added.find((link) => link !== lead && media.ledTo(link).length === 0);
  if (one !== undefined) {
    if (one === '#' && (title || (lead !== undefined && added.includes(lead)))) return undefined;
    if (other === undefined) return { kind: 'link-lost', expected: one, found: '' };
    return { kind: 'link-changed', expected: one, found: other };
  }
  return other === undefined ? undefined : { kind: 'link-added', expected: '', found: other };
}

/** Whether a word is the address itself, which a reader can follow as it stands. */
const isBare = ({ text }: Token, link: string): boolean =>
  decoded(text).includes(link.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, ''));

function spans({ expected, found }: Pair): Verdict | undefined {
  if (expected.place.code === found.place.code) return undefined;
  const name = (code: boolean): string => (code ? 'code' : 'text');
  return { kind: 'code-span', expected: name(expected.place.code), found: name(found.place.code) };
}

const gapNames: Readonly<Record<Gap, string>> = {
  edge: 'a new paragraph',
  line: 'a new line',
  space: 'the same line',
  open: 'the same line',
};

const isBreak = ({ gap }: Token): boolean => gap === 'edge' || gap === 'line';

function breaks(
  { expected, found }: Pair,
  before: Pair | undefined,
  { known }: StructureContext,
): Verdict | undefined {
  if (expected.place.cell && !known.cellBreaks) return undefined;
  if (expected.place.heading && !known.headingBreaks) return undefined;
  if (before === undefined || expected.follows || found.follows) return undefined;
  if (isBreak(expected) === isBreak(found)) return undefined;
  return { kind: 'break', expected: gapNames[expected.gap], found: gapNames[found.gap] };
}
