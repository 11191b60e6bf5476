import { Text, isTag, nodesIn, type ChildNode, type ParentNode } from '../dom.js';
import { formulasIn, lineBreak, mayHoldTex } from './tex.js';

const notProse = new Set('pre code kbd samp tt script style textarea'.split(' '));

/** Joins lines of text of which a formula takes several: its line breaks became `<br>`, which MathJax does not mind. */
export function joinFormulas(root: ParentNode): void {
  for (const node of [root, ...nodesIn(root)]) {
    if (!('children' in node) || node.children.length < 3) continue;
    if (isTag(node) && notProse.has(node.name)) continue;
    let run: ChildNode[] = [];
    for (const child of node.children) {
      if (child instanceof Text || isBreak(child)) run.push(child);
      else {
        joinRun(run);
        run = [];
      }
    }
    joinRun(run);
  }
}

const isBreak = (node: ChildNode): boolean => isTag(node) && node.name === 'br';

function joinRun(run: readonly ChildNode[]): void {
  if (run.length < 3 || !run.some((node) => node instanceof Text && mayHoldTex(node.data))) return;
  const parts = run.map((node) => (node instanceof Text ? node.data : lineBreak));
  const formulas = formulasIn(parts.join(''));
  let formula = formulas.next().value;
  let at = 0;
  let first: Text | undefined;
  for (const [index, node] of run.entries()) {
    const part = parts[index] ?? '';
    if (first && formula && formula.start < at && formula.end > at) {
      first.data += node instanceof Text ? part : '\n';
      if (node instanceof Text) node.data = '';
      else if (isTag(node)) node.name = 'wbr';
    } else first = node instanceof Text ? node : undefined;
    at += part.length;
    while (formula && formula.end <= at) formula = formulas.next().value;
  }
}
