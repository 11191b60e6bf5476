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
import { isList } from '../is-list.js';
import { isShort, longest, numberText } from './yaml-entry.js';
import { yamlStyle, type YamlStyle } from './yaml-style.js';

const core = 'tag:yaml.org,2002:';
const styles: Record<YamlStyle, ScalarNode['style']> = {
  plain: SCALAR_STYLE.PLAIN,
  single: SCALAR_STYLE.SINGLE_QUOTED,
  double: SCALAR_STYLE.DOUBLE_QUOTED,
  block: SCALAR_STYLE.LITERAL_BLOCK,
  escaped: SCALAR_STYLE.DOUBLE_QUOTED,
};

/** The one rule of style: strings as yamlStyle says, everything else plain. */
const styleRule: ScalarStyleRule = (layout) => {
  const { tag, value } = layout.node;
  if (tag !== `${core}str`) return;
  layout.style = styles[yamlStyle(value, layout.isKey || layout.flowOnly ? 'flow' : 'line')];
};

const options: PresenterOptions = { schema: DUMP_SCHEMA, lineWidth: -1, scalarStyleRules: [styleRule] };

/**
 * Writes an entry of front matter by js-yaml: without anchors and folding, short lists in brackets.
 *
 * @param isDate whether the value is a date-time, which stands bare
 */
export function presented(key: string, value: Json, isDate: boolean): string {
  const long: string[] = [];
  const item = {
    key: keyNode(key, long),
    value: isDate ? scalar('timestamp', String(value)) : nodeOf(value, long),
  };
  const yaml = present([{ contents: mapping([item]), directives: [] }], options);
  return long.length === 0 ? yaml : yaml.replace(placeholder, (whole, index) => long[Number(index)] ?? whole);
}

/**
 * Of longer strings the expressions by which js-yaml chooses a style can overflow the stack. A string that holds the
 * mark's own character is kept apart with them, so that none is taken for a mark.
 */
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

const sequence = (list: readonly Json[], long: string[]): Node => ({
  kind: 'sequence',
  tag: `${core}seq`,
  tagged: false,
  style: isShort(list) ? COLLECTION_STYLE.FLOW : COLLECTION_STYLE.BLOCK,
  items: list.map((item) => nodeOf(item, long)),
});

function numberNode(value: number): Node {
  const text = numberText(value);
  return scalar(Number.isInteger(value) && !text.includes('e') ? 'int' : 'float', text);
}
