import type { FrontMatterFormat } from '../options.js';
import type { Json } from '../post.js';
import { toJson } from './formats/json.js';
import { toToml } from './formats/toml.js';
import { toYaml } from './formats/yaml.js';
import type { FormatData } from './formats/index.js';
import { renderText } from './render.js';

const writers: Readonly<Record<string, (data: FormatData) => string>> = {
  json: (data) => `${toJson(data)}\n`,
  yml: toYaml,
  yaml: toYaml,
  toml: toToml,
};

/**
 * The text of a file of data, in the format that its ending names; of any other a document with nothing but front matter.
 *
 * @param format of front matter
 */
export function renderData(
  path: string,
  data: Readonly<Record<string, Json>>,
  format: FrontMatterFormat,
): string {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const whole: FormatData = { data, dates: new Set() };
  const write = Object.hasOwn(writers, ending) ? writers[ending] : undefined;
  return write?.(whole) ?? renderText(whole, '', format === 'none' ? 'yaml' : format);
}

/**
 * The text of a map, with the entries of an earlier text of it behind its own that it has not itself. Both have to be what
 * renderData wrote: there, an entry begins where a line is not indented.
 */
export function withEarlier(path: string, text: string, earlier: string): string {
  if (/\.json$/i.test(path)) {
    const entries = JSON.parse(text) as Record<string, Json>;
    const before = Object.entries(JSON.parse(earlier) as Record<string, Json>);
    const others = before.filter(([name]) => !Object.hasOwn(entries, name));
    return renderData(path, Object.fromEntries([...Object.entries(entries), ...others]), 'json');
  }
  if (!/\.ya?ml$/i.test(path)) return text;
  const known = new Map(blocksOf(text));
  return (
    text +
    blocksOf(earlier)
      .map(([name, block]) => (known.has(name) ? '' : block))
      .join('')
  );
}

/** The entries of a map in YAML, each with the line that names it. */
function blocksOf(yaml: string): readonly (readonly [string, string])[] {
  const blocks: string[][] = [];
  for (const line of yaml.split('\n')) {
    if (line !== '' && !line.startsWith(' ')) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.map((lines) => {
    const [name = ''] = lines;
    return [name, `${lines.join('\n').trimEnd()}\n`];
  });
}
