import { Text, classesOf, hasClass, isElement, type AnyNode, type Element } from '../dom.js';

/** Elements that have no code in them, whatever text they hold. */
const withoutCode = new Set(
  'script style template svg button input select textarea object noscript'.split(' '),
);

/** Classes of what highlighters put beside the code: line numbers, buttons, the name of the language. */
const beside = new Set(
  (
    'gutter linenos lineno linenodiv linenumber line-number line-numbers line-numbers-rows line_numbers ln-num ' +
    'hljs-ln-numbers rouge-gutter crayon-nums crayon-nums-content react-syntax-highlighter-line-number ' +
    'copy-to-clipboard copy-code-button code-block-copy-button code-block-pro-copy-button click-to-copy-button ' +
    'toolbar crayon-toolbar shcb-language ' +
    // copied from CSDN, and from Juejin
    'pre-numbering copy-code-btn code-block-extension-header'
  ).split(' '),
);

/** Elements and classes that a page shows as a line of its own. */
const lineElements = new Set('p div li ol ul tr table tbody thead section figure pre'.split(' '));
const lineClasses = new Set('line crayon-line shcb-loc code-line hljs-ln-line'.split(' '));

/**
 * The code that a page shows: token spans undone, line numbers and buttons left out, `<br>` and the ends of line
 * wrappers as line breaks. Blank lines before the code and white space after it are no part of it.
 */
export function codeText(node: Element): string {
  const lines = new LineWriter();
  for (const child of node.children) write(child, lines);
  const text = lines.text.replace(/\r\n?/g, '\n').trimEnd();
  let start = 0;
  while (text[start] === '\n') start += 1;
  return text.slice(start);
}

/** Whether an element holds what belongs to a highlighter, not to the code. */
export const isBeside = (node: Element): boolean =>
  withoutCode.has(node.name) || (!isCode(node) && classesOf(node).some((word) => beside.has(word)));

// Prism asks for line numbers with the same class that its numbers have.
const isCode = ({ name }: Element): boolean => name === 'code' || name === 'pre';

function write(node: AnyNode, lines: LineWriter): void {
  if (node instanceof Text) lines.add(node.data);
  else if (!isElement(node) || isBeside(node)) return;
  else if (node.name === 'br') lines.break();
  else {
    const edge = edgeOf(node);
    if (edge) lines.edge(edge);
    for (const child of node.children) write(child, lines);
    if (edge) lines.edge(edge);
  }
}

/** A block stands on lines of its own; a span that is called a line may have its line break behind it. */
type Edge = 'after block' | 'after span';

const edgeOf = (node: Element): Edge | undefined => {
  if (lineElements.has(node.name) || isWeChatLine(node)) return 'after block';
  return classesOf(node).some((word) => lineClasses.has(word)) ? 'after span' : undefined;
};

/** Code copied from WeChat has a `code` for each line. */
const isWeChatLine = ({ name, parent }: Element): boolean =>
  name === 'code' && parent !== null && isElement(parent) && hasClass(parent, 'code-snippet__js');

/** Puts line breaks between lines that are elements, unless the text has one there itself. */
class LineWriter {
  readonly #parts: string[] = [];
  #state: 'start of line' | 'in line' | Edge = 'start of line';

  get text(): string {
    return this.#parts.join('');
  }

  /** Says that what follows stands on another line than what came before. */
  edge(edge: Edge): void {
    if (this.#state === 'in line') this.#state = edge;
  }

  break(): void {
    this.#parts.push(this.#state === 'after block' ? '\n\n' : '\n');
    this.#state = 'start of line';
  }

  add(text: string): void {
    if (text === '') return;
    if (this.#state.startsWith('after') && !text.startsWith('\n')) this.#parts.push('\n');
    this.#parts.push(text);
    this.#state = text.endsWith('\n') ? 'start of line' : 'in line';
  }
}
