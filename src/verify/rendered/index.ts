import { attribute, isTag, textOf, type Element } from '../dom.js';
import { canonical } from '../address.js';
import { parse } from '../parse/index.js';
import { normalCode } from '../reading/code.js';
import { besideNoteMarks, isNoteMark } from '../reading/note-mark.js';
import type { Reading } from '../reading/reading.js';
import { Structure } from '../reading/structure.js';
import { walk } from '../reading/walk.js';
import { Writer } from '../reading/writer.js';
import { formulaAt, withFormulasMarked } from './formulas.js';
import { renderer } from './render.js';

/** Elements without anything to read in them. */
const unread = new Set(['script', 'style', 'template', 'input', 'head', 'title']);
const media = new Set(['iframe', 'video', 'audio']);

/**
 * Renders Markdown and reads the page that it makes.
 *
 * @param formulas the TeX that stands in it, in order: no renderer reads it the same way
 */
export function readRendered(
  markdown: string,
  { link, formulas }: { readonly link: string | undefined; readonly formulas: readonly string[] },
): Reading {
  const marked = withFormulasMarked(markdown, formulas);
  const writer = new Writer();
  const structure = new Structure(writer, link);
  const { root, isExact } = parse(renderer().render(marked.markdown));
  walk(root, {
    enter(node, place) {
      if (unread.has(node.name)) return undefined;
      if (node.name === 'pre') {
        writer.gap('edge');
        const code = normalCode(textOf(node));
        if (code !== '') writer.block('code', code, place);
        writer.gap('edge');
        return undefined;
      }
      if (node.name === 'img') {
        writer.picture([canonical(attribute(node, 'src') ?? '', link)], attribute(node, 'alt') ?? '', place);
        return undefined;
      }
      if (media.has(node.name)) {
        writer.embed([sourceOf(node)], place);
        return undefined;
      }
      if (isNoteMark(node, link) || (node.name === 'sup' && attribute(node, 'data-note') !== undefined)) {
        writer.gap('open');
        return undefined;
      }
      const inside = structure.enter(node, place);
      return attribute(node, 'data-note') === undefined ? inside : { ...inside, moves: true };
    },
    leave: (node) => structure.leave(node),
    text(node, place) {
      const data = besideNoteMarks(node, link);
      for (const piece of marked.isMarked ? formulaAt(data, formulas) : [data]) {
        if (typeof piece === 'string') writer.text(piece, place);
        else writer.block('formula', piece.tex, place);
      }
    },
  });
  return writer.finish({ cells: true, cellBreaks: true, headingBreaks: true, places: isExact });
}

const sourceOf = (node: Element): string =>
  attribute(node, 'src') ??
  node.children
    .filter(isTag)
    .map((child) => attribute(child, 'src'))
    .find((src) => src !== undefined) ??
  '';
