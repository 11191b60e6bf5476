import { shorten, type Difference } from '../difference.js';
import type { Media } from '../medium.js';
import type { Reading, Token } from '../reading/reading.js';
import { align } from './align.js';
import { codeDifferences } from './code.js';
import { contextAt, fact, isWord } from './facts.js';
import { findMoved } from './moved.js';
import { pairsOf, type Pair } from './pair.js';
import { StructureComparison } from './structure.js';
import { isOfSpace, wordDifference, type Change } from './words.js';

/** Holds words, code and formulas of two readings against each other, and where they stand. */
export function tokenDifferences(expected: Reading, found: Reading, media: Media): Difference[] {
  const places = expected.known.places && found.known.places;
  const events: (Change | Difference)[] = [];
  const structure = new StructureComparison({ media, known: expected.known }, (difference) => {
    if (places) events.push(difference);
  });
  const tokens = places ? found.tokens : found.tokens.map(withoutSpace);
  const own = places ? expected.tokens : expected.tokens.map(withoutSpace);
  // A tab stands before its panel, and which of the two has moved is nothing that an alignment could tell: it keeps the longer.
  const tabs = own.filter(isTab);
  const post = tabs.length === 0 ? own : own.filter((token) => !isTab(token));
  const stays = namesInPlace(own, tokens, media);
  const isMovable = (token: Token): boolean =>
    token.place.moves || (isName(token, media) && !stays.has(token));
  let read = 0;
  let sign: Token | undefined;
  for (const stretch of align(
    post,
    tokens.filter((token) => !isMovable(token)),
  )) {
    if (stretch.same) {
      for (const pair of pairsOf(stretch)) {
        if (stays.has(pair.found)) structure.addMoved(pair);
        else structure.add(sign ? behindSign(pair) : pair);
        sign = undefined;
      }
    } else {
      structure.close();
      const added = stretch.found.filter(({ text }) => !expected.optional.has(text));
      events.push({ lost: stretch.expected, added, context: contextAt(post, read) });
      sign = stretch.found.find(({ text }) => signs.test(text) && expected.optional.has(text));
    }
    read += stretch.expected.length;
  }
  const movable = tokens.filter(isMovable);
  const open = events.filter((event) => 'lost' in event).filter((change) => !isOfSpace(change));
  const moved = findMoved(
    [...tabs, ...open.flatMap(({ lost }) => lost)],
    [...open.flatMap(({ added }) => added), ...movable],
    isMovable,
    (pair) => structure.addMoved(pair),
  );
  structure.close();
  const notes = movable.filter((token) => token.place.moves && !moved.has(token));
  events.push({ lost: tabs, added: notes, context: contextAt(post, read) });
  return events.flatMap((event) => ('lost' in event ? changeDifferences(event, moved) : [event]));
}

/** What an icon says, which is no word of the page: the word behind it may begin its line there, and not here. */
const signs = /^[✓✗★½☆]+$/;
const behindSign = ({ expected, found }: Pair): Pair => ({ expected, found: { ...found, follows: true } });

const isTab = ({ place }: Token): boolean => place.tab;

/**
 * The names of embeds that stand where the post has the same words, a caption: each as a whole, since single words of a name
 * are found anywhere. Words that lead elsewhere are a link of the post's own, which happens to say the same: `Google Maps`
 * below a map without a title.
 */
function namesInPlace(expected: readonly Token[], found: readonly Token[], media: Media): ReadonlySet<Token> {
  const names = namesIn(found, media);
  if (names.length === 0) return new Set();
  const same = new Set(
    align(expected, found)
      .flatMap((stretch) => (stretch.same ? pairsOf(stretch) : []))
      .filter((pair) => !leadsElsewhere(pair))
      .map((pair) => pair.found),
  );
  return new Set(names.filter((name) => name.every((token) => same.has(token))).flat());
}

const leadsElsewhere = ({ expected, found }: Pair): boolean =>
  expected.links.length > 0 && !expected.links.some((link) => found.links.includes(link));

function namesIn(found: readonly Token[], media: Media): Token[][] {
  const names: Token[][] = [];
  let name: Token[] | undefined;
  for (const token of found) {
    if (!isName(token, media)) name = undefined;
    else if (name) name.push(token);
    else names.push((name = [token]));
  }
  return names;
}

/** The name of an embed stands in the link to it, whether the post has it there, in a caption or nowhere. */
const isName = ({ links }: Token, media: Media): boolean =>
  links.length > 0 && links.every((link) => media.ledTo(link).length > 0);

/** Where elements were unwrapped, the white space of code is not what it was. */
const withoutSpace = (token: Token): Token =>
  token.kind === 'code' ? { ...token, text: token.text.replace(/\s+/g, ' ').trim() } : token;

/** What is left of a change without what stands elsewhere. */
function changeDifferences({ context, ...change }: Change, moved: ReadonlySet<Token>): Difference[] {
  const lost = change.lost.filter((token) => !moved.has(token));
  const added = change.added.filter((token) => !moved.has(token));
  const words = wordDifference({ lost: lost.filter(isWord), added: added.filter(isWord), context });
  const isCode = ({ kind }: Token): boolean => kind === 'code';
  const formulas = lost.filter(({ kind }) => kind === 'formula');
  return [
    ...(words ? [words] : []),
    ...codeDifferences(lost.filter(isCode), added.filter(isCode), context),
    ...formulas.map(({ text }) => fact('formula-lost', shorten(text), '', context)),
  ];
}
