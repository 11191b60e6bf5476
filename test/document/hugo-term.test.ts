import { hugoTerm } from '../../src/document/presets/hugo-term.js';

// What Hugo 0.111.3 itself makes of these names: `hugo` over a post with the category, and the folder below public/categories.
test.each([
  ['Harbour & Sea', 'harbour-sea'],
  ['AC/DC', 'ac/dc'],
  ['C++', 'c++'],
  ['C#', 'c#'],
  ['Über uns', 'über-uns'],
  ["Don't", 'dont'],
  ['a.b', 'a.b'],
  ['A -- B', 'a--b'],
  ['100%', '100'],
  ['50%20x', '50%20x'],
  ['x_y', 'x_y'],
  ['日本 語', '日本-語'],
  ['Q&A: x', 'qa-x'],
  ['~t', '~t'],
  ['@me', '@me'],
  ['Straße', 'straße'],
  ['- lead', '-lead'],
  [' sp ', 'sp'],
  ['...dots', '...dots'],
  ['½ pint', 'pint'],
  ['emoji 🎉 x', 'emoji-x'],
  ['a|b', 'ab'],
  ['2024', '2024'],
])('Hugo looks for %j in %s', (name, folder) => {
  expect(hugoTerm(name)).toBe(folder);
});
