import { attribute, textOf } from '../../html/dom.js';
import type { Handler } from './index.js';

/** A fenced code block (CommonMark 4.5). The parser has taken one newline off its start, as HTML asks. */
export const pre: Handler = (node, builder) => {
  const value = textOf(node).replace(/\r\n?/g, '\n');
  if (value.trim() !== '')
    builder.block({ type: 'code', language: attribute(node, 'language') ?? '', value });
};
