import type { SourceEvent } from './events.js';
import { errorAt, noticeEvent, type Input } from './input.js';
import { looksLike, type Look } from './json/looks-like.js';
import { quote } from './json/quote.js';
import type { Passage } from './passage.js';

/** What there is to say of a text in which there is no JSON. */
export function notJson({ input, lines, text }: Passage): SourceEvent {
  const look = looksLike(text);
  // A folder of answers that a crawler saved holds web pages too, and nobody said that they were JSON.
  if (!input.claimed && look !== undefined) return noticeEvent(`skipped: ${look.what}, not JSON`, input);
  const at = text.length - text.trimStart().length;
  const excerpt = look?.what === 'a binary file' ? '' : `: ${quote(text, 40)}`;
  const what = look === undefined ? `no JSON${excerpt}` : `${look.what}, not JSON${excerpt}`;
  return errorAt('input-not-json', input, lines.position(at), what, hintFor(input, look));
}

function hintFor({ kind, origin }: Input, look: Look | undefined): string | undefined {
  if (kind !== 'address' || !URL.canParse(origin.name)) return look?.hint;
  return `Name the site itself, ${new URL('/', origin.name).href}, or a post’s own page.`;
}
