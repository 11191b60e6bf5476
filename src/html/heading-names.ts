import { attribute, isElement, type Element, type ParentNode } from './dom.js';

/** No attribute of a post's HTML: there, all names are lower case. */
export const calledBy = 'calledBy';

/** Notes by which ids the links of a post, or of other posts, call a heading. */
export function nameHeading(heading: Element, ids: readonly string[]): void {
  heading.attribs[calledBy] = [...new Set(ids)]
    .map((id) => encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd')))
    .join(' ');
}

/** The ids by which links call a heading, the first one first. */
export function namesOf(heading: Element): readonly string[] {
  const ids = attribute(heading, calledBy);
  return ids === undefined || ids === '' ? [] : ids.split(' ').map(decodeURIComponent);
}

/** Every id by which a heading in the tree is called. */
export function headingNames(root: ParentNode): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (parent: ParentNode): void => {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      for (const name of namesOf(child)) names.add(name);
      walk(child);
    }
  };
  walk(root);
  return names;
}
