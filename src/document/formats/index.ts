import type { FrontMatterFormat } from '../../options.js';
import type { Json } from '../../post.js';
import { toJson } from './json.js';
import { toToml } from './toml.js';
import { toYaml } from './yaml.js';

/** What a format writes. */
export interface FormatData {
  readonly data: Readonly<Record<string, Json>>;
  /** The keys whose value is a date-time, to be written as one where the format knows them. */
  readonly dates: ReadonlySet<string>;
}

/** How front matter of one format looks in a file. */
export interface Format {
  /** The lines around it. `---json` is how gray-matter and Eleventy know JSON. */
  readonly delimiters: readonly [string, string];
  readonly write: (data: FormatData) => string;
}

export const formats: Readonly<Record<Exclude<FrontMatterFormat, 'none'>, Format>> = {
  yaml: { delimiters: ['---', '---'], write: toYaml },
  toml: { delimiters: ['+++', '+++'], write: toToml },
  json: { delimiters: ['---json', '---'], write: toJson },
};
