import { mayHoldTex, withTex } from './tex.js';
import type { Warned } from './warned.js';

/** A piece of a page's text: words, words that may go, or a formula. */
export type Piece = string | { readonly spare: string } | { readonly tex: string };

// What no text file may hold: controls, noncharacters, halves of surrogate pairs.
const unprintable = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu;

/** A text without the characters that no file may hold. */
export const printable = (text: string): string => text.replace(unprintable, '\ufffd');

/** A shortcode's tag: a name right after the bracket, and no bracket inside. */
const tag = /\[\/?([a-z][\w-]{0,60})(?=[\s/\]])[^[\]]*\]/gi;

/**
 * Takes a text of the post apart, with what the warnings say of its shortcodes: a page builder's tags may go, others have
 * their quotes set straight.
 */
export function textPieces(warned: Warned): (text: string) => readonly Piece[] {
  const builders = warned.all('builder-shortcode-removed');
  const left = warned.all('shortcode-left');
  return (raw) => {
    const text = printable(raw);
    const bracketed = text.includes('[') ? withTags(text, builders, left) : [text];
    return bracketed.flatMap((piece) =>
      typeof piece === 'string' && mayHoldTex(piece) ? withTex(piece) : [piece],
    );
  };
}

const isCaption = (name: string): boolean => name === 'caption' || name === 'wp_caption';

function withTags(text: string, builders: ReadonlySet<string>, left: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let words = '';
  let done = 0;
  for (const { 0: whole, 1: name = '', index } of text.matchAll(tag)) {
    words += text.slice(done, index);
    done = index + whole.length;
    if (builders.has(name) || isCaption(name)) {
      pieces.push(words, { spare: whole });
      words = '';
    } else words += left.has(name) ? straight(whole) : whole;
  }
  return [...pieces, words + text.slice(done)];
}

/** As a shortcode was typed, before `wptexturize()` curled its quotes. */
const straight = (code: string): string => code.replace(/[“”„″]/g, '"').replace(/[‘’′]/g, "'");
