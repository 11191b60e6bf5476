interface Range {
  readonly start: number;
  readonly end: number;
}

/** Ranges that are in order and do not overlap, however they are kept. */
export interface OrderedRanges {
  readonly length: number;
  readonly startAt: (index: number) => number;
  readonly endAt: (index: number) => number;
}

/** Whether a position lies in one of the ranges. Logarithmic. */
export function isCovered(ranges: OrderedRanges, position: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges.endAt(middle) <= position) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length && ranges.startAt(low) <= position;
}

/** A test whether a position lies in one of the ranges of a list. */
export function covers(list: readonly Range[]): (position: number) => boolean {
  const ranges: OrderedRanges = {
    length: list.length,
    startAt: (index) => (list[index] as Range).start,
    endAt: (index) => (list[index] as Range).end,
  };
  return (position) => isCovered(ranges, position);
}

/** Gives each place where an expression of one character, with the flag g, matches in a stretch of a text. */
export function forEachPosition(
  expression: RegExp,
  value: string,
  start: number,
  end: number,
  take: (at: number) => void,
): void {
  const stretch = value.slice(start, end);
  for (let from = 0; ;) {
    expression.lastIndex = from;
    if (!expression.test(stretch)) return;
    from = expression.lastIndex;
    take(start + from - 1);
  }
}
