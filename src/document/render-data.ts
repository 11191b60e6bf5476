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
