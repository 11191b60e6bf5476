import { differences, kinds, lines } from './verified.js';

const html = `
<h2>Spring &amp; neap<br>in the harbour</h2>
<p>The moon pulls at the sea, and the harbour empties twice a day.</p>
<p>In prose, a &lt;div&gt; is a box; 2 &lt; 3, and AT&amp;T is AT&amp;T. See <a href="https://tides.example/table">the tide table</a>.</p>
<ul><li>one boat</li><li>two boats<ul><li>a dinghy</li></ul></li><li>three boats</li></ul>
<table><thead><tr><th>Day</th><th>High</th><th>Low</th></tr></thead>
<tbody><tr><td>Monday</td><td>6:10</td><td>12:20</td></tr><tr><td>Tuesday</td><td>7:05</td><td>13:15</td></tr></tbody></table>
<pre><code class="language-python">def tide(hour):
    return 2 * hour
</code></pre>
<figure><img src="/uploads/harbour.jpg" alt="The harbour"><figcaption>At low water</figcaption></figure>
<figure><iframe src="https://www.youtube.com/embed/abcdefghijk" title="The tide in an hour"></iframe></figure>
<p>Call <code>tide(6)</code>.<br>The last line.</p>`;

const markdown = `## Spring & neap<br> in the harbour

The moon pulls at the sea, and the harbour empties twice a day.

In prose, a \\<div> is a box; 2 < 3, and AT&T is AT&T. See [the tide table](https://tides.example/table).

- one boat
- two boats
  - a dinghy
- three boats

| Day | High | Low |
| --- | --- | --- |
| Monday | 6:10 | 12:20 |
| Tuesday | 7:05 | 13:15 |

\`\`\`python
def tide(hour):
    return 2 * hour
\`\`\`

![The harbour](https://tides.example/uploads/harbour.jpg)  
*At low water*

[The tide in an hour](https://www.youtube.com/watch?v=abcdefghijk)

Call \`tide(6)\`.  
The last line.
`;

const planted = (from: string, to: string): string => {
  expect(markdown).toContain(from);
  return markdown.replace(from, to);
};

test('a faithful conversion differs in nothing', () => {
  expect(differences(html, markdown)).toEqual([]);
});

