interface Range {
  readonly start: number;
  readonly end: number;
}

/** A test whether a position lies in one of the ranges, which are in order and do not overlap. Logarithmic. */
export function covers(ranges: readonly Range[]): (position: number) => boolean {
  return (position) => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle] as Range).end <= position) low = middle + 1;
      else high = middle;
    }
    const found = ranges[low];
    return found !== undefined && found.start <= position;
  };
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
