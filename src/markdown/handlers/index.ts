import type { Element } from '../../html/dom.js';
import type { Builder } from '../blocks.js';
import { blockquote } from './blockquote.js';
import { br } from './br.js';
import { code } from './code.js';
import { details } from './details.js';
import { embed } from './embed.js';
import { em, del, strong } from './emphasis.js';
import { figcaption } from './figcaption.js';
import { figure } from './figure.js';
import { flow } from './flow.js';
import { heading } from './heading.js';
import { hr } from './hr.js';
import { html } from './html.js';
import { img } from './img.js';
import { inlineTag } from './inline-tag.js';
import { input } from './input.js';
import { link } from './link.js';
import { list } from './list.js';
import { math } from './math.js';
import { note, notes } from './note.js';
import { pre } from './pre.js';
import { table } from './table.js';
import { verbatim } from './verbatim.js';

/** Puts what an element of the clean tree says into the builder. */
export type Handler = (node: Element, builder: Builder) => void;

/** The elements that HTML's style sheet shows as blocks, and that mean nothing else. */
const blocks =
  'address article aside body center dd div dt fieldset footer form header hgroup legend li main menu nav p search ' +
  'section summary tbody td tfoot th thead tr';

const rows: Readonly<Record<string, Handler>> = {
  // Flow
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  blockquote,
  ul: list,
  ol: list,
  pre,
  hr,
  table,
  dl: html,
  details,
  figure,
  figcaption,
  // Phrasing
  strong,
  em,
  del,
  code,
  a: link,
  br,
  img,
  input,
  sup: inlineTag,
  sub: inlineTag,
  ins: inlineTag,
  u: inlineTag,
  mark: inlineTag,
  kbd: inlineTag,
  abbr: inlineTag,
  small: inlineTag,
  q: inlineTag,
  ruby: inlineTag,
  rb: inlineTag,
  rt: inlineTag,
  rp: inlineTag,
  // What HTML has no element for
  'wp2md-embed': embed,
  'wp2md-math': math,
  'wp2md-note': note,
  'wp2md-notes': notes,
  'wp2md-verbatim': verbatim,
};

/** One row for each element that means something; any other stands for its children. */
export const handlers: ReadonlyMap<string, Handler> = new Map([
  ...blocks.split(' ').map((name) => [name, flow] as const),
  ...Object.entries(rows),
]);
