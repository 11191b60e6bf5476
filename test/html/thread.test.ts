import { convertComments } from '../../src/convert.js';
import { threadsOf, type Thread } from '../../src/html/thread.js';
import type { Comment } from '../../src/post.js';

const comment = (id: string, parent?: string): Comment => ({
  ...{
    id,
    author: `Author ${id}`,
    date: `2024-05-01T10:00:${id.padStart(2, '0')}`,
    html: `<p>Text ${id}</p>`,
  },
  ...(parent === undefined ? {} : { parent }),
});

const shape = (threads: readonly Thread[]): string =>
  threads
    .map(({ comment: { id }, replies }) => (replies.length === 0 ? id : `${id}(${shape(replies)})`))
    .join(' ');

test.each([
  ['in the order of their dates', [comment('2'), comment('1')], '1 2'],
  ['under what they answer', [comment('3', '1'), comment('2'), comment('1'), comment('4', '3')], '1(3(4)) 2'],
  ['answers to nothing by themselves', [comment('1', '9')], '1'],
  ['an answer to itself', [comment('1', '1')], '1'],
  ['circles', [comment('1', '2'), comment('2', '3'), comment('3', '1')], '3(2(1))'],
  ['an answer that is older than what it answers', [comment('1', '2'), comment('2')], '2(1)'],
])('comments stand %s', (_, comments, expected) => {
  expect(shape(threadsOf(comments))).toBe(expected);
});

test('a thread of a hundred thousand answers is ten levels deep, and loses none', () => {
  const all = Array.from({ length: 100_000 }, (_, id) => comment(String(id + 1), String(id)));
  const count = (threads: readonly Thread[], level: number): [number, number] =>
    threads.reduce<[number, number]>(
      ([sum, deepest], { replies }) => {
        const [inside, depth] = count(replies, level + 1);
        return [sum + 1 + inside, Math.max(deepest, depth)];
      },
      [0, level - 1],
    );
  expect(count(threadsOf(all), 1)).toEqual([100_000, 10]);
});

test('comments become data with Markdown in it', () => {
  const hostile = { ...comment('2', '1'), html: '<script>x</script><p onclick="x">a <b>b</b>' };
  expect(convertComments([comment('1'), hostile], 'https://example.org/x/')).toEqual([
    {
      ...{ id: '1', author: 'Author 1', date: '2024-05-01T10:00:01', body: 'Text 1\n' },
      replies: [{ id: '2', author: 'Author 2', date: '2024-05-01T10:00:02', body: 'a **b**\n', replies: [] }],
    },
  ]);
});
