// What a reader sees of a piece of HTML: its words, and every other character that shows, in order.
import { load } from 'cheerio';

/** Typography that generators may change: quotation marks, dashes, dots, and white space. */
const same = (text) =>
  text
    .normalize('NFC')
    .replace(/\u200b|\u200c|\u200d|\u2060|\ufeff|\ufe0e/g, '')
    .replace(/[“”„«»‟″]/g, '"')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/''/g, '"')
    .replace(/[–—−]/g, '-')
    .replace(/-+/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, '');

const wordsOf = (text) => text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * @param html a page, or a part of one
 * @param selectors of the element that holds what is to be read; the first that there is
 * @param without selectors of what the generator adds by itself
 */
export function read(html, selectors = ['body'], without = []) {
  const $ = load(html);
  const selector = selectors.find((one) => $(one).length > 0);
  if (selector === undefined) return undefined;
  const root = $(selector).first();
  for (const added of without) root.find(added).remove();
  // Frames show what they are called, footnotes' numbers are the generator's.
  root.find('iframe').each((_, frame) => $(frame).replaceWith(` ${$(frame).attr('title') ?? ''} `));
  root.find('script, style, template').remove();
  root.find('br, p, li, td, th, h1, h2, h3, h4, h5, h6, pre, dt, dd, summary, figcaption, div').before(' ');
  const starts = root
    .find('ol[start]')
    .map((_, list) => $(list).attr('start'))
    .get();
  const text = root.text();
  return {
    text,
    starts: starts.filter((start) => start !== '1').join(' '),
    shown: same(text),
    words: wordsOf(text),
  };
}

/** How many of the words, in their order, are not among the others. */
export function missing(expected, found) {
  const lost = [];
  let at = 0;
  for (const word of expected) {
    const next = found.indexOf(word, at);
    if (next < 0) lost.push(word);
    else at = next + 1;
  }
  return lost;
}

/** Where two texts begin to differ, with some of each. */
export function difference(expected, found) {
  if (expected === found) return undefined;
  let at = 0;
  while (at < expected.length && expected[at] === found[at]) at++;
  const from = Math.max(0, at - 30);
  return { expected: expected.slice(from, at + 50), found: found.slice(from, at + 50) };
}
