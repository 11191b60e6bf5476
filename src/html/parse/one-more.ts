/**
 * A list with one more at its end: the list itself, unless it is so short that a new one takes less memory. V8 gives a list
 * that is pushed to room for sixteen more, and most elements have a child or two and no more attributes.
 */
export function withOneMore<T>(list: T[], one: T): T[] {
  if (list.length === 0) return [one];
  if (list.length === 1) return [list[0] as T, one];
  if (list.length === 2) return [list[0] as T, list[1] as T, one];
  list.push(one);
  return list;
}
