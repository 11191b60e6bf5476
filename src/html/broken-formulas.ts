import { append, isElement, isText, setChildren, text, type ChildNode, type ParentNode } from './dom.js';
import { isProse } from './prose.js';
import { formulasIn, lineBreak, mayHoldTex } from './tex.js';

/**
 * Joins the texts of formulas that were typed over several lines, into which `wpautop()` has put `<br>`: MathJax takes those
 * for the line breaks that they were.
 */
export function joinFormulas(parent: ParentNode): void {
  const { children } = parent;
  let changed: ChildNode[] | undefined;
  let start = 0;
  const endRun = (end: number): void => {
    const run = end - start > 2 ? joined(children.slice(start, end)) : undefined;
    if (run) changed ??= children.slice(0, start);
    if (changed) append(changed, run ?? children.slice(start, end));
  };
  for (const [index, child] of children.entries()) {
    if (isLine(child)) continue;
    endRun(index);
    changed?.push(child);
    start = index + 1;
    if (isElement(child) && isProse(child)) joinFormulas(child);
  }
  endRun(children.length);
  if (changed) setChildren(parent, changed);
}

const isBreak = (node: ChildNode): boolean => isElement(node) && node.name === 'br';
const isLine = (node: ChildNode): boolean => isText(node) || isBreak(node);

/** Texts and breaks, with those joined that a formula goes over; undefined where none does. */
function joined(nodes: readonly ChildNode[]): ChildNode[] | undefined {
  const parts = nodes.map((node) => (isText(node) ? node.data : lineBreak));
  if (!parts.some(mayHoldTex) || nodes.some((node) => isText(node) && node.data.includes(lineBreak))) {
    return undefined;
  }
  const formulas = formulasIn(parts.join('')).values();
  let formula = formulas.next().value;
  let end = 0;
  let isJoined = false;
  const result: ChildNode[] = [];
  for (const [index, node] of nodes.entries()) {
    const part = parts[index] ?? '';
    const last = result.at(-1);
    // A formula that began in the node before is not over yet.
    const goesOn = formula !== undefined && formula.start < end && formula.end > end;
    if (goesOn && last && isText(last)) {
      isJoined = true;
      last.data += isText(node) ? part.replace(/^\r?\n/, '') : '\n';
    } else result.push(isText(node) ? text(part) : node);
    end += part.length;
    while (formula && formula.end <= end) formula = formulas.next().value;
  }
  return isJoined ? result : undefined;
}
