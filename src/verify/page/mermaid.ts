import { findIn, hasClass, isTag, nodesIn, Text, type Element } from '../dom.js';
import { normalCode } from '../reading/code.js';

/** The kinds of diagrams that Mermaid knows, by the beginnings of their words. */
const kinds = new Set(
  (
    'graph flowchart sequencediagram classdiagram statediagram erdiagram gantt pie journey gitgraph requirement ' +
    'requirementdiagram mindmap timeline quadrantchart sankey xychart block packet architecture kanban radar treemap info'
  ).split(' '),
);

/** Whether an element holds the code of a diagram that Mermaid's script draws. */
export function isDiagram(node: Element): boolean {
  if ((node.name !== 'pre' && node.name !== 'div') || !hasClass(node, 'mermaid')) return false;
  const code = firstWords(node);
  const [kind = ''] = /^[A-Za-z]*/.exec(code) ?? [];
  const isKnown =
    code.startsWith('%%') || /^---\s/.test(code) || /^C4[A-Z]/.test(code) || kinds.has(kind.toLowerCase());
  return isKnown && findIn(node, ({ name }) => name === 'svg' || name === 'pre') === undefined;
}

function firstWords(node: Element): string {
  for (const child of nodesIn(node))
    if (child instanceof Text && child.data.trim() !== '') return child.data.trimStart();
  return '';
}

/** Its code, in normal form: the script reads a break in a line as typed, as labels have it. */
export function diagramCode(root: Element): string {
  let code = '';
  let ended = false;
  for (const node of nodesIn(root)) {
    if (isTag(node) && node.name === 'p') ended = code !== '' && !code.endsWith('\n');
    const typed = node instanceof Text ? node.data : isTag(node) && isTyped(node) ? '<br/>' : '';
    if (typed === '') continue;
    code += ended && !typed.startsWith('\n') ? `\n${typed}` : typed;
    ended = false;
  }
  return normalCode(code);
}

/** Whether it is a break that does not end its line. */
const isTyped = ({ name, next }: Element): boolean =>
  name === 'br' && next !== null && !(next instanceof Text && /^[ \t]*\r?\n/.test(next.data));
