import {
  attribute,
  classesOf,
  element,
  elementsIn,
  findElement,
  hasClass,
  isElement,
  isText,
  text,
  textOf,
  type Element,
} from '../dom.js';
import { besideNumbers } from './beside-numbers.js';
import { readColorScripter } from './color-scripter.js';
import { isWellKnown, languageOf, normalise } from './language.js';
import { isMermaid, mermaidCode } from './mermaid.js';
import { isNumbered, readNumbered } from './numbered.js';
import { pastedCode } from './pasted.js';
import { codeInTextArea } from './text-area.js';
import { codeText } from './text.js';
import { titleIn } from './title.js';

/** Code as it was found, whatever held it. */
export interface Code {
  readonly code: string;
  readonly language: string | undefined;
  /** What a highlighter shows above it. */
  readonly title?: string | undefined;
}

/** What finds the code in a highlighter's wrapper; undefined where the wrapper is not what its class says. */
type Reader = (wrapper: Element) => Code | undefined;

/** Wrappers that highlighters build round the code in place of a plain `pre`, by a class of theirs. */
const readers = new Map<string, Reader>([
  ['syntaxhighlighter', readSyntaxHighlighter],
  ['colorscripter-code', (wrapper) => ofLines(readColorScripter(wrapper), undefined)],
  ['crayon-syntax', readCrayon],
  // As its author typed it; the same in a `pre` says its language by `lang:`.
  ['crayon-inline', (span) => found(span, undefined)],
  ['urvanov-syntax-highlighter-syntax', readCrayon],
  ['wp_syntax', readGeshi],
  ['wp_codebox', readGeshi],
  ['codecolorer-container', readCodeColorer],
  ['dean_ch', readDean],
  ['dp-highlighter', readDreamProjections],
  ['syntax_hilite', readHiliter],
  ['EnlighterJSWrapper', readTwin('EnlighterJSRAW')],
  ['enlighter-default', readTwin('enlighter-raw')],
  ['wp-block-kevinbatdorf-code-block-pro', readCodeBlockPro],
  ['code-toolbar', readTwin('code-toolbar__pre')],
  ['contain-inline-size', readChatGpt],
  ['rounded-md', readEarlyChatGpt],
  ['rouge-table', readCell('rouge-code')],
  ['highlighttable', readCell('code')],
  ['highlight', readCell('code')],
]);

// No class of the table is without one of these: most elements need no closer look.
export const hint =
  /highl|colorscr|crayon|syntax|codecol|codebox|dean_ch|\bde1\b|\bdp-|Enlighter|enlighter|code-block-pro|code-toolbar|rouge|contain-inline|scid:9ce6104f|rounded-md|mermaid/;

/** The code of a highlighter's wrapper, if the element is one. */
export function readContainer(node: Element): Code | undefined {
  if (isNumbered(node)) return readLines(node);
  const pasted = pastedCode(node);
  if (pasted !== undefined) return found(element('pre', {}, [text(pasted)]), undefined);
  const typed = codeInTextArea(node);
  if (typed !== undefined) return found(element('pre', {}, [text(typed)]), languageOf(node));
  const lines = besideNumbers(node);
  if (lines) return found(lines, languageOf(lines));
  const value = attribute(node, 'class');
  if (value === undefined || !hint.test(value)) return undefined;
  if (isMermaid(node)) return { code: mermaidCode(node), language: 'mermaid' };
  if (node.name === 'pre' || node.name === 'code') return undefined;
  for (const word of classesOf(node)) {
    const code = readers.get(word)?.(node);
    if (code) return { ...code, title: titleIn(node) };
  }
  return undefined;
}

const withClass = (parent: Element, name: string): Element | undefined =>
  findElement(parent, (node) => hasClass(node, name));

const found = (at: Element | undefined, language: string | undefined): Code | undefined =>
  at && { code: codeText(at), language };

// These put a no-break space for every space that begins a line, and one into a line that is empty.
const withPlainSpaces = (code: Code | undefined): Code | undefined =>
  code && { ...code, code: code.code.replace(/^\u00a0$/gm, '').replace(/\u00a0/g, ' ') };

const ofLines = (lines: readonly string[] | undefined, language: string | undefined): Code | undefined =>
  found(lines && element('pre', {}, [text(lines.join('\n'))]), language);

/** SyntaxHighlighter as the browser left it: `div.syntaxhighlighter.php table td.code div.container div.line`. */
function readSyntaxHighlighter(wrapper: Element): Code | undefined {
  const cell = withClass(wrapper, 'code');
  const names = classesOf(wrapper).filter((word) => word !== 'syntaxhighlighter' && word !== 'notranslate');
  const language = names.map(normalise).find((name) => name !== undefined);
  return withPlainSpaces(found(cell && (withClass(cell, 'container') ?? cell), language));
}

