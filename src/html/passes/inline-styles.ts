import { attribute, element, rewrite, type ChildNode, type Element } from '../dom.js';
import type { Pass } from '../pass.js';
import { isPhrasing } from '../split.js';
import { styleOf } from '../style.js';
import { some } from '../walk.js';

/** Whether a style sets a mark on (`true`), off (`false`), or says nothing of it. */
type Setting = boolean | undefined;

interface Mark {
  readonly name: string;
  readonly tags: ReadonlySet<string>;
  readonly setting: (node: Element) => Setting;
}

const bold = /^(?:bold|bolder|[6-9]00|1000)$/;
const regular = /^(?:normal|lighter|[1-5]00)$/;

const marks: readonly Mark[] = [
  {
    name: 'strong',
    tags: new Set(['b', 'strong']),
    setting: (node) => either(styleOf(node, 'font-weight'), bold, regular),
  },
  {
    name: 'em',
    tags: new Set(['i', 'em']),
    setting: (node) => either(styleOf(node, 'font-style'), /^(?:italic|oblique)/, /^normal$/),
  },
  {
    name: 'del',
    tags: new Set(['s', 'strike', 'del']),
    setting: (node) =>
      [styleOf(node, 'text-decoration'), styleOf(node, 'text-decoration-line')].some((value) =>
        value?.includes('line-through'),
      ) || undefined,
  },
  {
    name: 'mark',
    tags: new Set(['mark']),
    setting: (node) => (isTransparent(styleOf(node, 'background-color')) ? false : undefined),
  },
];

const isTransparent = (colour: string | undefined): boolean =>
  colour === 'transparent' || colour?.replace(/\s/g, '') === 'rgba(0,0,0,0)';

const either = (value: string | undefined, on: RegExp, off: RegExp): Setting =>
  value === undefined ? undefined : on.test(value) ? true : off.test(value) ? false : undefined;

/**
 * Text that is bold, italic or struck out by a style alone, as editors paste it, gets the element for it:
 * `<span style="font-weight:700">` is `strong`. An element whose style takes its own meaning away goes: pasting from
 * Google Docs puts all of it in `<b style="font-weight:normal">`, and WordPress colours text by a `mark` without a background.
 */
export const inlineStyles: Pass = (root) => {
  rewrite(root, (node) => {
    if (attribute(node, 'style') === undefined) return undefined;
    if (node.name === 'span' || node.name === 'font') return marked(node);
    const mark = marks.find(({ tags }) => tags.has(node.name));
    return mark?.setting(node) === false ? node.children : undefined;
  });
};

function marked(node: Element): readonly ChildNode[] | undefined {
  const names = marks.filter(({ setting }) => setting(node) === true).map(({ name }) => name);
  if (names.length === 0 || some(node, (child) => !isPhrasing(child as ChildNode))) return undefined;
  return names.reduceRight<readonly ChildNode[]>((inner, name) => [element(name, {}, inner)], node.children);
}
