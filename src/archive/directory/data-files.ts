import { folderName, isSafePath } from '../../document/index.js';
import type { Json } from '../../post.js';
import type { DataEntry, DataRule } from '../../preset.js';
import type { Listed } from './directory.js';
import { unique } from './order.js';

type Data = Readonly<Record<string, Json>>;

/** A file of what is known of authors or terms. */
export interface DataFile {
  /** Below the output folder. */
  readonly path: string;
  readonly data: Data;
  /** Whether documents refer to its entries, so that none may go as long as a document may be there. */
  readonly isReferredTo: boolean;
}

/** What comes of a preset's rules. */
export interface DataFiles {
  readonly files: readonly DataFile[];
  /** Paths that no file can have on every system. */
  readonly refused: readonly string[];
  /** The page that the generator makes of a term, by the address of the page that listed its posts. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** Makes the files that a preset asks for: each entry once, in the order in which they are listed. */
export function dataFiles(rules: readonly DataRule[], listed: Listed): DataFiles {
  const files: DataFile[] = [];
  const refused: string[] = [];
  const addresses = new Map<string, string>();
  for (const rule of rules) {
    for (const [path, places] of placesOf(rule, listed[rule.of])) {
      const isReferredTo = isMap(rule) && rule.by === 'key';
      const made = isMap(rule)
        ? [{ path, data: mapOf(rule, places) }]
        : [...places.values()].map(({ entry }) => ({
            path: path.replaceAll('{key}', folderName(entry.key)),
            data: valuesOf(rule, entry),
          }));
      for (const file of made) {
        if (isSafePath(file.path)) files.push({ ...file, isReferredTo });
        else refused.push(file.path);
      }
      if (rule.address === undefined) continue;
      for (const { entry, links } of places.values()) {
        for (const link of links) addresses.set(link, rule.address(entry));
      }
    }
  }
  return { files, refused, addresses };
}

const isMap = ({ path }: DataRule): boolean => typeof path === 'string' && !path.includes('{key}');

/** What stands in one place, and the old pages of all that would: two terms of one name are one to a generator. */
interface Place {
  readonly entry: DataEntry;
  readonly links: string[];
}

/** What a rule is about, by path and then by what tells entries apart there. */
function placesOf(rule: DataRule, all: readonly DataEntry[]): Map<string, Map<string, Place>> {
  const paths = new Map<string, Map<string, Place>>();
  const keys = new Map<string, Set<string>>();
  for (const each of all) {
    if (rule.taxonomies?.includes(each.taxonomy ?? '') === false) continue;
    const path = pathOf(rule, each);
    const places = getOr(paths, path, () => new Map<string, Place>());
    const taken = getOr(keys, path, () => new Set<string>());
    const { links } = getOr(places, nameOf(rule, each), () => ({
      // Posts call authors by their keys.
      entry: rule.of === 'authors' ? each : { ...each, key: unique(each.key, taken) },
      links: [],
    }));
    if (each.link !== undefined) links.push(each.link);
  }
  return paths;
}

const pathOf = ({ path }: DataRule, entry: DataEntry): string =>
  typeof path === 'function' ? path(entry) : path.replaceAll('{taxonomy}', folderName(entry.taxonomy ?? ''));

function nameOf(rule: DataRule, { name, key }: DataEntry): string {
  if (typeof rule.path === 'function') return '';
  if (isMap(rule)) return rule.by === 'key' ? key : name;
  return rule.of === 'authors' ? key : name;
}

function mapOf(rule: DataRule, places: ReadonlyMap<string, Place>): Data {
  const entries = [...places.values()].map(({ entry }) => entry);
  return Object.fromEntries(entries.map((entry) => [entry[rule.by ?? 'name'], valuesOf(rule, entry)]));
}

function valuesOf({ fields }: DataRule, entry: DataEntry): Data {
  const values = fields.map((field): readonly [string, Json | undefined] => {
    if (typeof field !== 'string') return [field.key, field.value(entry)];
    const colon = field.indexOf(':');
    return [field.slice(0, Math.max(colon, 0)) || field, entry[field.slice(colon + 1) as keyof DataEntry]];
  });
  return Object.fromEntries(values.filter((pair): pair is readonly [string, Json] => pair[1] !== undefined));
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
