import { Text, attribute, isTag, nodesIn, type Element, type ParentNode } from '../dom.js';

/** How the classes of Elementor, Avada, WPBakery and Bootstrap say on which of three screens a thing is not shown. */
const phones =
  /(?:^|\s)(?:elementor-hidden-(?:phone|mobile)|elementor-nav-menu--main|fusion-no-small-visibility|(?:vc_)?hidden-xs)(?:\s|$)/;
const tablets = /(?:^|\s)(?:elementor-hidden-tablet|fusion-no-medium-visibility|(?:vc_)?hidden-sm)(?:\s|$)/;
const desktops =
  /(?:^|\s)(?:elementor-hidden-desktop|elementor-nav-menu--dropdown|fusion-no-large-visibility|(?:vc_)?hidden-(?:md|lg))(?:\s|$)/;
const only = /(?:^|\s)(?:vc_)?visible-(xs|sm|md|lg)(?:-(?:block|inline|inline-block))?(?=\s|$)/g;
/** From Bootstrap 4 on: nothing from a size upwards, until another one. */
const none = /(?:^|\s)d-(?:(sm|md|lg|xl)-)?none(?:\s|$)/;
const again =
  /(?:^|\s)d-(?:sm|md|lg|xl)-(?:block|inline|inline-block|flex|inline-flex|grid|table|table-row|table-cell)(?:\s|$)/;

/** Whether a thing is meant for phones alone, or for all but phones; undefined where its classes say neither. */
function sideOf(node: Element): 'small' | 'large' | undefined {
  const names = attribute(node, 'class') ?? '';
  const listed = [...names.matchAll(only)].map(([, size]) => size);
  if (listed.length > 0) return listed.includes('lg') || listed.includes('md') ? 'large' : 'small';
  if (none.test(names)) return none.exec(names)?.[1] === undefined && again.test(names) ? 'large' : 'small';
  if (desktops.test(names)) return 'small';
  return phones.test(names) || tablets.test(names) ? 'large' : undefined;
}

/** What a person reads and sees in an element, without white space. */
function contentOf(node: Element): string {
  const parts: string[] = [];
  for (const each of [node, ...nodesIn(node)]) {
    if (isTag(each)) {
      for (const name of ['src', 'href', 'alt']) parts.push(attribute(each, name) ?? '');
    }
    if (each instanceof Text && !isCode(each.parent)) parts.push(each.data.replace(/\s+/g, ''));
  }
  return parts.join('');
}

const isCode = (parent: ParentNode | null): boolean =>
  parent !== null && isTag(parent) && /^(?:script|style)$/.test(parent.name);

/**
 * Elements that say on small screens what one beside them says on large ones. Those inside of such are not looked for, so
 * that nothing is read twice.
 */
export function copiesIn(root: ParentNode): ReadonlySet<Element> {
  const copies = new Set<Element>();
  const waiting: ParentNode[] = [root];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    const children = parent.children.filter(isTag).map((node) => ({ node, side: sideOf(node) }));
    const sides = new Set(children.map(({ side }) => side));
    if (!sides.has('small') || !sides.has('large')) {
      for (const { node } of children) waiting.push(node);
      continue;
    }
    const large = children.filter(({ side }) => side === 'large');
    const said = new Set(large.map(({ node }) => contentOf(node)));
    for (const { node, side } of children) {
      if (side === undefined) waiting.push(node);
      else if (side === 'small' && said.has(contentOf(node))) copies.add(node);
    }
  }
  return copies;
}
