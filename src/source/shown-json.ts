/**
 * The beginning of the page in which browsers show an answer that is JSON, up to the JSON itself: a text in a `pre`, and
 * nothing before it. Programs that steer a browser save this page (`page.content()`, `page_source`).
 */
const pageHead =
  /^\s*<html[^<>]*><head[^<>]*>(?:<(?:meta|link)[^<>]*>)*<\/head><body[^<>]*><pre[^<>]*>(?=\s*[[{])/i;
const pageTail = /^<\/pre>(?:<div class="json-formatter-container"><\/div>)?<\/body><\/html>\s*$/i;

/** Longer than any browser's head or tail. */
const longest = 1024;

/** What a browser writes for characters of a text (HTML standard, "escaping a string"). */
const characters: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&nbsp;', '\u00a0'],
]);
const reference = /&(?:amp|lt|gt|nbsp);/g;
/** The beginning of a reference, which the next piece may go on with. */
const unfinished = /&[a-z]{0,4}$/;

/**
 * The pieces of a text; of a page in which a browser shows JSON, the JSON, whose places stay as far as they can. Ends where
 * the text does, without closing it.
 */
export async function* shownJson(source: AsyncIterator<string>): AsyncGenerator<string> {
  const text = await ahead('', source, (begun) => /^\s*(?:<|$)/.test(begun));
  const head = pageHead.exec(text)?.[0];
  if (head === undefined) {
    if (text !== '') yield text;
    yield* allOf(source);
  } else yield* untilTail(head.replace(/\S/g, ' ') + text.slice(head.length), source);
}

async function* untilTail(begun: string, source: AsyncIterator<string>): AsyncGenerator<string> {
  for (let text = begun; ;) {
    // A browser writes no other `<`: those of the JSON are references.
    const end = text.indexOf('<');
    const next = end < 0 ? await source.next() : undefined;
    const rest = next === undefined || next.done ? '' : (unfinished.exec(text)?.[0] ?? '');
    const inside = plain(text.slice(0, end < 0 ? text.length - rest.length : end));
    if (inside !== '') yield inside;
    if (next === undefined) yield* behind(text.slice(end), source);
    if (next === undefined || next.done) return;
    text = rest + next.value;
  }
}

/** What follows, where it is more than the end of the page. */
async function* behind(begun: string, source: AsyncIterator<string>): AsyncGenerator<string> {
  const text = await ahead(begun, source, () => true);
  if (!pageTail.test(text)) yield text;
  yield* allOf(source);
}

/** Reads on while it is worth it, until there is enough to tell. */
async function ahead(
  begun: string,
  source: AsyncIterator<string>,
  isWorth: (text: string) => boolean,
): Promise<string> {
  let text = begun;
  while (text.length <= longest && isWorth(text)) {
    const next = await source.next();
    if (next.done) break;
    text += next.value;
  }
  return text;
}

async function* allOf(source: AsyncIterator<string>): AsyncGenerator<string> {
  for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
}

const plain = (text: string): string => text.replace(reference, (found) => characters.get(found) ?? found);
