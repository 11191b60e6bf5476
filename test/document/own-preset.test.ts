import { convert } from '../../src/convert.js';
import { presets } from '../../src/document/presets/index.js';
import { presetOf } from '../../src/document/presets/preset-of.js';
import type { OptionError } from '../../src/errors.js';
import type { CustomPreset } from '../../src/preset.js';
import { documentOf } from './high-water.js';

describe('a preset of somebody’s own', () => {
  test('says only what is different', () => {
    const own: CustomPreset = {
      extends: 'hugo',
      paths: { post: 'notes/{slug}.md' },
      fields: ['title', { key: 'n', value: ({ id }) => id }],
    };
    const { path, frontMatter } = documentOf({}, own);
    expect([path, frontMatter]).toEqual(['notes/high-water.md', { title: 'High water', n: 7 }]);
    expect(presetOf(own).paths['page']).toBe(presets.hugo.paths['page']);
    expect(presetOf(own).syntax).toBe('hugo');
  });

  test('may fail for a post, and says with which key', () => {
    const value = (): never => {
      throw new Error('no photo');
    };
    expect(() => documentOf({}, { fields: [{ key: 'photo', value }] })).toThrow(
      'the value of photo failed: no photo',
    );
  });

  test('makes anchors of its own, and is what failed where it cannot', () => {
    const content = { rendered: '<h2 id="a">One</h2><p><a href="#a">to one</a></p>' };
    const linkOf = (anchors: CustomPreset['anchors']): string | undefined =>
      /\[to one\]\((.*)\)/.exec(
        convert({ id: 1, content }, { preset: { anchors } as CustomPreset }).body,
      )?.[1];
    expect(linkOf((headings) => headings.map(({ parts }) => `h-${parts[0]?.value}`))).toBe('#h-One');
    expect(linkOf(() => [])).toBe('#a');
    const failing = (): never => {
      throw new Error('no idea');
    };
    expect(() => linkOf(failing)).toThrow('the anchors of headings failed: no idea');
    expect(() => linkOf(() => 'one' as never)).toThrow('they are no list of texts');
  });

  // The message names the key, the hint says what it takes.
  const wrong: readonly (readonly [unknown, string, string])[] = [
    ['huga', '"huga"', 'hugo'],
    [7, '7', 'object'],
    [{ pats: {} }, '"pats"', 'paths'],
    [{ extends: 'huga' }, 'extends', 'hugo'],
    [{ paths: { post: '../{slug}.md' } }, '..', 'folder'],
    [{ paths: 'x' }, 'paths', '{slug}'],
    [{ fields: 'title' }, 'fields', 'list'],
    [{ fields: [{ from: 'x' }] }, 'fields[0].key', 'key'],
    [{ fields: [{ key: 'x', form: 'y' }] }, '"fields[0].form"', 'from'],
    [{ bundles: 'yes' }, 'bundles', 'true'],
    [{ syntax: 'liquid' }, 'syntax', 'jekyll'],
    [{ names: { reserved: 'index' } }, 'names.reserved', 'list'],
    [{ media: { folder: 'x' } }, 'media.address', 'address'],
    [{ anchors: 'x' }, 'anchors', '.mjs'],
    [{ data: {} }, 'data', 'list'],
    [{ data: [{ of: 'authors', path: 'x.json' }] }, 'data[0].fields', 'fields'],
    [{ data: [{ of: 'posts', path: 'x.json', fields: [] }] }, 'data[0].of', 'authors'],
    [{ data: [{ of: 'terms', path: '../x.json', fields: [] }] }, 'data[0].path', '{taxonomy}'],
    [{ data: [{ of: 'terms', path: '/x.json', fields: [] }] }, 'data[0].path', '{taxonomy}'],
    [{ data: [{ of: 'terms', path: '{slug}.json', fields: [] }] }, 'data[0].path', '{key}'],
    [{ data: [{ of: 'terms', path: 'x.json', fields: ['label:nam'] }] }, 'data[0].fields[0]', 'name'],
    [
      { data: [{ of: 'terms', path: 'x.json', fields: [{ key: 'x', value: 1 }] }] },
      'fields[0].value',
      '.mjs',
    ],
    [JSON.parse('{"__proto__": {"a": 1}}'), '"__proto__"', 'keys'],
  ];
  test.each(wrong)('%j is refused', (preset, key, hint) => {
    let refused: OptionError | undefined;
    try {
      presetOf(preset as CustomPreset);
    } catch (error) {
      refused = error as OptionError;
    }
    expect(refused?.code).toBe('option-invalid');
    expect(refused?.message).toContain(key);
    expect(refused?.hint).toContain(hint);
  });
});
