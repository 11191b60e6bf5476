import type { ImageByNumber } from '../../post.js';
import { holdsNoWords } from './builder-values.js';
import { isShownGallery } from './builders.js';
import { mayHoldTex, withTex } from './tex.js';
import type { Warned } from './warned.js';

/** A page builder's tag that stands as text. */
export interface BuilderTag {
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: string;
  /** What stands between it and its closing tag, where no page shows that as it is. */
  readonly inside: string | undefined;
}

/** A piece of a page's text: words, words that may go, a builder's tag, or a formula. */
export type Piece =
  string | { readonly spare: string } | { readonly tag: BuilderTag } | { readonly tex: string };

// What no text file may hold: controls, noncharacters, halves of surrogate pairs.
const unprintable = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu;

/** A text without the characters that no file may hold. */
export const printable = (text: string): string => text.replace(unprintable, '\ufffd');

/** A shortcode's tag: a name right after the bracket, and no bracket inside. */
const tag = /\[\/?([a-z][\w-]{0,60})(?=[\s/\]])[^[\]]*\]/gi;

/**
 * Takes a text of the post apart, with what the warnings say of its shortcodes: a page builder's tags may go, others have
 * their quotes set straight. Galleries of WordPress's own go where their pictures are known.
 */
export function textPieces(warned: Warned, imageByNumber: ImageByNumber): (text: string) => readonly Piece[] {
  const builders = warned.all('builder-shortcode-removed');
  const left = warned.all('shortcode-left');
  const isTag = (name: string, attributes: string): boolean =>
    builders.has(name) || isShownGallery(name, attributes, imageByNumber);
  return (raw) => {
    const text = printable(raw);
    const bracketed = text.includes('[') ? withTags(text, isTag, left) : [text];
    return bracketed.flatMap((piece) =>
      typeof piece === 'string' && mayHoldTex(piece) ? withTex(piece) : [piece],
    );
  };
}

const isCaption = (name: string): boolean => name === 'caption' || name === 'wp_caption';

/** The words of a caption that the tag holds, as it did before WordPress 3.4: they show without the quotes around them. */
const captionIn = (tag: string): string => /\scaption=\s?.([^"“”″«»]*)/.exec(tag)?.[1] ?? '';

function withTags(
  text: string,
  isTag: (name: string, attributes: string) => boolean,
  left: ReadonlySet<string>,
): Piece[] {
  const pieces: Piece[] = [];
  let words = '';
  let done = 0;
  const found = [...text.matchAll(tag)];
  for (const [at, { 0: whole, 1: name = '', index }] of found.entries()) {
    if (index < done) continue;
    words += text.slice(done, index);
    done = index + whole.length;
    const attributes = whole.slice(1 + name.length, -1).trim();
    if (isTag(name, attributes)) {
      const next = found[at + 1];
      const end = next?.[0] === `[/${name}]` && holdsNoWords(name) ? next.index : undefined;
      const inside = end === undefined ? undefined : text.slice(done, end);
      pieces.push(words, { spare: whole }, { tag: { name, closing: whole[1] === '/', attributes, inside } });
      done = end ?? done;
      words = '';
    } else if (isCaption(name)) {
      pieces.push(words, { spare: whole }, { spare: captionIn(whole) });
      words = '';
    } else words += left.has(name) ? straight(whole) : whole;
  }
  return [...pieces, words + text.slice(done)];
}

/** As a shortcode was typed, before `wptexturize()` curled its quotes, or made guillemets of those around values. */
const straight = (code: string): string =>
  code
    .replace(/=\u00a0?[«»]\u00a0?/g, '="')
    .replace(/\u00a0?[«»](?=\s?(?:\/?\]|[\w:-]{1,100}=))/g, '"')
    .replace(/[“”„″]/g, '"')
    .replace(/[‘’′]/g, "'");
