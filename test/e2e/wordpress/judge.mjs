import { compare } from './compare.mjs';

const isMet = (name, met, otherwise) => ({ name, differences: met ? [] : [otherwise] });

/** What the command found itself, by the ids of posts: where it failed, and where its own check saw a difference. */
function foundByItself(posts) {
  const found = ({ error, differences }) => [
    ...(error === undefined ? [] : [`it failed: ${error.message}`]),
    ...(differences === undefined && error === undefined ? ['it was not verified'] : []),
    ...(differences ?? []).map(({ message }) => `--verify says: ${message}`),
  ];
  return new Map(posts.map((post) => [post.id, found(post)]));
}

/** A check that failed has named its posts already. */
const ending = (code, said) => (code === 3 ? 'it ended with 3' : `it ended with ${code}:\n  ${said}`);

/** Errors that were said and not expected, and those that were expected and not said. */
function differingErrors(errors, expected) {
  const messages = errors.map(({ message }) => message);
  return [
    ...messages.filter((message) => !expected.some((pattern) => pattern.test(message))),
    ...expected
      .filter((pattern) => !messages.some((message) => pattern.test(message)))
      .map((pattern) => `none is like ${pattern}`),
  ];
}

/**
 * Holds what came of a case against what must come of it.
 *
 * @param site a site of `formsOf`
 * @param example one of `casesOf`
 * @param outcome of `convert`
 * @returns `{ name, differences }` each
 */
export function judge(site, example, outcome) {
  const { wanted, isOpen, errors = [], mostRequests = Infinity, cutOffAt } = example;
  const { report, documents, code, said, stdout, requests, cutOff } = outcome;
  if (report === undefined)
    return [isMet('report', false, `none was written; it ended with ${code}:\n  ${said}`)];
  const found = foundByItself(report.posts);
  return [
    ...compare(documents, wanted, { ...site, isOpen, found }),
    isMet('exit code', code === (errors.length === 0 ? 0 : 1), ending(code, said)),
    isMet('requests', requests <= mostRequests, `${requests}, not at most ${mostRequests}`),
    isMet('stdout', stdout === '', `holds ${JSON.stringify(stdout.slice(0, 200))}`),
    isMet('cut off', cutOffAt === undefined || cutOff?.code === null, 'it ended before'),
    { name: 'errors', differences: differingErrors(report.errors, errors) },
  ];
}
