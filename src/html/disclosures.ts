import { attribute, rewrite, type ChildNode, type Element } from './dom.js';

const wrappers = new Set(['div', 'p', 'button', 'span']);

/** Leaves the words of a title with their markup, without wrappers and without a link to what it opens. */
export function unwrapTitle(title: Element): void {
  rewrite(title, (node): readonly ChildNode[] | undefined =>
    wrappers.has(node.name) || (node.name === 'a' && leadsNowhere(node)) ? node.children : undefined,
  );
}

/** Whether a link leads only to something on the same page. */
export const leadsNowhere = (link: Element): boolean =>
  /^(?:#|$|javascript:void\b)/i.test(attribute(link, 'href')?.trim() ?? '');

/** Shows what a page hides until someone asks for it. */
export function show(panel: Element): void {
  const style = attribute(panel, 'style');
  if (style !== undefined && /display\s*:\s*none/i.test(style)) delete panel.attribs['style'];
  delete panel.attribs['aria-hidden'];
}
