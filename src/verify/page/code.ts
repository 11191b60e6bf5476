import { attribute, findIn, hasClass, isTag, textOf, type Element } from '../dom.js';
import { normalCode } from '../reading/code.js';
import { besideNumbers } from './beside-numbers.js';
import { codeText } from './code-text.js';
import { listedCode } from './listed-code.js';
import { diagramCode, isDiagram } from './mermaid.js';
import { pastedCode } from './pasted-code.js';

/** Whether an element holds code that was pasted from ChatGPT, beside which the name of its language stands. */
function isPasted(node: Element): boolean {
  return node.name === 'code' && /whitespace-pre/.test(attribute(node, 'class') ?? '');
}

/** Wrappers of highlighters, and what inside them holds the code. */
const wrappers: readonly (readonly [wrapper: string, holder: (node: Element) => boolean])[] = [
  ['crayon-syntax', ({ name }) => name === 'textarea'],
  ['crayon-syntax', (node) => hasClass(node, 'crayon-pre')],
  ['urvanov-syntax-highlighter-syntax', ({ name }) => name === 'textarea'],
  ['urvanov-syntax-highlighter-syntax', (node) => hasClass(node, 'crayon-pre')],
  ['code-toolbar', ({ name }) => name === 'pre'],
  ['contain-inline-size', isPasted],
  ['syntaxhighlighter', (node) => hasClass(node, 'container')],
  ['syntaxhighlighter', (node) => hasClass(node, 'code')],
  ['codecolorer-container', (node) => hasClass(node, 'codecolorer')],
  ['syntax_hilite', ({ name }) => name === 'ol' || name === 'pre'],
  ['wp_codebox', (node) => isInside(node, 'code')],
  ['wp_syntax', (node) => isInside(node, 'code')],
  ['highlighttable', (node) => isInCell(node, 'code')],
  ['highlight', (node) => isInCell(node, 'code')],
  ['rouge-table', (node) => isInCell(node, 'rouge-code')],
  ['wp-block-kevinbatdorf-code-block-pro', (node) => hasClass(node, 'shiki')],
  ['EnlighterJSWrapper', (node) => hasClass(node, 'EnlighterJSRAW')],
  ['enlighter-default', (node) => hasClass(node, 'enlighter-raw')],
];

const hint =
  /highl|crayon|syntax|codecol|codebox|dean_ch|nlighter|code-block-pro|code-toolbar|rouge|contain-inline/;

const isInside = ({ name, parent }: Element, className: string): boolean =>
  name === 'pre' && parent !== null && isTag(parent) && hasClass(parent, className);

const isInCell = (node: Element, className: string): boolean =>
  isInside(node, className) && node.parent !== null && isTag(node.parent) && node.parent.name === 'td';

const media = new Set(['img', 'iframe', 'video', 'audio', 'embed']);

/** Code in a line of text by Crayon and Urvanov Syntax Highlighter: as typed, and as they show it. */
export const isCodeSpan = (node: Element): boolean =>
  node.name === 'span' &&
  ['crayon-inline', 'crayon-syntax', 'urvanov-syntax-highlighter-syntax'].some((name) =>
    hasClass(node, name),
  );

/** Elements that show their text as it is typed (HTML standard, 15.3.8). */
const preformatted = new Set(['pre', 'listing', 'plaintext', 'xmp']);

/** What dp.SyntaxHighlighter shows as code though it is an element to write into. */
const isTyped = (node: Element): boolean =>
  node.name === 'textarea' &&
  attribute(node, 'name') === 'code' &&
  /^\s*(?:c|c#|c\+\+|c-sharp|cpp|csharp|css|delphi|html|java|javascript|js|jscript|pascal|php|py|python|rails|rb|ror|ruby|sql|vb|vb\.net|xhtml|xml|xslt)(?![^:\s])/i.test(
    attribute(node, 'class') ?? '',
  );

