import { accordionPart } from '../accordion-names.js';
import { attribute, findElement, rewrite, type ChildNode, type Element } from '../dom.js';
import type { Pass } from '../pass.js';
import { prune } from '../prune.js';
import { walk } from '../walk.js';

/**
 * Makes accordions, toggles and tabs what they say: a heading and its text. Titles become headings one level below the
 * heading before them, the signs in them go, and what they hide until someone asks for it is shown. The title of
 * `<details>` keeps no wrappers. A list of tabs stays where it is, unless each panel has its title once more.
 */
export const accordions: Pass = (root) => {
  prune(root, (node) => accordionPart(node) === 'decoration');
  let level = 2;
  walk(root, {
    element(node) {
      const part = accordionPart(node);
      if (part === 'panel' || attribute(node, 'role') === 'tabpanel') show(node);
      if (headings.has(node.name)) level = Number(node.name[1]);
      else if (part === 'title' && !holdsHeading(node)) makeHeading(node, Math.min(level + 1, 6));
      else if (node.name === 'summary') unwrap(node);
    },
  });
};

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const holdsHeading = (node: Element): boolean =>
  findElement(node, ({ name }) => headings.has(name)) !== undefined;

function makeHeading(node: Element, level: number): void {
  node.name = `h${level}`;
  unwrap(node);
}

const wrappers = new Set(['div', 'p', 'button', 'span']);

/** Leaves the words of a title with their markup, without wrappers and without a link to what it opens. */
function unwrap(title: Element): void {
  rewrite(title, (node): readonly ChildNode[] | undefined =>
    wrappers.has(node.name) || (node.name === 'a' && leadsNowhere(node)) ? node.children : undefined,
  );
}

const leadsNowhere = (link: Element): boolean => /^(?:#|$)/.test(attribute(link, 'href')?.trim() ?? '');

function show(panel: Element): void {
  const style = attribute(panel, 'style');
  if (style !== undefined && /display\s*:\s*none/i.test(style)) delete panel.attribs['style'];
}
