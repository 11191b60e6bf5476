import { Talk, type Level } from '../../src/cli/talk.js';
import { OptionError } from '../../src/errors.js';
import { fakeIo, type World } from '../support/fake-io.js';

function said(world: World, level: Level): string {
  const io = fakeIo(world);
  const talk = new Talk(io, level);
  talk.error(new OptionError('option-invalid', 'no such thing', { hint: 'Try another.' }));
  talk.warning('something was dropped');
  talk.note('1 post written');
  talk.detail('one.json → one.md');
  return io.stderrText();
}

test('quiet says errors alone', () => {
  expect(said({}, 'quiet')).toBe('wp2md: error: no such thing\n  hint: Try another.\n');
});

test('verbose says everything', () => {
  expect(said({}, 'verbose').split('\n')).toEqual([
    'wp2md: error: no such thing',
    '  hint: Try another.',
    'wp2md: warning: something was dropped',
    'wp2md: 1 post written',
    'wp2md: one.json → one.md',
    '',
  ]);
});

test.each<[string, World, boolean]>([
  ['a pipe', {}, false],
  ['a terminal', { terminal: true }, true],
  ['a terminal with NO_COLOR', { terminal: true, env: { NO_COLOR: '1' } }, false],
  ['a terminal with an empty NO_COLOR', { terminal: true, env: { NO_COLOR: '' } }, true],
  ['a dumb terminal', { terminal: true, env: { TERM: 'dumb' } }, false],
  ['a dumb terminal with FORCE_COLOR', { terminal: true, env: { TERM: 'dumb', FORCE_COLOR: '1' } }, true],
  ['a pipe with FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, true],
  ['a terminal with FORCE_COLOR=0', { terminal: true, env: { FORCE_COLOR: '0' } }, false],
  ['NO_COLOR and FORCE_COLOR', { env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, false],
])('colour on %s', (_name, world, coloured) => {
  expect(said(world, 'normal').includes('\u001b[31merror:\u001b[39m')).toBe(coloured);
  expect(said(world, 'normal').includes('\u001b')).toBe(coloured);
});
