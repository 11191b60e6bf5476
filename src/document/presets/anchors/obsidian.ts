import type { AnchorsOf, Heading } from '../../../headings.js';

/**
 * What Obsidian calls headings by in links: their Markdown without signs, in any case of letters. Of several that are alike
 * the first is meant, unless the link names headings above it: `Tides#Monday`. A heading with an address in it has none:
 * the address is among its words.
 */
export const obsidianAnchors: AnchorsOf = (headings) => {
  const names = headings.map(({ markdown }) => nameOf(markdown));
  const keys = names.map((name) => name.toLowerCase());
  const holds = headings.map(holdsAddress);
  const first = new Map<string, number>();
  for (const [at, key] of keys.entries()) if (!first.has(key)) first.set(key, at);
  const above: number[] = [];
  return headings.map((heading, at) => {
    while (above.length > 0 && (headings[above.at(-1) ?? 0]?.depth ?? 0) >= heading.depth) above.pop();
    above.push(at);
    if (names[at] === '' || holds[at]) return undefined;
    if (first.get(keys[at] ?? '') === at) return names[at];
    if (headings.length > mostHeadings) return undefined;
    const sure = above.filter((each) => !holds[each]);
    for (let from = sure.length - 2; from >= 0; from--) {
      const path = sure.slice(from);
      const wanted = path.map((each) => keys[each] ?? '');
      if (resolve(wanted, headings, keys) === at) return path.map((each) => names[each]).join('#');
    }
    return undefined;
  });
};

/** For more than that, nobody looks through all of them for each. */
const mostHeadings = 1000;

/** As Obsidian compares them: what could mean something in a link, or in a heading, is white space. */
const nameOf = (markdown: string): string =>
  markdown
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const holdsAddress = ({ markdown, parts }: Heading): boolean =>
  /\]\(|(?<!\\)\[\[/.test(markdown) || parts.some(({ kind }) => kind === 'image');

/** The heading that Obsidian finds for a path of headings, each below the one before. */
function resolve(path: readonly string[], headings: readonly Heading[], keys: readonly string[]): number {
  let depth = 0;
  let step = 0;
  for (const [at, heading] of headings.entries()) {
    if (heading.depth <= depth || keys[at] !== path[step]) continue;
    if (step === path.length - 1) return at;
    depth = heading.depth;
    step += 1;
  }
  return -1;
}
