import type { Document } from 'domhandler';
import type { Comment } from '../post.js';
import { element, setChildren, text, type ChildNode } from './dom.js';
import { cleanHtml } from './index.js';
import type { PassContext } from './pass.js';
import { parse } from './parse.js';

/** A comment and the answers to it, in the order of their dates. */
export interface Thread {
  readonly comment: Comment;
  readonly replies: Thread[];
}

/** Deeper answers stand beside the one that they answer: WordPress itself shows ten levels at most. */
const deepest = 10;

/**
 * Puts answers under what they answer. An answer to what is not there, or to itself in a circle, stands by itself.
 */
export function threadsOf(comments: readonly Comment[]): readonly Thread[] {
  const sorted = [...comments].sort((a, b) => order(a, b));
  const threads = new Map(sorted.map((comment): [string, Thread] => [comment.id, { comment, replies: [] }]));
  const roots: Thread[] = [];
  const placed = new Map<Thread, { readonly level: number; readonly parent: Thread | undefined }>();
  const place = (thread: Thread, answered: Thread | undefined): void => {
    const isDeep = (answered && placed.get(answered)?.level) === deepest;
    const parent = isDeep && answered ? placed.get(answered)?.parent : answered;
    placed.set(thread, { level: ((parent && placed.get(parent)?.level) ?? 0) + 1, parent });
    (parent?.replies ?? roots).push(thread);
  };
  for (const thread of threads.values()) {
    // It and those above it that have no place yet; in a circle each is met once.
    const waiting = new Set<Thread>();
    let above: Thread | undefined = thread;
    while (above !== undefined && !placed.has(above) && !waiting.has(above)) {
      waiting.add(above);
      above = threads.get(above.comment.parent ?? '');
    }
    let answered = above !== undefined && placed.has(above) ? above : undefined;
    for (const each of [...waiting].reverse()) {
      place(each, answered);
      answered = each;
    }
  }
  return roots;
}

const order = (a: Comment, b: Comment): number =>
  (a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : Number(a.id) - Number(b.id);

/**
 * The comments of a post as a clean tree: a heading, and each with its author and date above it, answers as quotations under
 * what they answer. Each comment is parsed by itself, so that none can break out of its place.
 */
export function threadTree(comments: readonly Comment[], context: PassContext): Document {
  const root = parse('', context.warn);
  const nodes = (threads: readonly Thread[]): ChildNode[] =>
    threads.flatMap(({ comment, replies }) => {
      const own = [head(comment), ...cleanHtml(comment.html, context).children];
      return replies.length === 0 ? own : [...own, element('blockquote', {}, nodes(replies))];
    });
  setChildren(root, [element('h2', {}, [text('Comments')]), ...nodes(threadsOf(comments))]);
  return root;
}

function head({ author, url, date }: Comment): ChildNode {
  const name = element('strong', {}, [text(author || 'Anonymous')]);
  const who = url === undefined ? name : element('a', { href: url }, [name]);
  const when = date === undefined ? '' : `, ${date.slice(0, 16).replace('T', ' ')}`;
  return element('p', {}, [who, text(when)]);
}
