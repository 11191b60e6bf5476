import type { MediaFacts } from '../../wordpress/index.js';
import type { FoundPost } from '../posts-in.js';
import { planned, type PlanSettings } from './planned.js';
import { Survey, type SurveySettings } from './survey.js';

export { plainLayout } from './layout.js';
export type { Plan } from './plan.js';

interface Settings extends SurveySettings, PlanSettings {
  readonly signal: AbortSignal;
  /** Media that stand among the posts; more may come as long as the posts are read. */
  readonly media: readonly MediaFacts[];
}

/**
 * Looks at all posts before it gives the first of them, each with its plan: where it goes and where its links lead. What was
 * read once is not read again: the posts wait in a temporary file.
 *
 * @throws {OutputError} where there is no room for that file
 */
export async function* surveyed(
  posts: AsyncIterable<FoundPost>,
  settings: Settings,
): AsyncGenerator<FoundPost> {
  const survey = await Survey.of(posts, settings);
  try {
    if (settings.signal.aborted) return;
    survey.finish(settings.media);
    yield* planned(survey, settings);
  } finally {
    survey.close();
  }
}
