/** What a text that is no JSON looks like. */
export interface Look {
  /** To stand after “is”: `an HTML page`. */
  readonly what: string;
  /** What to try, where it says more than to look at the input. */
  readonly hint?: string;
}

interface Kind extends Look {
  /** @param head the beginning of the text in small letters, without white space in front */
  readonly fits: (head: string) => boolean;
}

const headLength = 4000;
const ask = "curl 'https://example.org/wp-json/wp/v2/posts?per_page=100' > posts.json";
const restHint = `wp2md reads what WordPress’s REST API gives: ${ask}`;

const startsWith =
  (...starts: readonly string[]) =>
  (head: string): boolean =>
    starts.some((start) => head.startsWith(start));

/** Whether a page of HTML begins somewhere in the text: the tags that only a whole page has. */
export const pageStart = /<!doctype html|<html[\s>]/i;

// The first that fits.
const kinds: readonly Kind[] = [
  { what: 'a binary file', fits: (head) => head.includes('\0') },
  {
    what: 'a WordPress export file (WXR, in XML)',
    hint: restHint,
    fits: (head) => startsWith('<?xml', '<rss', '<!--')(head) && head.includes('wordpress.org/export/'),
  },
  {
    what: 'a feed',
    hint: restHint,
    fits: (head) => startsWith('<rss', '<feed', '<rdf:rdf')(withoutProlog(head)),
  },
  { what: 'an XML file', hint: restHint, fits: startsWith('<?xml', '<urlset', '<sitemapindex', '<oembed') },
  { what: 'PHP source', hint: restHint, fits: startsWith('<?php') },
  { what: 'an HTML page', hint: restHint, fits: (head) => pageStart.test(head) },
  { what: 'HTML', hint: restHint, fits: startsWith('<') },
];

const xmlKinds: ReadonlySet<Look> = new Set(kinds.slice(1, 4));

/** What the text looks like, if it looks like anything that wp2md knows. */
export function looksLike(text: string): Look | undefined {
  const head = text.slice(0, headLength).trimStart().toLowerCase();
  return kinds.find(({ fits }) => fits(head));
}

/** Whether the text is XML of some kind, in which any JSON would be an accident. */
export function isXml(text: string): boolean {
  const look = looksLike(text);
  return look !== undefined && xmlKinds.has(look);
}

function withoutProlog(head: string): string {
  if (!head.startsWith('<?xml')) return head;
  const end = head.indexOf('?>');
  return end < 0 ? '' : head.slice(end + 2).trimStart();
}

const phpMessage = /\b(?:warning|notice|deprecated|fatal error|parse error)(?:<\/b>)?:/i;

/** What was printed before or behind the JSON, to stand after “skipped”. */
export function describePrinted(printed: string): string {
  const head = printed.slice(0, headLength);
  if (phpMessage.test(head)) return 'messages of PHP';
  if (head.trimStart().startsWith('HTTP/')) return 'the headers of an HTTP answer';
  if (head.trimStart().startsWith('<!--')) return 'an HTML comment';
  return head.trimStart().startsWith('<') ? 'HTML' : 'text';
}