describe('a planted fault is caught', () => {
  test.each([
    [
      'a paragraph dropped',
      'The moon pulls at the sea, and the harbour empties twice a day.\n\n',
      '',
      'words-lost',
    ],
    ['a tag in prose swallowed', '\\<div> is', '<div> is', 'words-lost'],
    ['a reference decoded', 'AT&T is AT&T', 'AT&T is AT&amp;amp;T', 'words-changed'],
    ['a word dropped', 'empties twice', 'empties', 'words-lost'],
    ['a word added', 'empties twice', 'empties about twice', 'words-added'],
    ['a paragraph doubled', 'The last line.', 'The last line.\n\nThe last line.', 'words-added'],
    ['two words glued', 'moon pulls', 'moonpulls', 'words-joined'],
    ['a word split', 'harbour', 'har bour', 'words-split'],
    [
      'two paragraphs swapped',
      'Call `tide(6)`.  \nThe last line.',
      'The last line.  \nCall `tide(6)`.',
      'words-lost',
    ],
    ['asterisks left dead', 'twice a day', '**twice **a day', 'words-changed'],
    ['a link lost', '[the tide table](https://tides.example/table)', 'the tide table', 'link-lost'],
    ['a link led elsewhere', '/table)', '/tables)', 'link-changed'],
    [
      'a link spread',
      '[the tide table](https://tides.example/table)',
      '[See the tide table](https://tides.example/table)',
      'words-added',
    ],
    ['a link made', 'The last line', '[The last line](https://tides.example/)', 'link-added'],
    ['an image lost', '![The harbour](https://tides.example/uploads/harbour.jpg)  \n', '', 'image-lost'],
    ['an image of another address', 'harbour.jpg', 'harbor.jpg', 'image-lost'],
    ['the words of an image lost', '![The harbour]', '![]', 'image-text'],
    ['an image added', 'The last line.', 'The last line. ![](https://tides.example/x.png)', 'image-added'],
    [
      'an image linked',
      '![The harbour](https://tides.example/uploads/harbour.jpg)',
      '[![The harbour](https://tides.example/uploads/harbour.jpg)](https://tides.example/)',
      'link-added',
    ],
    ['a caption lost', '*At low water*', '', 'words-lost'],
    ['a heading turned paragraph', '## Spring', 'Spring', 'heading'],
    ['a heading of another level', '## Spring', '### Spring', 'heading'],
    ['a paragraph turned heading', 'The last line.\n', 'The last line.\n===\n', 'heading'],
    ['an item lost', '- one boat\n', '', 'words-lost'],
    ['two items merged', '- one boat\n- two', '- one boat two', 'list-item'],
    ['a nested item lifted', '  - a dinghy', '- a dinghy', 'list-item'],
    ['an item turned paragraph', '- three boats', '\nthree boats', 'list-item'],
    ['a list of another kind', '  - a dinghy', '  1. a dinghy', 'list-item'],
    ['a cell emptied', '| 7:05 |', '| |', 'words-lost'],
    ['a cell lost', '| Monday | 6:10 |', '| Monday 6:10 |', 'table-cell'],
    ['two rows merged', '12:20 |\n| Tuesday', '12:20 Tuesday', 'table-cell'],
    ['a table turned text', '| --- | --- | --- |\n', '', 'words-added'],
    ['a code block changed', 'return 2 * hour', 'return 2* hour', 'code'],
    ['code without its indent', '    return', '  return', 'code'],
    ['a code block lost', '```python\ndef tide(hour):\n    return 2 * hour\n```\n', '', 'code-lost'],
    [
      'a code block turned text',
      '```python\ndef tide(hour):\n    return 2 * hour\n```\n',
      'def tide(hour): return 2 * hour\n',
      'code-lost',
    ],
    ['code in a line turned text', '`tide(6)`', 'tide(6)', 'code-span'],
    ['an embed lost', '[The tide in an hour](https://www.youtube.com/watch?v=abcdefghijk)', '', 'embed-lost'],
    ['an embed of another video', 'v=abcdefghijk', 'v=abcdefghijl', 'embed-lost'],
    ['a line break lost', '  \nThe last', '\nThe last', 'break'],
    ['a line break in a heading lost', 'neap<br>', 'neap', 'break'],
    ['two paragraphs merged', 'day.\n\nIn prose', 'day.\nIn prose', 'break'],
    ['a paragraph split', 'harbour empties', 'harbour\n\nempties', 'break'],
  ])('%s', (_name, from, to, kind) => {
    expect(kinds(html, planted(from, to))).toContain(kind);
  });
});

describe('a difference is told in one line', () => {
  test.each([
    ['- one boat\n', '', 'lost 2 words after “See the tide table.”: “one boat”'],
    ['\\<div> is', '<div> is', 'lost 1 word after “day. In prose, a”: “<div>”'],
    ['moon pulls', 'moonpulls', 'joined “moon pulls” to “moonpulls” after “in the harbour The”'],
    ['## Spring', 'Spring', 'heading at “Spring & neap in the harbour”: h2 became text'],
    [
      '/table)',
      '/tables)',
      'link of “the tide table.”: https://tides.example/table became https://tides.example/tables',
    ],
    [
      'return 2 *',
      'return 2*',
      'code block after “12:20 Tuesday 7:05 13:15”: line 2 “return 2 * hour” became “return 2* hour”',
    ],
    ['  - a dinghy', '- a dinghy', 'list at “a dinghy”: item of ul > ul became item of ul'],
  ])('%j turned %j', (from, to, line) => {
    expect(lines(html, planted(from, to))).toContain(line);
  });

  test('with long text shortened', () => {
    const long = 'word '.repeat(400);
    const [line = ''] = lines(`<p>a</p><p>${long}</p>`, 'a\n');
    expect(line).toMatch(/^lost 400 words after “a”: “(?:word ){10,}.*…”$/);
    expect(line.length).toBeLessThan(140);
  });
});
