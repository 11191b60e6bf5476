const plainKey = /^[A-Za-z_]\w*$/;
const longestKey = 60;

/** A key of an object, or a place in a list. */
export type PathStep = string | number;

/** How many steps of a path are shown. */
export const mostSteps = 12;

/**
 * A path into a JSON value as jq writes it, `.posts[1].title.rendered`, so that it can be looked up with jq.
 *
 * @param steps keys as strings, places in lists as numbers
 */
export function writePath(steps: readonly PathStep[]): string {
  const shown = steps.slice(0, mostSteps).map(writeStep).join('');
  const path = steps.length > mostSteps ? `${shown}…` : shown;
  return path.startsWith('.') ? path : `.${path}`;
}

function writeStep(step: PathStep): string {
  if (typeof step === 'number') return `[${step}]`;
  if (plainKey.test(step) && step.length <= longestKey) return `.${step}`;
  return `["${step.slice(0, longestKey)}"]`;
}
