import type { NoteDefinition } from '../block.js';
import { prefixLines, trimNewlines } from './lines.js';
import type { Rule } from './index.js';

/** The definition of a footnote (GFM): what follows its first line is indented by four. */
export const note: Rule<NoteDefinition> = (content, { block, context }) =>
  `\n\n[^${context.host.seal(block.id)}]: ${prefixLines(trimNewlines(content), '    ', '').slice(4)}\n\n`;
