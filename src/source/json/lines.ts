/** A place in a text, both from 1. The column counts UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds lines and columns of places in one text. The text is read once, when the first place is asked for. */
export class Lines {
  #starts: readonly number[] | undefined;

  /**
   * @param text the text
   * @param firstLine the number of its first line, where it is a part of a longer text
   * @param firstColumn the column of its first character there
   */
  constructor(
    readonly text: string,
    readonly firstLine = 1,
    readonly firstColumn = 1,
  ) {}

  /** The place as line and column. */
  position(at: number): Position {
    this.#starts ??= lineStarts(this.text);
    const index = lastAtMost(this.#starts, at);
    const column = at - (this.#starts[index] ?? 0) + (index === 0 ? this.firstColumn : 1);
    return { line: this.firstLine + index, column };
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The index of the last number that is not above the limit, in an ascending list that begins with 0. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
