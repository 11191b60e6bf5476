import { Element, Text, attribute, isTag, nodesIn, textOf, type ParentNode } from '../dom.js';

/**
 * The raised signs with which footnotes begin that a link with the same sign leads to, as Textile makes them:
 * `<p id="fn1"><sup>1</sup> …</p>`. In Markdown the renderer writes them.
 */
export function noteSignsIn(root: ParentNode): ReadonlySet<Element> {
  const signs = new Map<string, Element>();
  const links = new Map<string, string>();
  for (const node of nodesIn(root)) {
    if (!isTag(node)) continue;
    if (node.name === 'sup') for (const id of anchorsOf(node)) signs.set(id, node);
    const fragment = node.name === 'a' ? attribute(node, 'href')?.split('#')[1] : undefined;
    if (fragment) links.set(fragment, textOf(node, 20).trim());
  }
  const found = [...links].map(([id, label]) => ({ sign: signs.get(id), label }));
  return new Set(
    found.flatMap(({ sign, label }) => (sign && textOf(sign, 20).trim() === label ? [sign] : [])),
  );
}

/** The names of the places at which a raised text begins: its block's, and those of empty anchors before it. */
function anchorsOf({ parent, prev }: Element): string[] {
  const names: (string | undefined)[] = [parent instanceof Element ? attribute(parent, 'id') : undefined];
  for (let before = prev; before; before = before.prev) {
    if (before instanceof Text && before.data.trim() === '') continue;
    if (!isTag(before) || before.name !== 'a' || textOf(before, 1) !== '') return [];
    names.push(attribute(before, 'id'), attribute(before, 'name'));
  }
  return names.filter((name) => name !== undefined);
}
