import type { SourceEvent } from './events.js';
import { noticeEvent } from './input.js';
import { describePrinted } from './json/looks-like.js';
import { quote } from './json/quote.js';
import { bare } from './json/space.js';
import type { Passage } from './passage.js';

/** Tells what stands in a stretch that holds no JSON, if anything does. @param where to stand behind what was skipped */
export function* skipped(
  { input, text }: Pick<Passage, 'input' | 'text'>,
  start: number,
  end: number,
  where: string,
): Generator<SourceEvent> {
  const printed = bare(text.slice(start, end)).trim();
  if (printed === '') return;
  const lines = printed.split('\n').length;
  const characters = printed.length === 1 ? '1 character' : `${printed.length} characters`;
  const size = lines === 1 ? characters : `${lines} lines, ${characters}`;
  const message = `skipped ${describePrinted(printed)} ${where} (${size}): ${quote(printed, 60)}`;
  yield noticeEvent(message, input);
}
