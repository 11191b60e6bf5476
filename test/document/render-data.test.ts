import { parse } from 'yaml';
import { renderData, withEarlier } from '../../src/document/index.js';

const one = { ann: { name: 'Ann: "x" # y', url: 'https://ann.example/' }, '2024': { name: '- yes' } };
const two = { ida: { name: 'Ida', description: 'Line' }, ann: { name: 'Ann' }, 'a: b': { name: 'x' } };

describe('the text of data', () => {
  test('is in the format that the ending of its path names', () => {
    expect(renderData('a/b.json', { x: { name: 'Sea' } }, 'toml')).toBe(
      '{\n  "x": {\n    "name": "Sea"\n  }\n}\n',
    );
    expect(renderData('a/b.yml', { x: { name: 'Sea' } }, 'toml')).toBe('x:\n  name: Sea\n');
    expect(renderData('a/b.toml', { x: { name: 'Sea' } }, 'yaml')).toBe('[x]\nname = "Sea"\n');
  });

  test('is front matter in any other file', () => {
    expect(renderData('b.md', { title: 'Sea' }, 'toml')).toBe('+++\ntitle = "Sea"\n+++\n');
    expect(renderData('b.md', { title: 'Sea' }, 'none')).toBe('---\ntitle: Sea\n---\n');
  });

  test.each(['a.json', 'a.yml', 'a.YAML'])('in %s keeps earlier entries behind its own', (path) => {
    const text = withEarlier(path, renderData(path, two, 'yaml'), renderData(path, one, 'yaml'));
    const read: unknown = parse(text);
    expect(read).toEqual({ ...one, ...two });
    expect(withEarlier(path, text, text)).toBe(text);
  });

  test('in a format that is not taken apart is its own alone', () => {
    expect(withEarlier('a.toml', 'new', 'old')).toBe('new');
  });
});
