import { byFile, byPage, resolveLinks } from '../../archive/index.js';
import { linkOf } from '../post-name.js';
import { findAddresses } from '../../convert.js';
import type { FoundAddress } from '../../html/index.js';
import type { Addresses, ConvertOptions } from '../../options.js';
import type { LinkMode } from '../link-modes.js';
import type { FoundPost } from '../posts-in.js';
import type { Media } from './media.js';
import type { Plan } from './plan.js';
import type { Place, Survey } from './survey.js';

/** What posts are planned with. */
export interface PlanSettings {
  readonly links: LinkMode;
  readonly optionsFor: (found: FoundPost) => Promise<ConvertOptions>;
  readonly signal: AbortSignal;
  /** Gives what else a post's conversion goes by, when its path is known. */
  readonly optionsAt: (found: FoundPost, path: string) => Promise<Plan['options']>;
}

/** So many posts are looked at before their turn, so that their files come at the same time. */
const ahead = 32;

interface Waiting {
  readonly found: FoundPost;
  readonly plan: Promise<Plan> | undefined;
  readonly own: Plan['options'];
}

/**
 * Gives every post of a survey, in its order, what its conversion goes by. Its files are there then, or have failed.
 *
 * @throws {OutputError} where files cannot be written
 */
export async function* planned(
  survey: Survey,
  settings: PlanSettings,
  media: Media | undefined,
): AsyncGenerator<FoundPost> {
  const { signal } = settings;
  const waiting: Waiting[] = [];
  const most = media === undefined ? 1 : ahead;
  for (let at = 0; at < survey.length || waiting.length > 0;) {
    if (signal.aborted) return;
    // One after the other: files are asked for in the order of the posts, and so get the same names in every run.
    while (at < survey.length && waiting.length < most)
      waiting.push(await begin(survey, at++, settings, media));
    const next = waiting.shift();
    if (next === undefined) return;
    const plan = await planOf(next, signal);
    if (signal.aborted) return;
    if (plan === undefined) {
      yield next.found;
      continue;
    }
    const more = await settings.optionsAt(next.found, plan.path);
    const options = { ...plan.options, ...next.own, ...more };
    yield { ...next.found, plan: { ...plan, options } };
  }
}

async function planOf({ plan }: Waiting, signal: AbortSignal): Promise<Plan | undefined> {
  try {
    return await plan;
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}

async function begin(
  survey: Survey,
  at: number,
  settings: PlanSettings,
  media: Media | undefined,
): Promise<Waiting> {
  const found = survey.at(at);
  const place = survey.placeOf(at);
  if (place === undefined) return { found, plan: undefined, own: {} };
  // Where every address stays as it is, nobody has to look for them.
  const isLooked = settings.links !== 'keep' || media !== undefined;
  const addresses = isLooked ? addressesOf(found, await settings.optionsFor(found)) : [];
  const plan = planWith(place, addresses, survey, settings.links, media);
  // Heard of when it is its turn; unheard until then, it would end the process.
  plan.catch(() => {});
  const aliases = survey.aliasesOf(place, linkOf(found.json.value));
  const authorKeys = survey.roster?.authorKeysAt(at);
  return { found, plan, own: { aliases, ...(authorKeys === undefined ? {} : { authorKeys }) } };
}

async function planWith(
  place: Place,
  found: readonly FoundAddress[],
  survey: Survey,
  links: LinkMode,
  media: Media | undefined,
): Promise<Plan> {
  const { path, renamed } = place;
  const resolved = links === 'keep' ? nothing : linksOf(found, place, survey, links);
  if (media === undefined) return { path, renamed, options: { addresses: resolved } };
  // A link to a file's own page leads to the file, which may be taken over too.
  const files = [...resolved.moved.values()].filter((to) => /^https?:/i.test(to));
  const taken = await media.takeOver(
    [...found, ...files.map((address) => ({ use: 'link', address }) as const)],
    path,
  );
  const moved = new Map(taken.moved);
  for (const [from, to] of resolved.moved) if (!moved.has(from)) moved.set(from, taken.moved.get(to) ?? to);
  const lost = new Map([...resolved.lost, ...taken.lost]);
  for (const [from, to] of resolved.moved) {
    const why = taken.lost.get(to);
    if (why !== undefined && !lost.has(from)) lost.set(from, why);
  }
  return { path, renamed, options: { addresses: { ...resolved, moved, lost } } };
}

const nothing: Addresses = { moved: new Map(), lost: new Map() };

const linksOf = (
  found: readonly FoundAddress[],
  place: Place,
  survey: Survey,
  links: LinkMode,
): Addresses => ({
  called: survey.calledIn(place),
  ...resolveLinks(found, {
    ...{ index: survey.index, path: place.path, anchorOf: survey.anchorOf },
    refer: links === 'site' ? byPage : byFile,
    noteOf: links === 'wikilinks' ? (target) => survey.notes.nameOf(target) : undefined,
  }),
});

/** A post that cannot be read is left to its conversion, which says why. */
function addressesOf({ json }: FoundPost, options: ConvertOptions): readonly FoundAddress[] {
  try {
    return findAddresses(json.value, options);
  } catch {
    return [];
  }
}
