import { Writable } from 'node:stream';
import type { Output } from '../../src/cli/io.js';
import { progressLine, progressNote, speedNote } from '../../src/cli/progress-line.js';
import { Progress } from '../../src/cli/progress.js';
import { Talk } from '../../src/cli/talk.js';

const standing = { posts: 1200, warnings: 3, seconds: 10, part: 0.25, file: 'archive/2024/posts.json' };

test('a terminal has one line, with what is known', () => {
  expect(progressLine(standing, 100)).toBe(
    '[#####...............]  25 %  1200 posts  120/s  0:30 left  3 warnings  archive/2024/posts.json',
  );
  expect(progressLine({ posts: 1, warnings: 0, seconds: 3700 }, 80)).toBe('1 post  0/s  1:01:40');
  expect(progressLine({ posts: 9, stage: 'looked at', warnings: 0, seconds: 3 }, 80)).toBe(
    '9 posts looked at  3/s  0:03',
  );
});

test.each([20, 60, 76, 80])(
  'no line is as wide as %d columns, where a terminal would break it',
  (columns) => {
    const file = `${'名前'.repeat(50)}\u001b[2J\n😀.json`;
    const line = progressLine({ ...standing, file }, columns);
    const width = [...line].reduce((sum, each) => sum + ((each.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1), 0);
    expect(width).toBeLessThan(columns);
    expect(line).not.toMatch(/\u001b|\n/);
  },
);

test('a log has a sentence', () => {
  expect(progressNote(standing)).toBe('1200 posts so far, 25 % of the input, 3 warnings, 120/s');
  expect(speedNote(1200, 10)).toBe('10.0 s, 120 posts a second');
});

function shown(isTTY: boolean, { isDumb = false, columns = 80 } = {}) {
  let text = '';
  const world = { time: 0, notes: [] as string[], text: () => text };
  const stderr: Output = Object.assign(
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        text += String(chunk);
        done();
      },
    }),
    { isTTY, columns },
  );
  const note = (line: string) => void world.notes.push(line);
  const progress = new Progress({ stderr, isDumb, note, now: () => world.time });
  return { world, progress, stderr };
}

test('it is drawn after half a second, and ten times a second at most', () => {
  const { world, progress } = shown(true);
  for (; world.time < 2000; world.time += 1) progress.show({ posts: world.time, warnings: 0 });
  const drawn = world.text().split('\r\u001b[K').slice(1);
  expect(drawn).toHaveLength(15);
  expect(drawn[0]).toBe('500 posts  1000/s  0:01');
});

test('a log has a line every ten seconds', () => {
  const { world, progress } = shown(false);
  progress.advance({ done: 1, total: 2 });
  for (; world.time < 35_000; world.time += 100) progress.show({ posts: 7, warnings: 0 });
  expect(world.notes).toHaveLength(3);
  expect(world.notes[0]).toBe('7 posts so far, 50 % of the input, 1/s');
  expect(world.text()).toBe('');
});

test('so has a dumb terminal, which draws nothing again', () => {
  const { world, progress } = shown(true, { isDumb: true });
  for (; world.time < 35_000; world.time += 100) progress.show({ posts: 7, warnings: 0 });
  expect(world.notes).toHaveLength(3);
  expect(world.text()).toBe('');
});

test('a terminal that says it has no columns is taken for one of 80', () => {
  const { world, progress } = shown(true, { columns: 0 });
  world.time = 1000;
  progress.reading('archive/posts.json');
  progress.show({ posts: 7, warnings: 0 });
  expect(world.text()).toBe('\r\u001b[K7 posts  7/s  0:01  archive/posts.json');
});

test('it gives way to what is said', () => {
  const { world, progress, stderr } = shown(true);
  const talk = new Talk({ stderr, env: { NO_COLOR: '1' } });
  talk.drawn = progress;
  world.time = 1000;
  progress.show({ posts: 1, warnings: 0 });
  talk.warning('careful');
  talk.warning('twice');
  expect(world.text()).toBe(
    '\r\u001b[K1 post  1/s  0:01\r\u001b[Kwp2md: warning: careful\nwp2md: warning: twice\n',
  );
});
