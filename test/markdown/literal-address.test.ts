import { markdownOf } from '../support/to-markdown.js';

const rows: readonly (readonly [what: string, text: string, markdown: string])[] = [
  ['what a renderer links', 'See http://example.org/a_b_c today', 'See http://example.org/a_b_c today'],
  [
    'a host with an underscore',
    'See http://my_host/a and www.my_host',
    'See http://my_host/a and www.my_host',
  ],
  ['emphasis that ends in an address', '_http://example.org/a_-', '_http://example.org/a_-'],
  ['emphasis that ends in what is none', '_http://my_-', '\\_http\\://my\\_-'],
  [
    'a backslash behind the emphasis after it',
    'http://a.example,<b>&lt;b&gt;</b>',
    'http\\://a.example,**\\<b>**',
  ],
  ['a star of its own in emphasis', 'http://a.example,<i>*</i>', 'http\\://a.example,*\\**'],
  ['a pipe in emphasis', 'http://a.example,<b>|</b>', 'http\\://a.example,**|**'],
  ['an end beside a tag', '<b>http://a.example</b><sup>1</sup>', '**http://a.example**<sup>1</sup>'],
  ['the same after a last part without', 'a *www.my_host* b', 'a \\*www\\.my_host\\* b'],
];

test.each(rows)('text of web addresses is written as it is read: %s', (_, text, markdown) => {
  expect(markdownOf(`<p>${text}</p>`)).toBe(`${markdown}\n`);
});
