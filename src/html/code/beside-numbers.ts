import { findElement, isElement, textOf, type Element } from '../dom.js';

/**
 * The code of a table with nothing but two cells: a `pre` with the numbers of the lines, and a `pre` with the lines. hilite.me has
 * no class that says so, Chroma and Python-Markdown have each their own.
 *
 * @returns the `pre` with the lines; undefined where the element is no such table
 */
export function besideNumbers(node: Element): Element | undefined {
  if (node.name !== 'table') return undefined;
  const body = onlyIn(node);
  const row = body?.name === 'tbody' ? onlyIn(body) : body;
  const [numbers, lines, ...more] = row?.name === 'tr' ? row.children.filter(isElement) : [];
  if (!numbers || !lines || more.length > 0) return undefined;
  const counted = preAloneIn(numbers);
  return counted && areNumbers(textOf(counted)) ? preAloneIn(lines) : undefined;
}

function onlyIn(node: Element): Element | undefined {
  const inside = node.children.filter(isElement);
  return inside.length === 1 ? inside[0] : undefined;
}

function preAloneIn(cell: Element): Element | undefined {
  const pre = findElement(cell, ({ name }) => name === 'pre');
  return pre && textOf(pre).trim() === textOf(cell).trim() ? pre : undefined;
}

function areNumbers(text: string): boolean {
  const numbers = text.trim().split(/\s+/);
  const first = Number(numbers[0]);
  return numbers.every((number, index) => /^\d+$/.test(number) && Number(number) === first + index);
}
