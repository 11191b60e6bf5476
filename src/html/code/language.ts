import { ancestor, beside } from '../walk.js';
import { Comment, attribute, classesOf, findElement, hasClass, isElement, type Element } from '../dom.js';

/** Attributes in which highlighters say the language, on `pre` or `code`, the surest first. */
const attributes = [
  'data-enlighter-language', // EnlighterJS
  'data-shcb-language-slug', // Syntax-highlighting Code Block
  'data-code-block-lang', // Medium's
  'data-lang', // Jekyll, Code Block Pro
  'data-language', // Prism's and Highlighting Code Block's
  'data-mode', // Simple Code Block
  'lang', // WP-Syntax, and `<code lang="php" class="language-php">`
];

/** Beginnings of class words after which the language follows. */
const prefixes = [
  'language-',
  'lang-',
  'lang:',
  'brush:',
  'highlight-source-',
  'highlight-text-',
  'geshifilter-',
];

/** Class words that say the language in a way of their own: cells of Jupyter's notebooks. */
const words = new Map([
  ['hl-ipython2', 'python'],
  ['hl-ipython3', 'python'],
  ['hl-r', 'r'],
  ['hl-julia', 'julia'],
]);

/** Classes beside which a highlighter puts the bare name of the language: `hljs php`, `sourceCode python`. */
const bareBeside = new Set([
  'hljs',
  'prettyprint',
  'sourceCode',
  'highlight',
  'syntaxhighlighter',
  'codecolorer',
]);

/** A highlighter's own words for a language, or for none at all, and what writers of Markdown call it. */
const aliases = new Map<string, string | undefined>([
  ...[
    'plain',
    'plaintext',
    'text',
    'txt',
    'none',
    'raw',
    'generic',
    'default',
    'auto',
    'unknown',
    'undefined',
  ].map((name): [string, undefined] => [name, undefined]),
  ...['no-highlight', 'nohighlight', 'enlighter', 'null', 'notranslate', 'nogutter', 'collapsed', 'code'].map(
    (name): [string, undefined] => [name, undefined],
  ),
  ['jscript', 'js'],
  ['markup', 'html'],
  ['html4strict', 'html'],
  ['html5', 'html'],
  ['html-basic', 'html'],
  ['as3', 'actionscript'],
  ['c++', 'cpp'],
  ['c#', 'csharp'],
  ['c-sharp', 'csharp'],
  ['vbnet', 'vb'],
  ['shell-script', 'shell'],
  // CodeMirror's modes: of a family of languages, of HTML with others in it.
  ['clike', undefined],
  ['htmlmixed', 'html'],
]);

/** Languages whose bare name as the only class of a `pre` or `code` can mean nothing else. */
const wellKnown = new Set(
  (
    'actionscript apache arduino asm awk bash c clojure cmake coffeescript cpp csharp css dart diff dockerfile elixir ' +
    'erlang fortran fsharp go graphql groovy haskell html http ini java javascript js json jsx julia kotlin latex less ' +
    'lisp lua makefile markdown matlab nginx objc objectivec ocaml pascal perl php powershell prolog python r ruby rust ' +
    'sass scala scss sh shell sql swift tcl toml ts tsx typescript vb vbnet verilog vim xml yaml yml'
  ).split(' '),
);

/** Human languages, which the same `lang` attribute may name. */
const human = /^(?:en|fr|de|es|it|pt|nl|ru|ja|zh|ko|ar|el|he|sv|da|fi|no|nb|uk|tr|hu|ro|bg)(?:[-_].*)?$/;

/** How far above a `pre` a highlighter's wrapper that names the language may stand: `div.language-ruby > div > pre`. */
const reach = 3;

