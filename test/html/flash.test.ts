import { embedNames } from '../../src/html/passes/embed-names.js';
import { embeds } from '../../src/html/passes/embeds.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, embeds, embedNames).html;
const embed = (href: string, title: string): string =>
  `<wp2md-embed href="${href.replaceAll('&', '&amp;')}" title="${title.replaceAll('&', '&amp;')}"></wp2md-embed>`;
const object = (data: string, flashvars: string): string =>
  `<object data="${data}"><param name="movie" value="${data}"><param name="FlashVars" value="${flashvars}"></object>`;

describe('players of Flash', () => {
  it('lead to the page that is named by what they are told, or by their address alone', () => {
    expect(
      after(
        object(
          'http://www.flickr.com/apps/slideshow/show.swf?v=71649',
          'offsite=true&amp;page_show_url=%2Fphotos%2Fann%2Fsets%2F72157%2Fshow%2F&amp;set_id=72157',
        ),
      ),
    ).toBe(
      embed(
        'https://www.flickr.com/photos/ann/sets/72157/show/',
        'http://www.flickr.com/apps/slideshow/show.swf?v=71649',
      ),
    );
    expect(
      after(object('http://prezi.com/bin/preziloader.swf', 'prezi_id=tides_12&amp;lock_to_path=0')),
    ).toBe(embed('https://prezi.com/tides_12/', 'http://prezi.com/bin/preziloader.swf'));
    expect(after('<object data="http://www.youtube.com/v/dQw4w9WgXcQ"></object>')).toBe(
      embed('https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'http://www.youtube.com/v/dQw4w9WgXcQ'),
    );
  });

  it.each([
    ['a parameter', object('/player.swf', 'playerID=1&amp;soundFile=http%3A%2F%2Fa.example%2Febb.mp3')],
    [
      'its address',
      '<object data="/dewplayer.swf?mp3=http://a.example/ebb.mp3&amp;bgcolor=FFFFFF"></object>',
    ],
    ['an attribute', '<embed src="/player.swf" flashvars="image=/a.jpg&amp;file=http://a.example/ebb.mp3">'],
    ['JSON', object('/flowplayer.swf', "config={'clip':{'url':'http://a.example/ebb.mp3'}}")],
    [
      'the parameter of another plug-in',
      '<object><param name="FileName" value="http://a.example/ebb.mp3"><embed src="http://a.example/ebb.mp3"></object>',
    ],
  ])('lead to the file that is named by %s', (_, html) => {
    expect(after(html)).toBe(embed('http://a.example/ebb.mp3', 'ebb.mp3'));
  });

  it('lead to each of several files', () => {
    expect(after('<object data="/dewplayer-multi.swf?mp3=/ebb.mp3|/flood.mp3"></object>')).toBe(
      embed('https://example.com/ebb.mp3', 'ebb.mp3') + embed('https://example.com/flood.mp3', 'flood.mp3'),
    );
  });

  it.each([
    ['a file that only the player finds', object('/player.swf', 'file=ebb.mp3')],
    ['a playlist', object('/player.swf', 'file=http://a.example/tides.xml&amp;image=http://a.example/a.jpg')],
    ['nothing', '<object data="/banner.swf"></object>'],
  ])('are left where they are told of %s', (_, html) => expect(after(html)).toBe(html));

  it('are frames where they are the file', () => {
    expect(after('<embed src="http://a.example/ebb.mp3">')).toBe(
      embed('http://a.example/ebb.mp3', 'http://a.example/ebb.mp3'),
    );
  });
});

describe('the box of Audio Player', () => {
  const box = (soundFile: string): string =>
    '<p class="audioplayer_container"><span style="display:block" id="audioplayer_1">Flash is needed <a href="/get">here</a>.</span>' +
    `<script>AudioPlayer.embed("audioplayer_1", {titles:"Tides",soundFile:"${soundFile}"});</script></p>`;

  it.each([
    ['as it is', 'http%3A%2F%2Fa.example%2Febb.mp3'],
    ['encoded', 'aHR0cDovL2EuZXhhbXBsZS9lYmIubXAz'],
    ['encoded, with a sign too many', 'aHR0cDovL2EuZXhhbXBsZS9lYmIubXAzA'],
  ])('gives way to its file, which stands there %s', (_, soundFile) => {
    expect(after(box(soundFile))).toBe(embed('http://a.example/ebb.mp3', 'ebb.mp3'));
  });

  it('gives way to each of several files', () => {
    expect(after(box('http%3A%2F%2Fa.example%2Febb.mp3%2Chttp%3A%2F%2Fa.example%2Fflood.mp3'))).toBe(
      embed('http://a.example/ebb.mp3', 'ebb.mp3') + embed('http://a.example/flood.mp3', 'flood.mp3'),
    );
  });

  it('plays its file once where its script has run', () => {
    const player = object('/player.swf', 'encode=yes&amp;soundFile=aHR0cDovL2EuZXhhbXBsZS9lYmIubXAz');
    expect(after(box('aHR0cDovL2EuZXhhbXBsZS9lYmIubXAz').replace(/<span.*<\/span>/, player))).toBe(
      embed('http://a.example/ebb.mp3', 'ebb.mp3'),
    );
  });

  it('keeps its words where nothing says what it plays', () => {
    const html = '<p class="audioplayer_container"><span>Flash is needed.</span></p>';
    expect(after(html)).toBe(html);
  });
});

describe('what stands for a frame', () => {
  it.each(['video-js', 'video class="video-js"'])('is a player of Brightcove: %s', (name) => {
    const player = (attributes: string): string => `<${name} ${attributes}></${name.split(' ', 1)[0]}>`;
    const address = 'https://players.brightcove.net/60579/oSZ08_default/index.html?videoId=63012';
    expect(after(player('data-account="60579" data-player="oSZ08" data-video-id="63012"'))).toBe(
      embed(address, 'Brightcove'),
    );
    const other = player('data-account="" data-player="oSZ08" data-video-id="63012"');
    expect(after(other)).toContain('data-video-id');
  });
});
