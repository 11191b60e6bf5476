import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearLeftovers } from '../../src/sink/index.js';

test('what a killed run left half written goes, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wp2md-leftovers-'));
  mkdirSync(join(folder, '2024'));
  const half = `.wp2md-${crypto.randomUUID()}.tmp`;
  for (const name of [half, `2024/${half}`, 'post.md', '.wp2md-mine.tmp', '2024/.hidden']) {
    writeFileSync(join(folder, name), '');
  }
  clearLeftovers(folder, Date.now() - 60_000);
  expect(readdirSync(folder, { recursive: true })).toHaveLength(6);
  clearLeftovers(folder, Date.now() + 60_000);
  expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual([
    ...['.wp2md-mine.tmp', '2024', join('2024', '.hidden'), 'post.md'],
  ]);
  rmSync(folder, { recursive: true });
});
