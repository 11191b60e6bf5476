import {
  COLLECTION_STYLE,
  DUMP_SCHEMA,
  present,
  SCALAR_STYLE,
  type Node,
  type PresenterOptions,
  type ScalarNode,
  type ScalarStyleRule,
} from 'js-yaml';
import type { Json } from '../../post.js';
import type { FormatData } from './index.js';
import { yamlStyle, type YamlStyle } from './yaml-style.js';

const core = 'tag:yaml.org,2002:';
const styles: Record<YamlStyle, ScalarNode['style']> = {
  plain: SCALAR_STYLE.PLAIN,
  single: SCALAR_STYLE.SINGLE_QUOTED,
  double: SCALAR_STYLE.DOUBLE_QUOTED,
  block: SCALAR_STYLE.LITERAL_BLOCK,
};

/** The one rule of style: strings as yamlStyle says, everything else plain. */
const styleRule: ScalarStyleRule = (layout) => {
  const { tag, value } = layout.node;
  if (tag !== `${core}str`) return;
  layout.style = styles[yamlStyle(value, layout.isKey || layout.flowOnly ? 'flow' : 'line')];
};

const options: PresenterOptions = { schema: DUMP_SCHEMA, lineWidth: -1, scalarStyleRules: [styleRule] };

/** A list of scalars no longer than this stands on one line. */
const longestFlow = 80;

/**
 * Writes front matter as YAML that readers of YAML 1.1 and 1.2 take for the same values: no anchors, no folding, short
 * lists in brackets, dates bare.
 */
export function toYaml({ data, dates }: FormatData): string {
  const long: string[] = [];
  const items = Object.entries(data).map(([key, value]) => ({
    key: keyNode(key, long),
    value: dates.has(key) && typeof value === 'string' ? scalar('timestamp', value) : nodeOf(value, long),
  }));
  const yaml = present([{ contents: mapping(items), directives: [] }], options);
  return long.length === 0 ? yaml : yaml.replace(placeholder, (whole, index) => long[Number(index)] ?? whole);
}

/**
 * Of longer strings the expressions by which js-yaml chooses a style can overflow the stack. A string that holds the
 * mark's own character is kept apart with them, so that none is taken for a mark.
 */
const longest = 100_000;
const isLong = (value: string): boolean => value.length > longest || value.includes('\ufffe');
const placeholder = /"\\uFFFE(\d+)(?:\\n)?"/g;

/** A long string between double quotes, where JSON's escapes are YAML's; kept apart, with a mark in its place. */
function longNode(value: string, long: string[], end = ''): Node {
  const quoted = JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return scalar('str', `\ufffe${long.push(quoted) - 1}${end}`);
}

/** A long key ends with a line break in its mark, by which js-yaml writes `? key`, as YAML asks above 1,024 characters. */
const keyNode = (key: string, long: string[]): Node =>
  isLong(key) ? longNode(key, long, '\n') : scalar('str', key);

function nodeOf(value: Json | undefined, long: string[]): Node {
  if (typeof value === 'string') return isLong(value) ? longNode(value, long) : scalar('str', value);
  if (typeof value === 'number') return numberNode(value);
  if (typeof value === 'boolean') return scalar('bool', String(value));
  if (value === null || value === undefined) return scalar('null', 'null');
  if (isList(value)) return sequence(value, long);
  return mapping(
    Object.entries(value).map(([key, item]) => ({ key: keyNode(key, long), value: nodeOf(item, long) })),
  );
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const scalar = (tag: string, value: string): Node => ({
  kind: 'scalar',
  tag: core + tag,
  tagged: false,
  style: SCALAR_STYLE.PLAIN,
  value,
});

const mapping = (items: { key: Node; value: Node }[]): Node => ({
  kind: 'mapping',
  tag: `${core}map`,
  tagged: false,
  style: COLLECTION_STYLE.BLOCK,
  items,
});

function sequence(list: readonly Json[], long: string[]): Node {
  const length = list.reduce<number>((sum, item) => sum + String(item).length + 2, 0);
  const isFlow = length <= longestFlow && list.every((item) => typeof item !== 'object');
  return {
    kind: 'sequence',
    tag: `${core}seq`,
    tagged: false,
    style: isFlow ? COLLECTION_STYLE.FLOW : COLLECTION_STYLE.BLOCK,
    items: list.map((item) => nodeOf(item, long)),
  };
}

/** YAML 1.1 knows an exponent only after a point: `1.0e+21`. */
function numberNode(value: number): Node {
  const text = Object.is(value, -0) ? '0' : String(value);
  if (!text.includes('e')) return scalar(Number.isInteger(value) ? 'int' : 'float', text);
  return scalar('float', text.includes('.') ? text : text.replace('e', '.0e'));
}
