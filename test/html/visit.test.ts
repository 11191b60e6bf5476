import { furnitureOf, visitOf } from '../../src/html/media/visit.js';

describe('visitOf', () => {
  it.each([
    [
      'https://www.youtube.com/embed/dQw4w9WgXcQ?start=90&rel=0',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=90',
    ],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    [
      'https://www.youtube.com/embed/dQw4w9WgXcQ?list=PL12_a',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL12_a',
    ],
    ['https://www.youtube.com/embed/videoseries?list=PL12_a', 'https://www.youtube.com/playlist?list=PL12_a'],
    ['https://www.youtube.com/embed?listType=playlist&list=PL1', 'https://www.youtube.com/playlist?list=PL1'],
    ['https://www.youtube.com/v/dQw4w9WgXcQ&hl=en_US', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&_=2', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['https://player.vimeo.com/video/22439234?dnt=1', 'https://vimeo.com/22439234'],
    ['https://player.vimeo.com/video/22439234?h=0af1', 'https://vimeo.com/22439234/0af1'],
    [
      'https://open.spotify.com/embed/track/abc123?utm_source=oembed',
      'https://open.spotify.com/track/abc123',
    ],
    ['https://open.spotify.com/embed-podcast/episode/a1', 'https://open.spotify.com/episode/a1'],
    [
      'https://open.spotify.com/embed/user/ann/playlist/37i9d',
      'https://open.spotify.com/user/ann/playlist/37i9d',
    ],
    [
      'https://creators.spotify.com/pod/profile/tides/embed/episodes/Low-e1/a-ab1',
      'https://creators.spotify.com/pod/profile/tides/episodes/Low-e1',
    ],
    [
      'https://podcasters.spotify.com/pod/show/tides/embed/episodes/Low-e1',
      'https://podcasters.spotify.com/pod/show/tides/episodes/Low-e1',
    ],
    ['https://anchor.fm/tides/embed/episodes/Low-e1', 'https://anchor.fm/tides/episodes/Low-e1'],
    [
      'https://embed.podcasts.apple.com/us/podcast/low/id12?i=100034&theme=auto',
      'https://podcasts.apple.com/us/podcast/low/id12?i=100034',
    ],
    [
      'https://embed.podcasts.apple.com/us/podcast/tides/id12?itsct=x',
      'https://podcasts.apple.com/us/podcast/tides/id12',
    ],
    [
      'https://embed.music.apple.com/us/album/tides/12?i=34&app=music',
      'https://music.apple.com/us/album/tides/12?i=34',
    ],
    [
      'https://www.figma.com/embed?embed_host=share&url=https%3A%2F%2Fwww.figma.com%2Ffile%2Fab%2FChart',
      'https://www.figma.com/file/ab/Chart',
    ],
    ['https://www.canva.com/design/DAE/view?embed', 'https://www.canva.com/design/DAE/view'],
    ['https://www.komoot.com/de-de/tour/12/embed?profile=1', 'https://www.komoot.com/tour/12'],
    ['https://www.gofundme.com/f/lifeboat/widget/large/', 'https://www.gofundme.com/f/lifeboat'],
    [
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fann%2Fsong',
      'https://soundcloud.com/ann/song',
    ],
    ['https://www.dailymotion.com/embed/video/x8oma9', 'https://www.dailymotion.com/video/x8oma9'],
    ['https://www.mixcloud.com/widget/iframe/?feed=%2Fann%2Fmix%2F', 'https://www.mixcloud.com/ann/mix/'],
    [
      'https://www.mixcloud.com/widget/iframe/?feed=https%3A%2F%2Fwww.mixcloud.com%2Fann%2Fmix%2F&hide_cover=1',
      'https://www.mixcloud.com/ann/mix/',
    ],
    [
      'http://www.mixcloud.com/media/swf/player/mixcloudLoader.swf?feed=http://www.mixcloud.com/ann/mix/',
      'http://www.mixcloud.com/ann/mix/',
    ],
    [
      'http://player.soundcloud.com/player.swf?url=http%3A%2F%2Fsoundcloud.com%2Fann%2Fsong',
      'http://soundcloud.com/ann/song',
    ],
    ['http://www.dailymotion.com/swf/video/x8oma9', 'https://www.dailymotion.com/video/x8oma9'],
    ['https://embed.ted.com/talks/ann_talks', 'https://www.ted.com/talks/ann_talks'],
    ['https://player.twitch.tv/?channel=ann&parent=x', 'https://www.twitch.tv/ann'],
    [
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fann%2Fposts%2F1',
      'https://www.facebook.com/ann/posts/1',
    ],
    ['https://sketchfab.com/models/0a1b2c/embed?autostart=1', 'https://sketchfab.com/models/0a1b2c'],
    ['https://codepen.io/ann/embed/preview/abCde?height=300', 'https://codepen.io/ann/pen/abCde'],
    ['https://codepen.io/team/ann/embed/abCde', 'https://codepen.io/team/ann/pen/abCde'],
    [
      'https://maps.google.com/maps?q=Linares%20%E2%80%93%20Hall&t=m&output=embed&iwloc=near',
      'https://maps.google.com/maps?q=Linares%20%E2%80%93%20Hall&t=m',
    ],
    [
      'https://docs.google.com/forms/d/e/1F/viewform?embedded=true',
      'https://docs.google.com/forms/d/e/1F/viewform',
    ],
    ['http://ext.nicovideo.jp/thumb/sm9', 'https://www.nicovideo.jp/watch/sm9'],
    ['https://player.youku.com/embed/XNDA==', 'https://v.youku.com/v_show/id_XNDA==.html'],
    ['http://player.youku.com/player.php/sid/XNDA==/v.swf', 'https://v.youku.com/v_show/id_XNDA==.html'],
    [
      'http://player.youku.com/player.php/Type/Folder/Fid/1/Ob/1/sid/XNDA/v.swf',
      'https://v.youku.com/v_show/id_XNDA.html',
    ],
    ['https://player.bilibili.com/player.html?aid=70&cid=1&page=1', 'https://www.bilibili.com/video/av70'],
    ['http://static.hdslb.com/miniloader.swf?aid=70&page=1', 'https://www.bilibili.com/video/av70'],
    ['https://v.qq.com/iframe/preview.html?vid=x001&auto=0', 'https://v.qq.com/x/page/x001.html'],
    ['https://ok.ru/videoembed/123', 'https://ok.ru/video/123'],
    ['https://rutube.ru/video/embed/70', 'https://rutube.ru/video/70/'],
    ['https://v.qq.com/txp/iframe/player.html?vid=x001', 'https://v.qq.com/x/page/x001.html'],
    ['https://tv.naver.com/embed/123', 'https://tv.naver.com/v/123'],
    ['https://play-tv.kakao.com/embed/player/cliplink/4?service=player_share', 'https://tv.kakao.com/v/4'],
    ['https://www.aparat.com/video/video/embed/videohash/AbC/vt/frame', 'https://www.aparat.com/v/AbC'],
    ['https://www.aparat.com/embed/AbC?data[rnddiv]=1', 'https://www.aparat.com/v/AbC'],
    ['https://rutube.ru/play/embed/0a1b/', 'https://rutube.ru/video/0a1b/'],
    ['https://hatenablog-parts.com/embed?url=https%3A%2F%2Fa.example%2Fb', 'https://a.example/b'],
  ])('%s', (source, href) => expect(visitOf(source).href).toBe(href));

  it.each([
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F1',
    'https://www.facebook.com/plugins/post.php?href=javascript:alert(1)',
    'https://www.google.com/maps/embed?pb=!1m18',
    'https://cpwebassets.codepen.io/assets/embed/ei.js',
    'https://plots.example/one.html?a=1#b',
    'https://evil.example/youtube.com/embed/dQw4w9WgXcQ',
    'not an address',
  ])('keeps %s, for which it knows nothing better', (source) => expect(visitOf(source).href).toBe(source));

  it('calls a frame by its own address, and by its provider where the link leads there', () => {
    expect(visitOf('https://player.vimeo.com/video/1').name).toBe('https://player.vimeo.com/video/1');
    expect(visitOf('https://www.google.co.uk/maps/embed?pb=1').name).toBe('Google Maps');
  });

  it('encodes what it fills in', () => {
    expect(visitOf('https://player.twitch.tv/?channel=a/../b%20(c)').href).toBe(
      'https://www.twitch.tv/a%2F..%2Fb%20(c)',
    );
  });
});

it('knows furniture by its host', () => {
  expect(furnitureOf('https://ws-na.amazon-adsystem.com/widgets/q?x=1')).toBe('advertisement');
  expect(furnitureOf('http://rcm-jp.amazon.co.jp/e/cm?t=a-22&asins=B000000001')).toBe('advertisement');
  expect(furnitureOf('https://www.amazon.co.jp/dp/B000000001')).toBeUndefined();
  expect(furnitureOf('https://www.facebook.com/plugins/video.php?href=x')).toBeUndefined();
  expect(furnitureOf('https://not-doubleclick.net/x')).toBeUndefined();
});