/** Crayon keeps the code once more in a text area, without markup. */
function readCrayon(wrapper: Element): Code | undefined {
  const plain = findElement(wrapper, ({ name }) => name === 'textarea');
  const label =
    withClass(wrapper, 'crayon-language') ?? withClass(wrapper, 'urvanov-syntax-highlighter-language');
  const language = label && normalise(textOf(label));
  if (plain) return found(element('pre', {}, [text(textOf(plain))]), language);
  return withPlainSpaces(found(withClass(wrapper, 'crayon-pre'), language));
}

/** CodeColorer: `div.codecolorer-container.php > … div.php.codecolorer`, lines ended by `<br>`. */
function readCodeColorer(wrapper: Element): Code | undefined {
  const code = withClass(wrapper, 'codecolorer');
  return withPlainSpaces(found(code && broken(code), code && languageOf(code)));
}

/** Where white space collapses, a line break of the source behind a `<br>` shows nothing. */
function broken(code: Element): Element {
  for (const { name, next } of elementsIn(code)) {
    if (name === 'br' && next && isText(next)) next.data = next.data.replace(/^\r?\n/, '');
  }
  return code;
}

/** A list of lines, whoever numbered them. */
function readLines(list: Element): Code {
  const { code, language } = readNumbered(list);
  return { code: codeText(code), language };
}

/** Dean's Code Highlighter: GeSHi's list of lines, or lines ended by `<br>`. */
function readDean(wrapper: Element): Code | undefined {
  const list = findElement(wrapper, isNumbered);
  return list ? readLines(list) : withPlainSpaces(found(broken(wrapper), undefined));
}

/** dp.SyntaxHighlighter, as it is in posts pasted from a page: a bar of links above its list. CSDN names the language beside. */
function readDreamProjections(wrapper: Element): Code | undefined {
  const list = findElement(wrapper, isNumbered);
  if (!list) return undefined;
  const { code, language } = readLines(list);
  const beside = classesOf(wrapper).find((word) => word.startsWith('bg_'));
  return { code, language: language ?? (beside && normalise(beside.slice(3))) };
}

/** iG:Syntax Hiliter: a bar above, then a list whose lines have no classes, or what has none. */
function readHiliter(wrapper: Element): Code | undefined {
  const list = findElement(wrapper, ({ name }) => name === 'ol');
  if (list) return readLines(list);
  const pre = findElement(wrapper, ({ name }) => name === 'pre');
  return found(pre, pre && languageOf(pre));
}

/** A table with the line numbers in one cell and the code in another: WP-Syntax, Rouge, Pygments, Octopress. */
function readCell(name: string): Reader {
  return (wrapper) => {
    const cell = findElement(wrapper, (node) => node.name === 'td' && hasClass(node, name));
    const pre = cell && findElement(cell, (node) => node.name === 'pre');
    return found(pre, pre && (languageOf(pre) ?? languageOf(wrapper)));
  };
}

/**
 * WP-Syntax and WP-CodeBox: GeSHi's `pre` in a cell or, of old, a `div`, with the language as its class and a no-break space in
 * each line that is empty.
 */
function readGeshi(wrapper: Element): Code | undefined {
  const cell = withClass(wrapper, 'code');
  const pre = cell && findElement(cell, (node) => node.name === 'pre');
  return withPlainSpaces(found(pre, pre && normalise(classesOf(pre)[0] ?? '')));
}

/** A highlighted copy beside the `pre` that it was made from. */
function readTwin(name: string): Reader {
  return (wrapper) => {
    const pre = withClass(wrapper, name) ?? findElement(wrapper, (node) => node.name === 'pre');
    return found(pre, pre && languageOf(pre));
  };
}

/** Code Block Pro: a header, a button that holds the code once more, `pre.shiki`, and a footer, one of which names the language. */
function readCodeBlockPro(wrapper: Element): Code | undefined {
  const pre = findElement(wrapper, (node) => node.name === 'pre' && hasClass(node, 'shiki'));
  const footer = wrapper.children.findLast((child) => child.type === 'tag');
  const header = wrapper.children.find(isElement);
  const above = header && textOf(header).trim();
  const label = pre && footer !== pre && footer ? textOf(footer).trim() : '';
  const named = above && isWellKnown(above) ? above : label;
  return found(pre, pre && (languageOf(pre) ?? normalise(named)));
}

/** Code pasted from ChatGPT: the name of the language above it, a place for buttons, and the one `code` that keeps its lines. */
function readChatGpt(wrapper: Element): Code | undefined {
  const code = findElement(
    wrapper,
    (node) => node.name === 'code' && /whitespace-pre/.test(attribute(node, 'class') ?? ''),
  );
  const label = wrapper.children.find(isElement);
  return found(code, code && (languageOf(code) ?? (label && normalise(textOf(label)))));
}

/** ChatGPT until 2024, whose `pre` holds the wrapper: its classes are a style sheet's, which anybody may use. */
function readEarlyChatGpt(wrapper: Element): Code | undefined {
  const { parent } = wrapper;
  return parent && isElement(parent) && parent.name === 'pre' ? readChatGpt(wrapper) : undefined;
}
