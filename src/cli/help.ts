import { exitCodes } from './exit-codes.js';

/** Commands to copy, at the end of the help text. No line is longer than 60 columns. */
export const examples = `Examples:
  wp2md post.json
  wp2md posts.json -o posts/
  wp2md archive/ -o posts/ --name '{year}/{slug}.md'
  wp2md https://example.org/ -o posts/ --category news
  curl -s https://example.org/wp-json/wp/v2/posts/1 | wp2md
  wp2md posts.json --ndjson | jq -r .frontMatter.title`;

/** What to print where nothing is named and stdin is a terminal. */
export const shortUsage = `Usage: wp2md [options] [input...]

  wp2md post.json             print a post as Markdown
  wp2md posts.json -o posts/  write each post to a file
  wp2md --help                all options
`;

/** The exit codes, for the help text. */
export function exitCodeTable(): string {
  const rows = Object.values(exitCodes).map(({ code, meaning }) => `  ${String(code).padEnd(3)}  ${meaning}`);
  return ['Exit codes:', ...rows].join('\n');
}
