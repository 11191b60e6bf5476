import { attribute, findIn, hasClass, namesOf, textOf, type Element } from '../dom.js';

/** The TeX that an element shows, if it is a formula of which the TeX is known. White space in it counts for one space. */
export function texOf(node: Element): string | undefined {
  const tex = rawTex(node)?.trim().replace(/\s+/g, ' ');
  return tex === '' ? undefined : tex;
}

function rawTex(node: Element): string | undefined {
  if (node.name === 'math') return annotation(node) ?? attribute(node, 'data-latex') ?? alternative(node);
  if (node.name === 'script') {
    return attribute(node, 'type')?.toLowerCase().startsWith('math/tex') ? textOf(node) : undefined;
  }
  if (node.name === 'img')
    return pictured.test(namesOf(node)) ? bare(attribute(node, 'alt') ?? '') : undefined;
  if (hasClass(node, 'katex-eq') || hasClass(node, 'wp-katex-eq')) return textOf(node);
  return hasClass(node, 'katex') || hasClass(node, 'katex-display') ? annotation(node) : undefined;
}

/** Jetpack and QuickLaTeX draw formulas. */
const pictured = /(?:^|\s)(?:latex|ql-img-(?:displayed-equation|inline-formula))(?:\s|$)/;

const annotation = (node: Element): string | undefined => {
  const found = findIn(node, (child) => attribute(child, 'encoding') === 'application/x-tex');
  return found && textOf(found);
};

/** LaTeXML has the TeX there that others have words in. */
const alternative = (node: Element): string | undefined =>
  hasClass(node, 'ltx_Math') ? attribute(node, 'alttext') : undefined;

const delimiters = ['\\[', '\\(', '$$', '$'].map(
  (open, at) => [open, ['\\]', '\\)', '$$', '$'][at] ?? ''] as const,
);

function bare(alt: string): string {
  const tex = alt.trim();
  const pair = delimiters.find(
    ([open, close]) => tex.startsWith(open) && tex.endsWith(close) && tex.length > open.length + close.length,
  );
  return pair ? tex.slice(pair[0].length, -pair[1].length) : tex;
}
