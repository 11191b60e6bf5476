import { Text, isTag, nodesIn, textOf as wordsOf, type ChildNode, type ParentNode } from '../dom.js';

const begun = /\[[a-z]+_\w+(?:\s[^[\]]*)?$/i;

/** Joins the lines of builders' tags that line breaks part: nobody typed these as text. */
export function joinLines(root: ParentNode): void {
  for (const node of [root, ...nodesIn(root)]) {
    if (!('children' in node) || node.children.length < 3) continue;
    const pending: ChildNode[] = [];
    for (const child of node.children) {
      const [first] = pending;
      if (child instanceof Text) {
        const isEnd = /^[^[\]]*\]/.test(child.data);
        if (first instanceof Text && isEnd) {
          first.data += pending.slice(1).map(textOf).join('') + child.data;
          for (const other of pending.slice(1)) blank(other);
          child.data = '';
          pending.length = 0;
          if (begun.test(first.data)) pending.push(first);
        } else if (first !== undefined && !/[[\]]/.test(child.data)) pending.push(child);
        else {
          pending.length = 0;
          if (begun.test(child.data)) pending.push(child);
        }
      } else if (isTag(child) && child.name === 'br' && first !== undefined) pending.push(child);
      else pending.length = 0;
    }
  }
}

const tag = /^\[[a-z]+_\w+\s[^[\]]*$/i;
const cut = /\scontent_(?:tablet|phone|_hover)=["”“″]$/;
const goesOn = /^\s*["”“″][\s\]]/;

/** Joins the halves of Divi's tags that HTML in an attribute parts, and takes that away: it is the text for other screens. */
export function joinHalves(root: ParentNode): void {
  for (const node of [root, ...nodesIn(root)]) {
    if (!('children' in node)) continue;
    let open: Text | undefined;
    let between: ChildNode[] = [];
    for (const child of node.children) {
      const [first, last] = edgesOf(child);
      if (open !== undefined && first !== undefined && goesOn.test(first.data)) {
        open.data += first.data;
        first.data = '';
        for (const other of between) empty(other);
        open = undefined;
      } else if (open !== undefined && holdsBracket(child)) open = undefined;
      if (open !== undefined) between.push(child);
      const whole = last?.data ?? '';
      if (last && cut.test(whole.slice(-30)) && tag.test(whole.slice(whole.lastIndexOf('[')))) {
        open = last;
        between = [];
      }
    }
  }
}

const holdsBracket = (node: ChildNode): boolean =>
  /[[\]]/.test(node instanceof Text ? node.data : isTag(node) ? wordsOf(node) : '');

/** The texts with which a paragraph begins and ends. */
function edgesOf(node: ChildNode): [Text?, Text?] {
  if (node instanceof Text) return [node, node];
  if (!isTag(node) || node.name !== 'p') return [];
  return [node.children[0], node.children.at(-1)].map((edge) =>
    edge instanceof Text ? edge : undefined,
  ) as [Text?, Text?];
}

function empty(node: ChildNode): void {
  if (node instanceof Text) node.data = '';
  else if (isTag(node)) {
    node.children = [];
    node.name = 'wbr';
  }
}

const textOf = (node: ChildNode): string => (node instanceof Text ? node.data : ' ');

function blank(node: ChildNode): void {
  if (node instanceof Text) node.data = '';
  else if (isTag(node)) node.name = 'wbr';
}
