import { playlists } from '../../src/html/passes/playlists.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, playlists).html;

const list = `<noscript><ol><li><a href='https://example.com/one.mp3'>Song &#8220;One&#8221;</a></li></ol></noscript>`;
const script = (tracks: unknown): string =>
  `<script type="application/json" class="wp-playlist-script">${JSON.stringify({ type: 'audio', tracks })}</script>`;

describe('playlists', () => {
  it('lists the tracks with their artists', () => {
    const tracks = [
      { src: 'https://example.com/one.mp3', title: 'Song &#8220;One&#8221;', meta: { artist: 'A Choir' } },
      { src: '/two.mp3', title: 'Two', meta: [] },
    ];
    expect(
      after(
        `<div class="wp-playlist wp-audio-playlist"><audio controls></audio>${list}${script(tracks)}</div>`,
      ),
    ).toBe(
      '<ol><li><a href="https://example.com/one.mp3">Song “One”</a> — A Choir</li>' +
        '<li><a href="https://example.com/two.mp3">Two</a></li></ol>',
    );
  });

  it.each(['', '<script class="wp-playlist-script">{"tracks":</script>', script('x')])(
    'takes the links where the script says nothing: %s',
    (broken) => {
      expect(after(`<div class="wp-playlist">${list}${broken}</div>`)).toBe(
        '<ol><li><a href="https://example.com/one.mp3">Song “One”</a></li></ol>',
      );
    },
  );

  it('names a track without a title by its file', () => {
    expect(
      after(`<div class="wp-playlist">${script([{ src: 'https://example.com/a%20b.mp3' }])}</div>`),
    ).toBe('<ol><li><a href="https://example.com/a%20b.mp3">a b.mp3</a></li></ol>');
  });

  it('leaves a playlist without tracks', () => {
    expect(after('<div class="wp-playlist"></div>')).toBe('<div class="wp-playlist"></div>');
  });
});
