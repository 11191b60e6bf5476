/** Shortcodes round code: SyntaxHighlighter's and Crayon's, WP-SynHighlight's. */
const tags = 'sourcecode source code crayon codesyntax';

/** Languages by whose name SyntaxHighlighter and Crayon know such a shortcode, too: `[php]`. */
const languages =
  'actionscript3 as3 bash shell coldfusion cf clojure clj cpp c c-sharp csharp css delphi pas pascal diff patch erl erlang ' +
  'fsharp go groovy haskell java jfx javafx js jscript javascript latex tex matlab matlabkey objc obj-c perl pl php plain ' +
  'text ps powershell py python r splus rails rb ror ruby scala sql swift vb vbnet xml xhtml xslt html yaml yml';

const named = new Set(tags.split(' '));
const byLanguage = new Set(languages.split(' '));

/** CodeColorer's: `[cc lang="php"]`, in a line `[cci]`, escaped already `[cce]`, and `[cc_php]`. */
const codeColorer = /^cc([ie]{0,2})(?:_(\w{1,30}))?$/;

/** By what WP-Syntax and WP-CodeBox know the `pre` whose text they show as it is typed. */
const asTyped = /^(?:\s+(?:lang|line|highlight|src|file|colla)=(?:"[^"<>]*"|'[^'<>]*'))+\s*$/i;

/** The language in the attributes: `language="php"`, and in old posts `='php'` or `:php`. */
const language = /(?:^\s*[=:]|\blang(?:uage)?\s*=)\s*["'“”‘’″]?([\w+#.-]+)/i;

/** Names that are words as well, and no code within a line. */
const words = new Set('source text plain go c r'.split(' '));

/** How long a tag may be: no bracket is looked for farther on. */
const longest = 1000;

/**
 * Makes of the code that plugins take out of a classic editor's text, before WordPress makes paragraphs, the `pre` that they
 * show: between shortcodes, and in WP-Syntax's `<pre lang="php">`, where a `<` is a `<`.
 */
export function codeTags(raw: string): string {
  const ends = new Ends(raw);
  const opening = /\[[a-z][\w-]{0,40}|<(?:pre|code)(?=[\s>])/gi;
  let html = '';
  let done = 0;
  for (let found = opening.exec(raw); found; found = opening.exec(raw)) {
    const tag = tagAt(raw, found.index, found[0]);
    const end = tag && ends.after(tag, tag.end);
    if (!end) continue;
    const code = raw.slice(tag.end, end.index);
    const block = tag.isElement
      ? fromElement(tag, code)
      : fromShortcode(tag, code, { raw, start: found.index, end: end.end });
    // What is in an element, or in what looks like code and is none, is not looked at again.
    opening.lastIndex = end.end;
    if (block === undefined) continue;
    html += raw.slice(done, found.index) + block;
    done = end.end;
  }
  return html + raw.slice(done);
}

/** The tag that begins at a place, if it is one of a `pre`, a `code` or a shortcode round code. Two brackets stand for one. */
function tagAt(raw: string, start: number, opening: string): Tag | undefined {
  const isElement = opening.startsWith('<');
  const name = opening.slice(1).toLowerCase();
  if (!isElement && (raw[start - 1] === '[' || !isTag(name))) return undefined;
  const behind = raw.slice(start + opening.length, start + longest);
  const length = behind.indexOf(isElement ? '>' : ']');
  const attributes = behind.slice(0, Math.max(0, length));
  if (length < 0 || (!isElement && !/^(?:[\s=:][^[]*)?$/.test(attributes))) return undefined;
  return { isElement, name, attributes, end: start + opening.length + length + 1 };
}

interface Tag {
  readonly isElement: boolean;
  readonly name: string;
  readonly attributes: string;
  readonly end: number;
}

interface Place {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

const isTag = (name: string): boolean => named.has(name) || byLanguage.has(name) || codeColorer.test(name);

/** A `pre` of WP-Syntax, unless it holds a highlighter's or an editor's markup already, or one round a shortcode. */
function fromElement({ name, attributes }: Tag, code: string): string | undefined {
  if (name !== 'pre') return undefined;
  const inside = code.trim();
  const opening = /^\[[a-z][\w-]{0,40}/i.exec(inside)?.[0];
  const tag = opening === undefined ? undefined : tagAt(inside, 0, opening);
  if (tag) {
    const closing = `[/${tag.name}]`;
    const isWhole = inside.toLowerCase().endsWith(closing);
    const place = { raw: inside, start: 0, end: inside.length };
    return isWhole ? fromShortcode(tag, inside.slice(tag.end, -closing.length), place) : undefined;
  }
  if (!code.includes('<') || /^<(?:code|span)[\s>]/i.test(inside)) return undefined;
  return asTyped.test(attributes) && /\slang=/i.test(attributes)
    ? `<pre${attributes}>${escape(code)}</pre>`
    : undefined;
}

function fromShortcode({ name, attributes }: Tag, code: string, place: Place): string | undefined {
  const isBlock = code.includes('\n') || isAlone(place);
  const colorer = codeColorer.exec(name);
  const isInLine = colorer
    ? (colorer[1] ?? '').includes('i') || /\binline=.?true/.test(attributes)
    : !isBlock;
  if (isInLine && words.has(name)) return undefined;
  const escaped = isEscaped(code) ? code : escape(code);
  if (isInLine) return `<code>${escaped}</code>`;
  const said = colorer?.[2] ?? (byLanguage.has(name) ? name : language.exec(attributes)?.[1]);
  return `<pre${said === undefined ? '' : ` data-language="${said}"`}>${escaped}</pre>`;
}

/** Whether nothing else stands in the lines of a shortcode. */
const isAlone = ({ raw, start, end }: Place): boolean =>
  /(?:^|\n)[ \t]*$/.test(raw.slice(Math.max(0, start - 20), start)) &&
  /^[ \t\r]*(?:\n|$)/.test(raw.slice(end, end + 20));

/** SyntaxHighlighter and the visual editor keep code with its characters escaped; whoever typed a `<` did not mean a tag. */
const isEscaped = (code: string): boolean =>
  !code.includes('<') && (!code.includes('>') || /&(?:lt|gt|amp|quot);/.test(code));

const escape = (code: string): string =>
  code.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

interface End {
  readonly index: number;
  readonly end: number;
}

/** Where shortcodes and elements end. Each name is looked for once from each end to the next. */
class Ends {
  readonly #raw: string;
  readonly #next = new Map<string, End | undefined>();

  constructor(raw: string) {
    this.#raw = raw;
  }

  after({ name, isElement }: Tag, from: number): End | undefined {
    // CodeColorer's names are many, and so is what would be looked for.
    const written = !isElement && codeColorer.test(name) ? 'cc\\w{0,40}' : name;
    const key = isElement ? `</${written}\\s{0,9}>` : `\\[/${written}\\s{0,9}\\]`;
    const known = this.#next.get(key);
    if (this.#next.has(key) && (!known || known.index >= from)) return known;
    const tag = new RegExp(key, 'gi');
    tag.lastIndex = from;
    const match = tag.exec(this.#raw);
    const end = match ? { index: match.index, end: match.index + match[0].length } : undefined;
    this.#next.set(key, end);
    return end;
  }
}
