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
  const now = (address: string): string => there.get(address) ?? address;
  const alsoNow = (address: string): string[] => {
    const other = there.get(canonical(address, link));
    return other === undefined ? [address] : [other, address];
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
      addresses: picture.addresses.map(now),
      link: picture.link === undefined ? undefined : now(picture.link),
    })),
    embeds: reading.embeds.map((embed) => ({ ...embed, addresses: embed.addresses.flatMap(alsoNow) })),
  };
}
