import { attribute, isTag, nodesIn, Text, type AnyNode, type Element, type ParentNode } from '../dom.js';

/** How fonts of icons call a star: how much of it there is. */
const stars: readonly (readonly [name: RegExp, sign: string])[] = [
  [/(?:fa|icon|e-fas|dashicons|bi)-star-half/, '½'],
  [/(?:fa|icon|dashicons|glyphicon)-star-(?:o|empty)(?:\s|$)|e-far-star(?:\s|$)|bi-star(?:\s|$)/, '☆'],
  [/(?:fa|icon|e-fas|glyphicon)-star(?:\s|$)|dashicons-star-filled|bi-star-fill/, '★'],
];

const isOutline = (names: string): boolean =>
  /(?:^|\s)(?:fa[lrt]|fa-(?:regular|light|thin))(?:\s|$)/.test(names);

const answers =
  /(?:fa|icon|e-fa[rs]|dashicons|glyphicon|bi)-(?:check|ok|yes|saved|circle-check|square-check)/;
const refusals =
  /(?:fa|icon|e-fa[rs]|dashicons|glyphicon|bi)-(?:times|xmark|close|remove|no|x|circle-xmark|square-xmark)(?:-|\s|$)/;

const classOf = (node: Element): string => attribute(node, 'class') ?? '';

function starOf(node: AnyNode | null): string | undefined {
  if (!node || !isTag(node)) return undefined;
  const names = classOf(node);
  const sign = stars.find(([name]) => name.test(names))?.[1];
  return sign === '★' && isOutline(names) ? '☆' : sign;
}

/** What icons of a page may say for themselves: yes, no, or a rating, each star in a row of its own or all in one. */
export function iconWords(root: ParentNode): readonly string[] {
  const words = new Set<string>();
  for (const node of nodesIn(root)) {
    if (!isTag(node)) continue;
    const names = classOf(node);
    if (answers.test(names)) words.add('✓');
    if (refusals.test(names)) words.add('✗');
    if (starOf(node) === undefined || starOf(near(node, 'prev')) !== undefined) continue;
    for (const rating of ratingsFrom(node)) words.add(rating);
  }
  return [...words];
}

/** What a row of stars shows, and what it does where a class says which of them are set. */
function ratingsFrom(first: Element): readonly string[] {
  let all = '';
  let set = '';
  let at: AnyNode | null = first;
  for (let sign = starOf(at); sign !== undefined; sign = starOf(at)) {
    all += sign;
    set += at && isTag(at) && /(?:^|\s)checked(?:\s|$)/.test(classOf(at)) ? sign : '☆';
    at = near(at, 'next');
  }
  return [all, set];
}

/** What stands beside a node, but for white space. */
function near(node: AnyNode | null, side: 'next' | 'prev'): AnyNode | null {
  let at = node?.[side] ?? null;
  while (at instanceof Text && at.data.trim() === '') at = at[side];
  return at;
}

/** Whether a text is icons of a font: code points for private use, which mean nothing without it. */
export const isIcons = (text: string): boolean =>
  /[\ue000-\uf8ff]/.test(text) && !/[^\s\ue000-\uf8ff]/.test(text);