/** The language of a code block, if anything at it, in it or just above it says so. */
export function languageOf(pre: Element): string | undefined {
  const code = findElement(pre, ({ name }) => name === 'code');
  for (const node of code ? [pre, code] : [pre]) {
    const named = namedBy(node);
    if (named !== undefined) return normalise(named);
  }
  const block = blockLanguage(pre);
  if (block !== undefined) return normalise(block);
  const geshi = hasClass(pre, 'de1') || pre.name === 'ol' ? parentLanguage(pre) : undefined;
  if (geshi !== undefined) return normalise(geshi);
  const wrapper = ancestor(pre, (node) => namedByWrapper(node) !== undefined, reach);
  return wrapper && normalise(namedByWrapper(wrapper) ?? '');
}

/** SyntaxHighlighter's block says its language nowhere but in the editor's comment before it, where it was not rendered. */
function blockLanguage(pre: Element): string | undefined {
  if (!hasClass(pre, 'wp-block-syntaxhighlighter-code')) return undefined;
  const comment = beside(pre, 'prev');
  return comment instanceof Comment
    ? /^ wp:syntaxhighlighter\/code \{.{0,500}?"language":"([\w+#.-]{1,30})"/.exec(comment.data)?.[1]
    : undefined;
}

/** GeSHi puts its code in a `pre.de1`, or a list of lines, and names the language by the class of what is around that. */
const parentLanguage = ({ parent }: Element): string | undefined =>
  parent && isElement(parent) ? classesOf(parent).find((word) => wellKnown.has(word)) : undefined;

function namedBy(node: Element): string | undefined {
  for (const name of attributes) {
    const value = attribute(node, name)?.trim();
    if (value && !(name === 'lang' && human.test(value.toLowerCase()))) return value;
  }
  return afterPrefix(node) ?? firstOfNamed(node) ?? bareName(node) ?? modeOf(node);
}

/** SyntaxHighlighter before its second version: `<pre name="code" class="csharp:nogutter">`. CSDN's is `prettyprint` as well. */
const firstOfNamed = (node: Element): string | undefined =>
  attribute(node, 'name') === 'code'
    ? classesOf(node)
        .find((word) => !bareBeside.has(word))
        ?.split(':')[0]
    : undefined;

/** CodeMirror Blocks has all that it knows of a block as JSON in an attribute: `{"mode":"clike","modeName":"java"}`. */
function modeOf(node: Element): string | undefined {
  const json = attribute(node, 'data-setting');
  if (json === undefined) return undefined;
  try {
    const { mode, modeName = mode } = JSON.parse(json) as Record<string, unknown>;
    return typeof modeName === 'string' ? modeName : undefined;
  } catch {
    return undefined;
  }
}

const namedByWrapper = (node: Element): string | undefined =>
  attribute(node, 'data-lang') ?? attribute(node, 'data-language') ?? afterPrefix(node);

function afterPrefix(node: Element): string | undefined {
  const classes = classesOf(node);
  for (const [index, word] of classes.entries()) {
    const own = words.get(word);
    if (own !== undefined) return own;
    const prefix = prefixes.find((start) => word.startsWith(start));
    if (prefix === undefined) continue;
    const rest = word.slice(prefix.length);
    // `brush: php; gutter: false` stands in the class attribute as words of their own.
    const name = (rest === '' && prefix.endsWith(':') ? (classes[index + 1] ?? '') : rest).split(';')[0];
    if (name) return name;
  }
  return undefined;
}

function bareName(node: Element): string | undefined {
  const words = classesOf(node);
  if (words.some((word) => bareBeside.has(word))) {
    return words.find((word) => wellKnown.has(word.toLowerCase()));
  }
  return words.length === 1 && words[0] !== undefined && wellKnown.has(words[0]) ? words[0] : undefined;
}

/** Whether a text can mean nothing else than a language. */
export const isWellKnown = (text: string): boolean => wellKnown.has(normalise(text) ?? '');

/** The name as it may stand after a fence: what the author wrote, but for a highlighter's own oddities. */
export function normalise(name: string): string | undefined {
  const lower = name.trim().toLowerCase();
  if (aliases.has(lower)) return aliases.get(lower);
  return /^[a-z0-9][a-z0-9_+#.-]{0,30}$/.test(lower) ? lower : undefined;
}
