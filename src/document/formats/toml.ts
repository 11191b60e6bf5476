import { stringify } from 'smol-toml';
import type { Json } from '../../post.js';
import { isList } from '../is-list.js';
import type { FormatData } from './index.js';

/** A date that smol-toml writes as WordPress said it, without milliseconds. */
class WrittenDate extends Date {
  constructor(readonly written: string) {
    super(0);
  }

  override toISOString(): string {
    return this.written;
  }
}

/** Writes front matter as TOML 1.0: dates as date-times, and since it has no null, without what is null. */
export function toToml({ data, dates }: FormatData): string {
  const table = Object.entries(data).map(([key, value]) => [
    key,
    dates.has(key) && typeof value === 'string' ? new WrittenDate(value) : withoutNull(value),
  ]);
  return stringify(Object.fromEntries(table));
}

function withoutNull(value: Json | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.filter((item) => item !== null).map(withoutNull);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== null)
      .map(([key, item]) => [key, withoutNull(item)]),
  );
}
