import {
  Text,
  append,
  element,
  elementsIn,
  findElement,
  isBlank,
  isElement,
  setChildren,
  text,
  textOf,
  type ChildNode,
} from '../dom.js';
import type { Pass } from '../pass.js';

/**
 * WordPress's `[caption]` where nothing has rendered it (a plugin or an importer that skipped `do_shortcode()`):
 * `[caption id="…" width="300"]<img> words[/caption]`, with the picture first. Gives a `figure`.
 *
 * After code is read, so that nothing in it is taken for a shortcode; before shortcodes are kept as text.
 */
export const captionShortcodes: Pass = (root) => {
  for (const parent of [root, ...elementsIn(root)]) {
    if (isElement(parent) && (parent.name === 'pre' || parent.name === 'code')) continue;
    if (parent.children.some((child) => child instanceof Text && opening.test(child.data))) {
      setChildren(parent, withFigures(parent.children));
    }
  }
};

const opening = /\[(?:wp_)?caption(?=[\s\]])[^[\]]{0,1000}\]/;
const closing = /\[\/(?:wp_)?caption\]/;

interface Open {
  readonly tag: string;
  readonly inside: ChildNode[];
}

/** One pass over the children: each opening tag reaches for the next closing tag among its siblings. */
function withFigures(children: readonly ChildNode[]): ChildNode[] {
  const done: ChildNode[] = [];
  let open: Open | undefined;
  const put = (node: ChildNode): void => void (open?.inside ?? done).push(node);
  const giveUp = (): void => {
    if (open) append(done, [text(open.tag), ...open.inside]);
    open = undefined;
  };
  for (const child of children) {
    if (!(child instanceof Text)) {
      put(child);
      continue;
    }
    let rest = child.data;
    for (;;) {
      const match = (open ? either : opening).exec(rest);
      if (match === null) break;
      if (match.index > 0) put(text(rest.slice(0, match.index)));
      rest = rest.slice(match.index + match[0].length);
      const isClosing = open !== undefined && closing.test(match[0]);
      if (isClosing && open) append(done, figureOf(open) ?? [text(open.tag), ...open.inside, text(match[0])]);
      else giveUp();
      open = isClosing ? undefined : { tag: match[0], inside: [] };
    }
    if (rest !== '') put(rest === child.data ? child : text(rest));
  }
  giveUp();
  return done;
}

const either = new RegExp(`${opening.source}|${closing.source}`);

/** The picture and, after it, the caption; undefined where no picture stands first. */
function figureOf({ tag, inside }: Open): ChildNode[] | undefined {
  const at = inside.findIndex((node) => !(node instanceof Text) || !isBlank(node.data));
  const picture = inside[at];
  if (picture === undefined || !isElement(picture)) return undefined;
  const isPicture =
    picture.name === 'img' || findElement(picture, ({ name }) => name === 'img') !== undefined;
  if (!isPicture) return undefined;
  const after = inside.slice(at + 1);
  const words = after.some((node) => !isBlank(textOf(node)))
    ? after
    : [text(oldCaption.exec(tag)?.[1]?.trim() ?? '')];
  return [element('figure', {}, [picture, element('figcaption', {}, words)])];
}

/** Before WordPress 3.4 the words stood in the tag; its quotes may have been curled since. */
const oldCaption = /\scaption=\u00a0?["'“”″‘’′«»]([^"“”″«»]*)["'“”″‘’′«»]/;
