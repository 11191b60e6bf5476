import { attribute, hasClass, isTag, type Element } from '../dom.js';
import { normalCode } from '../reading/code.js';
import { walk } from '../reading/walk.js';

/** What highlighters put beside code: line numbers, buttons, labels. */
const beside =
  /(?:^|\s)(?:gutter|linenos?|linenodiv|line-?numbers?|line_numbers|line-numbers-rows|ln-num|hljs-ln-numbers|rouge-gutter|crayon-nums(?:-content)?|react-syntax-highlighter-line-number|(?:crayon-)?toolbar|shcb-language|pre-numbering|copy-code-btn|code-block-extension-header|copy-to-clipboard|(?:copy-code|code-block-copy|code-block-pro-copy|click-to-copy)-button)(?:\s|$)/;

const withoutCode = new Set(
  'script style template svg button input select textarea object noscript'.split(' '),
);

/** What a page shows as a line of its own: elements, and spans by their class. */
const lineElements = new Set('p div li ol ul tr table tbody thead section figure pre'.split(' '));
const lineSpan = /(?:^|\s)(?:line|crayon-line|shcb-loc|code-line|hljs-ln-line)(?:\s|$)/;

type Line = 'block' | 'span';

/**
 * The code that an element shows, in normal form.
 *
 * @param collapses whether it is no `pre`, so that a line break behind a `<br>` shows nothing
 */
export function codeText(root: Element, collapses = false): string {
  let code = '';
  let broken = false;
  let ended: Line | undefined;
  const end = (line: Line | undefined): void => {
    if (line && code !== '' && !code.endsWith('\n')) ended ??= line;
  };
  walk(root, {
    enter(node, place) {
      if (isBeside(node)) return undefined;
      if (node.name === 'br') {
        code += ended === 'block' ? '\n\n' : '\n';
        ended = undefined;
        broken = collapses;
      } else end(lineOf(node));
      return place;
    },
    leave: (node) => end(lineOf(node)),
    text({ data: raw }) {
      const data = broken ? raw.replace(/^\r?\n/, '') : raw;
      broken = false;
      if (data === '') return;
      code += ended && !data.startsWith('\n') ? `\n${data}` : data;
      ended = undefined;
    },
  });
  return normalCode(code);
}

/** Prism asks for line numbers with the class that its numbers have, on the code itself. */
const isBeside = (node: Element): boolean =>
  withoutCode.has(node.name) ||
  (node.name !== 'pre' && node.name !== 'code' && beside.test(attribute(node, 'class') ?? ''));

const lineOf = (node: Element): Line | undefined => {
  if (lineElements.has(node.name) || isLineOfWeChat(node)) return 'block';
  return lineSpan.test(attribute(node, 'class') ?? '') ? 'span' : undefined;
};

/** Code copied from WeChat: a `code` for each line. */
const isLineOfWeChat = ({ name, parent }: Element): boolean =>
  name === 'code' && parent !== null && isTag(parent) && hasClass(parent, 'code-snippet__js');
