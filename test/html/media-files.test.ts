import { embedNames } from '../../src/html/passes/embed-names.js';
import { mediaFiles } from '../../src/html/passes/media-files.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, mediaFiles, embedNames).html;
const embed = (href: string, title: string): string =>
  `<wp2md-embed href="${href}" title="${title}"></wp2md-embed>`;

describe('mediaFiles', () => {
  it('links to the file of a block, named by the file', () => {
    expect(after('<video controls poster="/p.png" src="/uploads/My%20film.mp4"></video>')).toBe(
      embed('https://example.com/uploads/My%20film.mp4', 'My film.mp4'),
    );
  });

  it('links once to what a shortcode gives in several formats, without its count', () => {
    expect(
      after(
        '<!--[if lt IE 9]><script>x</script><![endif]--><audio class="wp-audio-shortcode" controls>' +
          '<source type="audio/mpeg" src="https://a.example/song.mp3?_=12"><source src="https://a.example/song.ogg?_=12">' +
          '<a href="https://a.example/song.mp3">https://a.example/song.mp3</a></audio>',
      ),
    ).toContain(embed('https://a.example/song.mp3', 'song.mp3'));
  });

  it('keeps a query that means something', () => {
    expect(after('<audio src="https://a.example/get?id=3&_=x"></audio>')).toContain(
      'href="https://a.example/get?id=3&amp;_=x"',
    );
  });

  it('takes the fallback where there is no source', () => {
    expect(after('<video><p><a href="/film.mp4">Get it</a></p></video>')).toBe(
      embed('https://example.com/film.mp4', 'film.mp4'),
    );
  });

  it('sees a provider behind a source that is a page, not a file', () => {
    expect(
      after(
        '<video><source type="video/youtube" src="https://www.youtube.com/watch?v=dQw4w9WgXcQ&#038;_=2"></video>',
      ),
    ).toBe(embed('https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'YouTube'));
    expect(after('<audio src="https://media.blubrry.com/show/1.mp3"></audio>')).toBe(
      embed('https://media.blubrry.com/show/1.mp3', '1.mp3'),
    );
  });

  it('reads what the script of Podlove Web Player would play, the first of its formats', () => {
    const data = `{"title":"Ebb","audio":[{"url":"https:\\/\\/a.example\\/ebb.m4a","size":"1"},{"url":"https:\\/\\/a.example\\/ebb.mp3"}]}`;
    const script = `podlovePlayerCache.add([{"url":"https:\\/\\/a.example\\/1","data":${data}}]); podlovePlayer(player);`;
    expect(after(`<div class="podlove-web-player"></div><script>${script}</script>`)).toBe(
      `<div class="podlove-web-player"></div>${embed('https://a.example/ebb.m4a', 'ebb.m4a')}`,
    );
    expect(after('<script>podlovePlayer("#a", "https://a.example/1");</script>')).toContain('<script>');
  });

  it('reads what the scripts of FV Player and Compact WP Audio Player would play', () => {
    const item = (src: string): string => `data-item='{"sources":[{"src":"${src}","type":"video/mp4"}]}'`;
    expect(after(`<div ${item('https:\\/\\/a.example\\/tide.mp4')} class="flowplayer no-brand"></div>`)).toBe(
      embed('https://a.example/tide.mp4', 'tide.mp4'),
    );
    expect(
      after(`<div ${item('https:\\/\\/youtu.be\\/2PLLN2fCogw')} class="flowplayer"><img src="/a.jpg"></div>`),
    ).toBe('<a href="https://youtu.be/2PLLN2fCogw"><img src="/a.jpg"></a>');
    expect(
      after(
        `<p><input type="button" class="myButton_play" onclick="play_mp3('play','5c49','https://a.example/horn.mp3','80','false');"></p>`,
      ),
    ).toBe(`<p>${embed('https://a.example/horn.mp3', 'horn.mp3')}</p>`);
    expect(after(`<div ${item('javascript:a')} class="flowplayer"><img src="/a.jpg"></div>`)).toBe(
      '<img src="/a.jpg">',
    );
    const other = `<div class="flowplayer" data-item="{"><b>a</b></div>`;
    expect(after(other)).toBe(other);
  });

  it('drops a player without an address, with a warning', () => {
    const { html, warnings } = clean('<video controls></video><audio src="#"></audio>', mediaFiles);
    expect(html).toBe('');
    expect(warnings.map(({ code, element }) => `${code} ${element}`)).toEqual([
      'embed-without-address video',
      'embed-without-address audio',
    ]);
  });
});

describe('embedNames', () => {
  it('takes a caption of words alone for the words of the link', () => {
    expect(
      after('<figure><video src="/f.mp4"></video><figcaption>Our <em>film</em></figcaption></figure>'),
    ).toBe(`<figure>${embed('https://example.com/f.mp4', 'Our film')}</figure>`);
  });

  it('leaves a caption with a link in it, and one beside a title', () => {
    const caption = '<figcaption>By <a href="/ann">Ann</a></figcaption>';
    expect(after(`<figure><video src="/f.mp4"></video>${caption}</figure>`)).toBe(
      `<figure>${embed('https://example.com/f.mp4', 'f.mp4')}${caption}</figure>`,
    );
    expect(
      after('<figure><video title="T" src="/f.mp4"></video><figcaption>C</figcaption></figure>'),
    ).toContain('<figcaption>C</figcaption>');
  });

  it('takes the words of a noscript beside it, which says the same', () => {
    expect(
      after('<div><video src="/f.mp4"></video><noscript>See <a href="/f">the film</a></noscript></div>'),
    ).toBe(`<div>${embed('https://example.com/f.mp4', 'See the film')}</div>`);
  });

  it('drops an unnamed file that a link beside it leads to', () => {
    const links = '<p>Podcast: <a href="https://a.example/1.mp3?x=1">Download</a></p>';
    expect(after(`<div><audio src="https://a.example/1.mp3"></audio></div>${links}`)).toBe(
      `<div></div>${links}`,
    );
    expect(after(`${links}<audio src="https://a.example/1.mp3"></audio>`)).toBe(links);
  });

  it('keeps it where the link is far away', () => {
    const html = `<audio src="https://a.example/1.mp3"></audio>${'<p>x</p>'.repeat(40)}<a href="https://a.example/1.mp3">x</a>`;
    expect(after(html)).toContain(embed('https://a.example/1.mp3', '1.mp3'));
  });
});

it('leaves the caption of a frame that stays a frame', () => {
  const html = '<figure><wp2md-embed href="/v" html="x"></wp2md-embed><figcaption>C</figcaption></figure>';
  expect(clean(html, embedNames).html).toBe(html);
});
