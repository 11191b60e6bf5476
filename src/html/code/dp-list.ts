import { classesOf, findElement, isElement, textOf, type Element } from '../dom.js';
import { normalise } from './language.js';

/** Languages by the class that SyntaxHighlighter gave its list. `dp-c` is C#, JavaScript and PHP. */
const byList = new Map([
  ['dp-j', 'java'],
  ['dp-cpp', 'cpp'],
  ['dp-css', 'css'],
  ['dp-delphi', 'delphi'],
  ['dp-py', 'python'],
  ['dp-rb', 'ruby'],
  ['dp-sql', 'sql'],
  ['dp-vb', 'vb'],
  ['dp-xml', 'xml'],
]);

const isList = (node: Element): boolean =>
  node.name === 'ol' && classesOf(node).some((word) => word.startsWith('dp-'));

/**
 * SyntaxHighlighter's first version as the browser left it, which blogs copied from CSDN and ITeye: `div.dp-highlighter` with a
 * bar of buttons, and `ol.dp-j` with a line in each item. CSDN names the language by a class of the wrapper, as `bg_java`.
 */
export function readDpList(
  wrapper: Element,
): { readonly lines: readonly string[]; readonly language: string | undefined } | undefined {
  const list = findElement(wrapper, isList);
  if (list === undefined) return undefined;
  const lines = list.children.filter(isElement).map(lineOf);
  const named = classesOf(wrapper).find((word) => word.startsWith('bg_'));
  const language = named === undefined ? undefined : normalise(named.slice(3));
  return { lines, language: language ?? byList.get(classesOf(list)[0] ?? '') };
}

/** Two spaces end each line. Line breaks in one are those of whoever laid out the HTML, who indented it as well. */
function lineOf(item: Element): string {
  const words = textOf(item);
  const line = words.includes('\n') ? words.replace(/[ \t\n\r]+/g, ' ').replace(/^ /, '') : words;
  return line.replace(/\u00a0/g, ' ').trimEnd();
}
