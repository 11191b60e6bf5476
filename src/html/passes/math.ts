import {
  attribute,
  classesOf,
  element,
  elementsIn,
  findElement,
  hasClass,
  isElement,
  rewrite,
  text,
  textOf,
} from '../dom.js';
import type { ChildNode, Element, ParentNode, Text } from '../dom.js';
import { joinFormulas } from '../broken-formulas.js';
import { headings } from '../headings.js';
import type { Warn } from '../../warnings.js';
import type { Pass } from '../pass.js';
import { rewriteProse } from '../prose.js';
import { prune } from '../prune.js';
import { walk } from '../walk.js';
import { formulasIn, mayHoldTex } from '../tex.js';

/**
 * Lifts mathematics into `wp2md-math`: the core block's `<math>`, Jetpack's and QuickLaTeX's pictures, KaTeX, MathJax's
 * scripts, and TeX that stands in a text between delimiters for a script to find.
 */
export const math: Pass = (root, { warn }) => {
  dropRendered(root);
  rewrite(root, (node) => {
    if (node.name === 'math') return fromMathMl(node, warn);
    if (node.name === 'script') return fromScript(node);
    if (node.name === 'img') return fromPicture(node);
    if (scripts.has(node.name)) return withScripts(node);
    return attribute(node, 'class')?.includes('katex') ? fromKatex(node) : undefined;
  });
  joinFormulas(root);
  rewriteProse(root, fromText);
  walk(root, {
    element: (node) => {
      if (headings.has(node.name)) setInLine(node);
    },
  });
};

/** A heading is one line: no formula stands on lines of its own in it. */
function setInLine(heading: Element): void {
  for (const node of elementsIn(heading)) if (node.name === marker) delete node.attribs['display'];
}

const marker = 'wp2md-math';

function formula(tex: string, display: boolean): readonly ChildNode[] | undefined {
  const trimmed = tex.trim();
  return trimmed === ''
    ? undefined
    : [element(marker, { tex: trimmed, ...(display ? { display: '' } : {}) })];
}

/** `<math>` with the TeX that it was made from, as an annotation or an attribute; LaTeXML's is `alttext`. */
function fromMathMl(node: Element, warn: Warn): readonly ChildNode[] | undefined {
  const annotation = findElement(
    node,
    (child) => child.name === 'annotation' && attribute(child, 'encoding') === 'application/x-tex',
  );
  const noted = annotation ? textOf(annotation) : attribute(node, 'data-latex');
  const tex = noted ?? (hasClass(node, 'ltx_Math') ? attribute(node, 'alttext') : undefined);
  if (tex !== undefined) return formula(tex, attribute(node, 'display') === 'block');
  const built = findElement(node, ({ name }) => layout.test(name));
  if (built) warn('html-dropped', built.name);
  return undefined;
}

/** What puts signs over, under and into each other: without it, a half is a twelve. */
const layout = /^m(?:frac|sqrt|root|su[bp]|subsup|under|over|underover|multiscripts|table|enclose)$/;

/** What raises or lowers the signs behind its first one. Markdown's renderers need not raise twice. */
const scripts = new Map([
  ['msub', ['sub']],
  ['msup', ['sup']],
  ['msubsup', ['sub', 'sup']],
]);

function withScripts(node: Element): readonly ChildNode[] | undefined {
  const [base, ...behind] = node.children.filter(isElement);
  const names = scripts.get(node.name) ?? [];
  const isRaised = behind.some((script) =>
    findElement(script, ({ name }) => name === 'sup' || name === 'sub'),
  );
  if (base === undefined || behind.length !== names.length || isRaised) return undefined;
  return [base, ...behind.map((script, at) => element(names[at] ?? 'sup', {}, [script]))];
}

/** MathJax 2: `<script type="math/tex; mode=display">`. */
function fromScript(node: Element): readonly ChildNode[] | undefined {
  const type = attribute(node, 'type')?.toLowerCase() ?? '';
  return type.startsWith('math/tex') ? formula(textOf(node), type.includes('mode=display')) : undefined;
}

/** Jetpack and QuickLaTeX draw a picture and put the TeX in its `alt`. */
function fromPicture(node: Element): readonly ChildNode[] | undefined {
  const words = classesOf(node);
  const display = words.includes('ql-img-displayed-equation');
  if (!display && !words.includes('latex') && !words.includes('ql-img-inline-formula')) return undefined;
  return formula(withoutDelimiters(attribute(node, 'alt') ?? ''), display);
}

const delimiters = [
  ['\\[', '\\]'],
  ['\\(', '\\)'],
  ['$$', '$$'],
  ['$', '$'],
] as const;

function withoutDelimiters(tex: string): string {
  const trimmed = tex.trim();
  const pair = delimiters.find(
    ([open, close]) =>
      trimmed.length > open.length + close.length && trimmed.startsWith(open) && trimmed.endsWith(close),
  );
  return pair ? trimmed.slice(pair[0].length, -pair[1].length) : trimmed;
}

/** KaTeX as rendered, whose `<math>` has become a marker already, or as a plugin leaves it for the browser to render. */
function fromKatex(node: Element): readonly ChildNode[] | undefined {
  if (hasClass(node, 'katex-eq') || hasClass(node, 'wp-katex-eq')) {
    const display = attribute(node, 'data-katex-display') ?? attribute(node, 'data-display');
    return formula(textOf(node), display === 'true');
  }
  const display = hasClass(node, 'katex-display');
  if (!display && !hasClass(node, 'katex')) return undefined;
  const inner = findElement(node, ({ name }) => name === marker);
  const tex = inner && attribute(inner, 'tex');
  return tex === undefined ? undefined : formula(tex, display);
}

const rendered = new Set(['MathJax_Preview', 'MathJax', 'MathJax_Display', 'MathJax_SVG', 'MathJax_CHTML']);

/** MathJax 2 puts what it draws before the script that holds the TeX. */
function dropRendered(root: ParentNode): void {
  prune(root, (node) => isRendered(node) && isBeforeScript(node));
}

const isRendered = (node: Element): boolean =>
  attribute(node, 'class')?.startsWith('MathJax') === true &&
  classesOf(node).some((word) => rendered.has(word));

function isBeforeScript(node: Element): boolean {
  let next: ChildNode | null = node.next;
  for (let step = 0; next && step < 3; step += 1, next = next.next) {
    if (isElement(next) && next.name === 'script')
      return attribute(next, 'type')?.startsWith('math/tex') === true;
  }
  return false;
}

/** What stands between delimiters in a text. */
function fromText(node: Text): readonly ChildNode[] | undefined {
  if (!mayHoldTex(node.data)) return undefined;
  const pieces: ChildNode[] = [];
  let done = 0;
  for (const { start, end, tex, display } of formulasIn(node.data)) {
    pieces.push(text(node.data.slice(done, start)), ...(formula(tex, display) ?? []));
    done = end;
  }
  return pieces.length === 0 ? undefined : [...pieces, text(node.data.slice(done))];
}
