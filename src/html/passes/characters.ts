import type { Text } from '../dom.js';
import type { Pass } from '../pass.js';
import { ancestor, walk } from '../walk.js';

// A form feed is white space in HTML, and a vertical tab in everything else.
const oddSpace = /[\f\v]/g;
// Zero-width space and byte order mark: they show nothing, and hide a word's edge from Markdown.
const invisible = /[\u200b\ufeff]/g;
// Controls, noncharacters and halves of surrogate pairs, none of which may stand in a text file.
const unprintable = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu;
// Halves of pairs too, whole or not: a regular expression that tells them apart is slower, and few texts hold any.
const suspicious =
  /[\u0000-\u0008\v\f\u000e-\u001f\u007f-\u009f\u200b\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]/;

// Character references but those that WordPress itself writes: dashes, quotes, an ellipsis, primes, an ampersand.
const oddReference =
  /&(?:#(?!(?:8211|8212|8216|8217|8218|8220|8221|8222|8226|8230|8242|8243|038|39|039);)|Zero|Negative)/;

/** Whether HTML could hold a character that no text should hold, written out or as a reference. */
export const mayHoldOddCharacters = (html: string): boolean =>
  suspicious.test(html) || (html.includes('&') && oddReference.test(html));

/** Attributes that a person reads. */
const withWords = new Map([
  ['img', ['alt', 'title']],
  ['a', ['title']],
  ['abbr', ['title']],
  ['iframe', ['title']],
]);

/**
 * Takes characters away that no text should hold. No-break spaces, bidirectional marks, joiners and soft hyphens stay:
 * they are part of how a text reads. In `pre` zero-width characters stay too, since code is kept as it is.
 */
export const characters: Pass = (root, { warn }) => {
  const clean = (value: string, inCode: boolean): string => {
    const spaced = value.replace(oddSpace, ' ');
    const visible = inCode ? spaced : spaced.replace(invisible, '');
    return visible.replace(unprintable, (character) => {
      warn('characters-replaced', nameOf(character));
      return '\ufffd';
    });
  };
  walk(root, {
    element(node) {
      const names = withWords.get(node.name);
      for (const name of names ?? []) {
        const value = node.attribs[name];
        if (value !== undefined && suspicious.test(value)) node.attribs[name] = clean(value, false);
      }
    },
    text(node) {
      if (suspicious.test(node.data)) node.data = clean(node.data, isInPre(node));
    },
  });
};

const isInPre = (node: Text): boolean => ancestor(node, ({ name }) => name === 'pre') !== undefined;

function nameOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xd800 && code <= 0xdfff) return 'half a surrogate pair';
  return code < 0xa0 ? 'a control character' : 'a noncharacter';
}
