/** What begins a block of its own, which no paragraph is put around. WordPress's list, in `wpautop`. */
const blocks = new Set(
  `table thead tfoot caption col colgroup tbody tr td th div dl dd dt ul ol li pre form map area blockquote address style p
   h1 h2 h3 h4 h5 h6 hr fieldset legend section article aside hgroup header footer nav figure figcaption details menu summary
   script iframe`.split(/\s+/),
);

/** Elements whose text keeps its line breaks. */
const verbatim = /<(pre|script|style|textarea)\b/gi;

const paragraphBreak = /\n[ \t]*(?:\n[ \t]*)+/;

/**
 * Puts paragraphs and breaks into the text of a classic editor, as WordPress does when it shows a post
 * (`wpautop` in `wp-includes/formatting.php`): an empty line ends a paragraph, a single newline is a break. Text that holds
 * blocks of the block editor is HTML already and stays as it is.
 */
export function autop(raw: string): string {
  if (raw.includes('<!-- wp:')) return raw;
  const text = raw.replace(/\r\n?/g, '\n');
  let result = '';
  let from = 0;
  for (const [start, end] of verbatimRanges(text)) {
    result += `${paragraphs(text.slice(from, start))}${text.slice(start, end)}`;
    from = end;
  }
  return result + paragraphs(text.slice(from));
}

function* verbatimRanges(text: string): Generator<readonly [number, number]> {
  const lower = text.toLowerCase();
  let end = 0;
  for (const match of text.matchAll(verbatim)) {
    if (match.index < end) continue;
    const closing = `</${(match[1] ?? '').toLowerCase()}>`;
    const at = lower.indexOf(closing, match.index);
    end = at < 0 ? text.length : at + closing.length;
    yield [match.index, end];
  }
}

const paragraphs = (text: string): string =>
  text
    .split(paragraphBreak)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (startsBlock(part) ? part : `<p>${part.replaceAll('\n', '<br>\n')}</p>`))
    .join('\n');

function startsBlock(text: string): boolean {
  if (text.startsWith('<!--')) return true;
  const name = /^<\/?([a-z][a-z0-9]*)/i.exec(text)?.[1];
  return name !== undefined && blocks.has(name.toLowerCase());
}
