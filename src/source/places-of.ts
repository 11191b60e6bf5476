import { InputError } from '../errors.js';
import { displayName } from './address.js';
import { findPlaces, type Place } from './find-places.js';
import { Seen } from './seen.js';

/** An input, or something in one, that cannot be found. */
export interface Lost {
  readonly error: InputError;
  /** What an error calls the input. */
  readonly name: string;
}

/** Finds what inputs stand for, in their order, each place once however often it is named. */
export async function* placesOf(inputs: readonly string[]): AsyncGenerator<Place | Lost> {
  const seen = new Seen();
  for (const input of inputs) {
    for await (const found of findPlaces(input)) {
      if (found instanceof InputError) yield { error: found, name: displayName(input) };
      else if (seen.isNew(found)) yield found;
    }
  }
}
