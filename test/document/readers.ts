import matter from 'gray-matter';
import { load, YAML11_SCHEMA } from 'js-yaml';
import { parse as parseToml } from 'smol-toml';
import { parse } from 'yaml';

const between = (text: string, delimiter: string): string => {
  const start = text.indexOf('\n') + 1;
  return text.slice(start, text.indexOf(`\n${delimiter}\n`, start) + 1);
};

/** Readers of a whole file with YAML front matter, by name. gray-matter brings js-yaml 3. */
export const yamlReaders: Readonly<Record<string, (text: string) => unknown>> = {
  'gray-matter': (text) => matter(text, {}).data,
  'yaml 1.1': (text) => parse(between(text, '---'), { version: '1.1', merge: true }),
  'yaml 1.2': (text) => parse(between(text, '---')),
  'js-yaml 5': (text) => load(between(text, '---')),
  'js-yaml 5 as YAML 1.1': (text) => load(between(text, '---'), { schema: YAML11_SCHEMA }),
};

/** Reads a whole file with TOML front matter. */
export const readToml = (text: string): unknown => parseToml(between(text, '+++'));
