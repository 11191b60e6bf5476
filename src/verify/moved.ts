import { canonical } from './address.js';
import type { Place, Reading } from './reading/reading.js';

/**
 * A reading of a post as it must be where some of its addresses were given others on purpose.
 *
 * @param moved from each address to what stands for it, both as documents have them
 * @param link the post's permalink
 */
export function withMoved(
  reading: Reading,
  moved: ReadonlyMap<string, string> | undefined,
  link: string | undefined,
): Reading {
  if (moved === undefined || moved.size === 0) return reading;
  const there = new Map([...moved].map(([from, to]) => [canonical(from, link), canonical(to, link)]));
  const own = ownFiles(moved, link);
  for (const [from, to] of there) if (own.has(to)) there.set(from, '#');
  // A link to the post itself is `#`, as is any to a place in it, which may stay.
  there.delete('#');
  return readdressed(reading, (address) => there.get(address), link);
}

/** A reading of Markdown in which links that lead to its own file are `#`, as those to the post itself are. */
export function withOwnFile(
  reading: Reading,
  moved: ReadonlyMap<string, string> = new Map(),
  link: string | undefined,
): Reading {
  const own = ownFiles(moved, link);
  return own.size === 0
    ? reading
    : readdressed(reading, (address) => (own.has(address) ? '#' : undefined), link);
}

const ownFiles = (moved: ReadonlyMap<string, string>, link: string | undefined): ReadonlySet<string> =>
  new Set([...moved].filter(([from]) => canonical(from, link) === '#').map(([, to]) => canonical(to, link)));

/** @param become what an address in canonical form is to be read as; undefined leaves it */
function readdressed(
  reading: Reading,
  become: (address: string) => string | undefined,
  link: string | undefined,
): Reading {
  const now = (address: string): string => become(address) ?? address;
  const alsoNow = (address: string): string[] => {
    const others = [address, embedded(address)].map((each) => become(canonical(each, link)));
    return [address, ...others.filter((other) => other !== undefined)];
  };
  const places = new Map<Place, Place>();
  const placeOf = (place: Place): Place => {
    if (place.link === undefined) return place;
    const known = places.get(place) ?? { ...place, link: now(place.link) };
    places.set(place, known);
    return known;
  };
  return {
    ...reading,
    tokens: reading.tokens.map((token) => ({
      ...token,
      place: placeOf(token.place),
      links: token.links.map(now),
    })),
    pictures: reading.pictures.map((picture) => ({
      ...picture,
      addresses: [...new Set(picture.addresses.map(now))],
      link: picture.link === undefined ? undefined : now(picture.link),
    })),
    embeds: reading.embeds.map((embed) => ({ ...embed, addresses: embed.addresses.flatMap(alsoNow) })),
  };
}

/** The address of the post that WordPress shows in a frame. */
const embedded = (address: string): string => address.replace(/\/embed\/?(?:[#?].*)?$/s, '/');
