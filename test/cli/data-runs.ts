import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { run } from '../../src/cli/run.js';
import { fakeIo } from '../support/fake-io.js';

export const ida = { id: 1, name: 'Ida', slug: 'ida', description: 'Writes.', avatar_urls: {} };
export const sea = {
  ...{ id: 3, name: 'Sea', slug: 'sea', taxonomy: 'category' },
  link: 'https://example.org/category/sea/',
};

/** A post by Ida, about the sea. */
export const post = (id: number, more: object = {}): object => ({
  ...{ id, slug: `post-${id}`, type: 'post', title: `Post ${id}`, link: `https://example.org/${id}/` },
  ...{ date: '2024-01-01T00:00:00', content: '<p>Text.</p>', author: 1, categories: [3] },
  _embedded: { author: [ida], 'wp:term': [[sea]] },
  ...more,
});

export const lines = (values: readonly object[]): string =>
  values.map((each) => `${JSON.stringify(each)}\n`).join('');

/** Runs with --data into out/ below a folder. */
export function dataRuns(path: (...names: readonly string[]) => string) {
  return {
    /** Runs over these values, each a line of stdin. */
    async convert(values: readonly object[], preset: string, ...args: readonly string[]) {
      const io = fakeIo({ stdin: lines(values) });
      const code = await run(['-o', `${path('out')}/`, '--preset', preset, '--data', ...args], io);
      const plain = (text: string): string => text.replaceAll(`${path()}/`, '');
      return { code, stdout: plain(io.stdoutText()), said: plain(io.stderrText()) };
    },
    read: (name: string): string => readFileSync(path('out', name), 'utf8'),
    write(name: string, text: string): void {
      mkdirSync(dirname(path('out', name)), { recursive: true });
      writeFileSync(path('out', name), text);
    },
  };
}
