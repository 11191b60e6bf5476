import { findElement, hasClass, isBlank, isText, rewrite, text, type Element } from '../dom.js';
import { some } from '../walk.js';
import { codeText } from './text.js';

/** What a diagram begins with: its kind, or settings and comments before it (Mermaid's detectors of 8 to 11). */
const beginning =
  /^\s*(?:%%|---\s|(?:graph|flowchart(?:-elk)?|sequenceDiagram|classDiagram|stateDiagram|erDiagram|gantt|pie|journey|gitGraph|requirement(?:Diagram)?|mindmap|timeline|quadrantChart|C4\w{4,12}|sankey|xychart|block|packet|architecture|kanban|radar|treemap|info)(?:-(?:v2|beta))?(?:[\s:;]|$))/;

/** Whether an element holds a diagram that Mermaid's script has yet to draw: `div.mermaid` of WP Mermaid, `pre.mermaid` of MerPress. */
export const isMermaid = (node: Element): boolean =>
  hasClass(node, 'mermaid') &&
  (node.name === 'pre' || node.name === 'div') &&
  beginning.test(firstText(node)) &&
  findElement(node, ({ name }) => name === 'pre' || name === 'svg') === undefined;

/** The first text that shows: boxes in boxes would each be read to their ends. */
function firstText(node: Element): string {
  let first = '';
  some(node, (child) => {
    if (!isText(child) || isBlank(child.data)) return false;
    first = child.data;
    return true;
  });
  return first;
}

/** Its code. The script reads a `<br>` as part of it, as labels have it; only those that end a line are WordPress's. */
export function mermaidCode(node: Element): string {
  rewrite(node, (child) => (child.name !== 'br' ? undefined : endsLine(child) ? [] : [text('<br/>')]));
  return codeText(node);
}

function endsLine({ next }: Element): boolean {
  return next === null || (isText(next) && /^[ \t]*\r?\n/.test(next.data));
}
