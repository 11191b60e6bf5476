import type { SiteOptions } from '../source/index.js';
import type { Io } from './io.js';
import type { Ledger } from './ledger.js';
import type { Settings } from './settings.js';
import type { Talk } from './talk.js';

/** One run: what it goes by and whom it talks to. */
export interface Run {
  readonly settings: Settings;
  readonly io: Io;
  readonly talk: Talk;
  readonly signal: AbortSignal;
  readonly ledger: Ledger;
  readonly site: SiteOptions;
  readonly onConversion: () => void;
}
