import { attribute, isTag, type Element } from '../dom.js';
import { linkTarget } from '../address.js';
import type { Place, Row, Table } from './reading.js';
import type { Writer } from './writer.js';

/** The elements that HTML's style sheet shows as blocks, and what else stands on lines of its own. */
const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

const code = new Set(['code', 'tt']);
/** How many kinds of lists an item knows itself to be nested in. */
const longestPath = 12;

/** Easy Spoiler's cells, whose tables are none to a reader. */
const spoiler = /^easySpoiler/;

const lists = new Set(['ul', 'ol', 'menu', 'dir']);

/**
 * Reads what HTML's own elements say: blocks, headings, lists, tables, links and code. The same for a post and for what its
 * Markdown renders to.
 */
export class Structure {
  readonly #tables = new Map<Element, Table>();
  readonly #rows = new Map<Element, Row>();
  /** The columns of a row by now, and its cells. */
  readonly #columns = new Map<Element, { next: number; cells: number }>();
  /** The lists that have an item by now. */
  readonly #begun = new Set<Element>();

  constructor(
    readonly writer: Writer,
    readonly link: string | undefined,
  ) {}

  /** @returns the place of what stands in an element */
  enter(node: Element, place: Place): Place {
    const { name } = node;
    if (blocks.has(name)) this.writer.gap('edge');
    else if (name === 'br') this.writer.gap('line');
    if (name === 'a') return this.#link(node, place);
    if (code.has(name)) return place.code ? place : { ...place, code: true };
    if (name === 'li') return this.#item(node, place);
    if (lists.has(name)) return this.#list(node, place);
    if (name === 'td' || name === 'th') return this.#cell(node, place);
    if (name === 'table') this.#tables.set(node, { cells: 0 });
    else if (/^h[1-6]$/.test(name)) return { ...place, heading: { level: Number(name[1]) } };
    return place;
  }

  leave(node: Element): void {
    if (blocks.has(node.name)) this.writer.gap('edge');
  }

  #link(node: Element, place: Place): Place {
    const href = attribute(node, 'href');
    const file = href === '#' ? attribute(node, 'data-downloadurl') : undefined;
    const link = linkTarget(file ?? href, this.link);
    return link === undefined ? place : { ...place, link };
  }

  /** A list straight inside a list belongs to the item before it; where there is none, it is one with the outer list. */
  #list(node: Element, place: Place): Place {
    const outer = listAround(node);
    if (outer && !this.#begun.has(outer)) return place;
    const { path = '', depth = 0 } = place.item ?? {};
    const kind = node.name === 'ol' ? 'o' : 'u';
    return { ...place, item: { path: (path + kind).slice(-longestPath), depth: depth + 1, loose: true } };
  }

  /** An item that stands in no list has a bullet, too. */
  #item(node: Element, place: Place): Place {
    const list = listOfItem(node);
    if (list && place.item) {
      this.#begun.add(list);
      return { ...place, item: { ...place.item, loose: false } };
    }
    const { path = '', depth = 0 } = place.item ?? {};
    return { ...place, item: { path: `${path}u`.slice(-longestPath), depth: depth + 1, loose: false } };
  }

  #cell(node: Element, place: Place): Place {
    const row = spoiler.test(attribute(node, 'class') ?? '') ? undefined : this.#rowOf(node);
    if (row === undefined) return place;
    const parent = node.parent as Element;
    const { next: column, cells } = this.#columns.get(parent) ?? { next: 0, cells: 0 };
    this.#columns.set(parent, { next: column + spanOf(node), cells: cells + 1 });
    row.table.cells = Math.max(row.table.cells, cells + 1);
    return { ...place, cell: { row, column } };
  }

  #rowOf(cell: Element): Row | undefined {
    const parent = cell.parent;
    if (!parent || !isTag(parent) || parent.name !== 'tr') return undefined;
    const known = this.#rows.get(parent);
    if (known) return known;
    let above = parent.parent;
    if (above && isTag(above) && above.name !== 'table') above = above.parent;
    const table = above && isTag(above) ? this.#tables.get(above) : undefined;
    if (table === undefined) return undefined;
    const row: Row = { table };
    this.#rows.set(parent, row);
    return row;
  }
}

const spanOf = (cell: Element): number => {
  const span = Number(attribute(cell, 'colspan') ?? 1);
  return span > 1 && span < 1000 ? Math.floor(span) : 1;
};

/** The list that an item stands in, perhaps with bold or a colour round it. */
function listOfItem(node: Element): Element | undefined {
  let above = node.parent;
  while (above && isTag(above) && !blocks.has(above.name)) above = above.parent;
  return above && isTag(above) && lists.has(above.name) ? above : undefined;
}

const listAround = ({ parent }: Element): Element | undefined =>
  parent && isTag(parent) && lists.has(parent.name) ? parent : undefined;
