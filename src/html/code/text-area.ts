import { attribute, classesOf, textOf, type Element } from '../dom.js';

/** The languages by the names that dp.SyntaxHighlighter 1.5 knows them by: `<textarea name="code" class="c#:nogutter">`. */
const brushes = new Set(
  (
    'c c# c++ c-sharp cpp csharp css delphi html java javascript js jscript pascal php py python rails rb ror ruby sql ' +
    'vb vb.net xhtml xml xslt'
  ).split(' '),
);

/** The code of a text area that dp.SyntaxHighlighter shows as code; undefined where it is one to write into. */
export function codeInTextArea(node: Element): string | undefined {
  if (node.name !== 'textarea' || attribute(node, 'name') !== 'code') return undefined;
  const brush = classesOf(node)[0]?.split(':')[0]?.toLowerCase();
  return brush && brushes.has(brush) ? textOf(node) : undefined;
}
