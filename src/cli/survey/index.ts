import type { DataFiles } from '../../archive/directory/index.js';
import type { Redirects } from '../../archive/redirects/index.js';
import type { Details, MediaFacts, TermFacts } from '../../wordpress/index.js';
import type { FoundPost } from '../posts-in.js';
import type { Media, MediaContext } from './media.js';
import { planned, type PlanSettings } from './planned.js';
import { Survey, type SurveySettings } from './survey.js';

export { layoutOf, plainLayout, publishedFolder, type Layout } from './layout.js';
export type { Plan } from './plan.js';

interface Settings extends SurveySettings, PlanSettings {
  readonly signal: AbortSignal;
  /** Media objects that stand among the posts; more may come as long as the posts are read. */
  readonly mediaFound: readonly MediaFacts[];
  /** Terms, likewise. */
  readonly termsFound: readonly TermFacts[];
  /** What sidecar files say of authors and terms, and what stands among the posts, likewise. */
  readonly detailsFound: readonly Details[];
  /** Hears how many posts there are, before the first goes. */
  readonly onCount: (posts: number) => void;
  /** Gets the files of authors and terms, when all posts have gone. */
  readonly onData: (data: DataFiles) => Promise<void>;
  /** Gets the old addresses of the site, when all posts have gone. */
  readonly onRedirects: (redirects: Redirects) => Promise<void>;
  /** How files are taken over; absent where they are not. */
  readonly media: MediaContext | undefined;
}

/**
 * Looks at all posts before it gives the first of them, each with its plan: where it goes, and what stands for its addresses.
 * What was read once is not read again: the posts wait in a temporary file.
 *
 * @throws {OutputError} where there is no room for that file, or for the files that are taken over
 */
export async function* surveyed(
  posts: AsyncIterable<FoundPost>,
  settings: Settings,
): AsyncGenerator<FoundPost> {
  const survey = await Survey.of(posts, settings);
  let media: Media | undefined;
  try {
    if (settings.signal.aborted) return;
    settings.onCount(survey.length);
    await survey.finish(settings.mediaFound, settings.termsFound, settings.detailsFound);
    if (settings.media !== undefined) media = new (await import('./media.js')).Media(survey, settings.media);
    yield* planned(survey, settings, media);
    if (survey.roster !== undefined && !settings.signal.aborted) await settings.onData(survey.roster.files);
    if (survey.redirects !== undefined && !settings.signal.aborted) {
      await settings.onRedirects(survey.redirects);
    }
  } finally {
    media?.close();
    survey.close();
  }
}
