import { findIn, isTag, textOf, type Element } from '../dom.js';

/** The `pre` with the lines of code, in a table whose other cell has one with their numbers. */
export function besideNumbers(node: Element): Element | undefined {
  if (node.name !== 'table') return undefined;
  const body = tagsIn(node);
  const rows = body[0]?.name === 'tbody' && body.length === 1 ? tagsIn(body[0]) : body;
  const cells = rows[0]?.name === 'tr' && rows.length === 1 ? tagsIn(rows[0]) : [];
  const [numbers, code] = cells.length === 2 ? cells.map(onlyPre) : [];
  return numbers && code && count(textOf(numbers)) ? code : undefined;
}

const tagsIn = (node: Element): Element[] => node.children.filter(isTag);

function onlyPre(cell: Element): Element | undefined {
  const pre = findIn(cell, ({ name }) => name === 'pre');
  return pre && textOf(cell).trim() === textOf(pre).trim() ? pre : undefined;
}

/** Whether a text counts on, one by one. */
function count(text: string): boolean {
  let last: number | undefined;
  for (const word of text.trim().split(/\s+/)) {
    const number = /^\d+$/.test(word) ? Number(word) : NaN;
    if (Number.isNaN(number) || (last !== undefined && number !== last + 1)) return false;
    last = number;
  }
  return true;
}
