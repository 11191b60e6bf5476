import type { Delimiter, MarkdownIt } from 'markdown-it';

/** One tilde matches one, never one of two, so it has a marker of its own that no character has. */
const single = -0x7e;

/**
 * GFM's strikethrough (GFM 0.29, 6.5, and what GitHub does): one or two tildes on both sides, where markdown-it reads two
 * alone; a longer run is text.
 */
export function singleTilde(md: MarkdownIt): void {
  md.inline.ruler.at('strikethrough', (state, silent) => {
    if (silent || state.src.charCodeAt(state.pos) !== 0x7e) return false;
    const { length, can_open: open, can_close: close } = state.scanDelims(state.pos, true);
    state.push('text', '', 0).content = '~'.repeat(length);
    state.pos += length;
    if (length > 2) return true;
    const marker = length === 1 ? single : 0x7e;
    state.delimiters.push({ marker, length: 0, token: state.tokens.length - 1, end: -1, open, close });
    return true;
  });
  md.inline.ruler2.after('strikethrough', 'single_tilde', ({ tokens, delimiters, tokens_meta: metas }) => {
    const lists: Delimiter[][] = [
      delimiters,
      ...metas.flatMap((meta) => (meta?.delimiters ? [meta.delimiters] : [])),
    ];
    for (const list of lists) {
      for (const { marker, token, end } of list) {
        if (marker !== single || end < 0) continue;
        const closing = list[end];
        for (const at of [token, closing?.token ?? token]) Object.assign(tokens[at] ?? {}, { content: '' });
      }
    }
  });
}
