import { avada } from './avada.js';
import { core } from './core.js';
import { divi } from './divi.js';
import { enfold } from './enfold.js';
import { jupiter } from './jupiter.js';
import type { BuilderRow } from './row.js';
import { wpbakery } from './wpbakery.js';

const rows: ReadonlyMap<string, BuilderRow> = new Map([
  ...divi,
  ...wpbakery,
  ...avada,
  ...enfold,
  ...jupiter,
  ...core,
  ['rev_slider', { isDynamic: true }],
]);

/** What a page builder shows of a tag of its own besides what it holds; undefined where that is nothing, or not known. */
export const builderRow = (name: string): BuilderRow | undefined => rows.get(name);
