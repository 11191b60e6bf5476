import { shorten, type Difference } from '../difference.js';
import type { Media } from '../medium.js';
import type { Picture, Reading } from '../reading/reading.js';
import { contextAt, fact } from './facts.js';
import { matchPictures, type PicturePair } from './pictures.js';

const addressOf = ({ addresses }: Picture): string => shorten(addresses[0] ?? '');

/** What became of the pictures: each needs one with its address, its text and its link. */
export function pictureDifferences(expected: Reading, found: Reading, media: Media): Difference[] {
  const { lost, added, pairs } = matchPictures(expected.pictures, found.pictures);
  const places = expected.known.places && found.known.places;
  return [
    ...lost.map((picture) =>
      fact('image-lost', addressOf(picture), '', contextAt(expected.tokens, picture.at)),
    ),
    ...added.map((picture) =>
      fact('image-added', '', addressOf(picture), contextAt(found.tokens, picture.at)),
    ),
    ...pairs.flatMap((pair) => [textDifference(pair), places ? linkDifference(pair, media) : undefined]),
  ].filter((difference) => difference !== undefined);
}

function textDifference({ expected, found }: PicturePair): Difference | undefined {
  if (expected.text === '' || expected.text === found.text) return undefined;
  return fact('image-text', shorten(expected.text), shorten(found.text), addressOf(expected));
}

function linkDifference({ expected, found }: PicturePair, media: Media): Difference | undefined {
  const [one = '', other = ''] = [expected.link, found.link];
  if (one === other || (one === '#' && expected.title) || media.ledTo(other).length > 0) return undefined;
  if (other === expected.lead && (one === '' || one === '#')) return undefined;
  const kind = one === '' ? 'link-added' : other === '' ? 'link-lost' : 'link-changed';
  return fact(kind, one, other, addressOf(expected));
}

/** What became of the embeds: each needs a link to it, or a frame of its own. */
export function embedDifferences(expected: Reading, found: Reading, media: Media): Difference[] {
  const links = new Set([
    ...found.tokens.flatMap((token) => token.links),
    ...found.pictures.flatMap(({ link }) => link ?? []),
    ...found.embeds.flatMap(({ addresses }) => addresses),
  ]);
  const reached = new Set([...links].flatMap((link) => media.ledTo(link)));
  return expected.embeds.flatMap(({ addresses, spare, at }, number) =>
    spare || reached.has(number)
      ? []
      : [fact('embed-lost', shorten(addresses[0] ?? ''), '', contextAt(expected.tokens, at))],
  );
}
