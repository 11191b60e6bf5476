import { byFile, byPage, resolveLinks } from '../../archive/index.js';
import { findAddresses } from '../../convert.js';
import type { FoundAddress } from '../../html/index.js';
import type { Addresses, ConvertOptions } from '../../options.js';
import type { LinkMode } from '../link-modes.js';
import type { FoundPost } from '../posts-in.js';
import type { Plan } from './plan.js';
import type { Place, Survey } from './survey.js';

/** What posts are planned with. */
export interface PlanSettings {
  readonly links: LinkMode;
  readonly optionsFor: (found: FoundPost) => Promise<ConvertOptions>;
}

/** Gives every post of a survey, in its order, what its conversion goes by. */
export async function* planned(survey: Survey, settings: PlanSettings): AsyncGenerator<FoundPost> {
  for (let at = 0; at < survey.length; at += 1) {
    const found = survey.at(at);
    const place = survey.placeOf(at);
    yield place === undefined ? found : { ...found, plan: await planOf(found, place, survey, settings) };
  }
}

async function planOf(
  found: FoundPost,
  place: Place,
  survey: Survey,
  { links, optionsFor }: PlanSettings,
): Promise<Plan> {
  const { path, renamed } = place;
  const addresses = addressesOf(found, await optionsFor(found));
  if (addresses.length === 0 || links === 'keep') return { path, renamed, options: {} };
  const refer = links === 'site' ? byPage : byFile;
  const resolved: Addresses = resolveLinks(addresses, {
    index: survey.index,
    path,
    refer,
    anchorOf: survey.anchorOf,
  });
  return { path, renamed, options: { addresses: resolved } };
}

/** A post that cannot be read is left to its conversion, which says why. */
function addressesOf({ json }: FoundPost, options: ConvertOptions): readonly FoundAddress[] {
  try {
    return findAddresses(json, options);
  } catch {
    return [];
  }
}