/** Whether what stands above code may be the language, which then stands behind the fence instead. */
export const mayNameLanguage = (title: string): boolean => /^\s*[\w+#-]+\s*$/.test(title);

/** What a highlighter shows above its code. */
export function titleOfCode(node: Element): string {
  const names = attribute(node, 'class') ?? '';
  const [first] = names.includes('code-block-pro') ? node.children.filter(isTag) : [];
  const isHeader = first?.name === 'span' && !hasClass(first, 'code-block-pro-copy-button');
  const titled = titles.find(([wrapper]) => hasClass(node, wrapper))?.[1];
  const holder = isHeader ? first : titled && findIn(node, titled);
  return holder ? textOf(holder) : '';
}

const titles: readonly (readonly [wrapper: string, holds: (node: Element) => boolean])[] = [
  ['crayon-syntax', (node) => hasClass(node, 'crayon-title')],
  ['urvanov-syntax-highlighter-syntax', (node) => hasClass(node, 'crayon-title')],
  ['syntaxhighlighter', ({ name }) => name === 'caption'],
  ['wp_syntax', ({ name }) => name === 'caption'],
];

/** The code that an element shows, in normal form, if it is a code block. */
export const codeOf = (node: Element): string | undefined =>
  pastedCode(node) ?? builtCode(node) ?? namedCode(node);

/** The same by what else shows as code: a list, a table, a diagram, an element to write into. */
function builtCode(node: Element): string | undefined {
  const list = hasClass(node, 'dp-highlighter') ? findIn(node, isNumbered) : node;
  if (list && isNumbered(list)) return numbered(list);
  if (isDiagram(node)) return diagramCode(node);
  if (isTyped(node)) return normalCode(textOf(node));
  const lines = besideNumbers(node);
  return lines ? codeText(lines) : listedCode(node);
}

/** The same by what the element and its class are called. */
function namedCode(node: Element): string | undefined {
  if (preformatted.has(node.name)) {
    const isText = hasClass(node, 'wp-block-verse') || findIn(node, ({ name }) => media.has(name));
    if (isText) return undefined;
    if (!hasClass(node, 'highlight-height')) return codeText(findIn(node, isPasted) ?? node);
    return normalCode(textOf(findIn(node, ({ name }) => name === 'xmp') ?? node).trimStart());
  }
  if (node.name === 'code' || node.name === 'span' || !hint.test(attribute(node, 'class') ?? ''))
    return undefined;
  for (const [wrapper, holds] of wrappers) {
    const holder = hasClass(node, wrapper) ? findIn(node, holds) : undefined;
    if (holder?.name === 'textarea') return normalCode(textOf(holder));
    // Highlighters that write the page themselves keep spaces by no-break spaces.
    if (holder) return holder.name === 'ol' ? numbered(holder) : plain(holder);
  }
  if (!hasClass(node, 'dean_ch')) return undefined;
  const list = findIn(node, isNumbered);
  return list ? numbered(list) : plain(node);
}

const plain = (node: Element): string =>
  codeText(node, node.name !== 'pre')
    .replace(/^\u00a0$/gm, '')
    .replaceAll('\u00a0', ' ');

/** Lines that GeSHi numbers by a list. */
const isNumbered = (node: Element): boolean =>
  node.name === 'ol' &&
  node.children.some(isTag) &&
  node.children.every(
    (child) =>
      !isTag(child) ||
      hasClass(child, 'li1') ||
      hasClass(child, 'li2') ||
      (child.name === 'li' && isOld(node)),
  );

/** Lines that dp.SyntaxHighlighter numbered so, each with two spaces behind it. */
const isOld = (list: Element): boolean =>
  /(?:^|\s)dp-(?:c|cpp|css|default|delphi|j|perl|py|rb|sql|vb|xml)(?:\s|$)/.test(
    attribute(list, 'class') ?? '',
  );

const numbered = (list: Element): string =>
  normalCode(
    list.children
      .filter(isTag)
      .map((line) => (isOld(list) ? oldLine(textOf(line)) : textOf(line)).replace(/\u00a0/g, ' '))
      .map((line) => (line.trim() === '' ? '' : line))
      .join('\n'),
  );

/** A line that takes more than one in the HTML was laid out by somebody, and is shown with single spaces. */
const oldLine = (raw: string): string =>
  (raw.includes('\n')
    ? raw
        .split(/[ \t\n\r]/)
        .filter((word) => word !== '')
        .join(' ')
    : raw
  ).trimEnd();
