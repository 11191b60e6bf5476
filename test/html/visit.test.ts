import { furnitureOf, visitOf } from '../../src/html/media/visit.js';

describe('visitOf', () => {
  it.each([
    ['https://dotnetfiddle.net/Widget/AbC123', 'https://dotnetfiddle.net/AbC123'],
    ['https://trinket.io/embed/python/0a1b2c3d4e?start=result', 'https://trinket.io/python/0a1b2c3d4e'],
    ['https://pastebin.com/embed_iframe/AbC123', 'https://pastebin.com/AbC123'],
    ['http://pastebin.com/embed_js.php?i=AbC123', 'https://pastebin.com/AbC123'],
    ['http://ideone.com/e.js/AbC123', 'https://ideone.com/AbC123'],
    [
      'https://scratch.mit.edu/projects/embed/12345678/?autostart=false',
      'https://scratch.mit.edu/projects/12345678/',
    ],
    ['https://scratch.mit.edu/projects/12345678/embed', 'https://scratch.mit.edu/projects/12345678/'],
    ['https://jsbin.com/abcdef/2/embed?html,output', 'https://jsbin.com/abcdef/2/edit'],
    ['https://embed.plnkr.co/plunk/AbCdEf', 'https://plnkr.co/edit/AbCdEf'],
    ['https://replit.com/@ann/Tides?embed=true', 'https://replit.com/@ann/Tides'],
    ['https://repl.it/@ann/Tides?lite=true', 'https://repl.it/@ann/Tides'],
    ['https://stackblitz.com/edit/tides?embed=1&file=a.ts', 'https://stackblitz.com/edit/tides?file=a.ts'],
    ['https://observablehq.com/embed/@ann/tides?cells=chart', 'https://observablehq.com/@ann/tides'],
    ['https://openprocessing.org/sketch/1234567/embed/', 'https://openprocessing.org/sketch/1234567'],
    ['https://editor.p5js.org/ann/embed/AbC-1', 'https://editor.p5js.org/ann/sketches/AbC-1'],
    ['https://www.shadertoy.com/embed/AbC123?gui=true', 'https://www.shadertoy.com/view/AbC123'],
    ['https://www.tinkercad.com/embed/AbC123?editbtn=1', 'https://www.tinkercad.com/things/AbC123'],
    [
      'https://www.geogebra.org/material/iframe/id/AbC123/width/600/height/400',
      'https://www.geogebra.org/m/AbC123',
    ],
    ['https://www.desmos.com/calculator/abc123?embed', 'https://www.desmos.com/calculator/abc123'],
    [
      'https://gist-it.appspot.com/github/ann/tides/blob/main/a.py?slice=1:5',
      'https://github.com/ann/tides/blob/main/a.py',
    ],
    [
      'https://gist-it.appspot.com/https://github.com/ann/tides/blob/main/a.py',
      'https://github.com/ann/tides/blob/main/a.py',
    ],
    [
      'https://emgithub.com/embed.js?target=https%3A%2F%2Fgithub.com%2Fann%2Ftides%2Fblob%2Fmain%2Fa.py',
      'https://github.com/ann/tides/blob/main/a.py',
    ],
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
    [
      'http://www.youtube.com/p/0123456789ABCDEF&hl=en',
      'https://www.youtube.com/playlist?list=PL0123456789ABCDEF',
    ],
    ['http://v.wordpress.com/AbCd1234', 'https://videopress.com/v/AbCd1234'],
    [
      'https://s0.wp.com/wp-content/plugins/video/flvplayer.swf?guid=AbCd1234&isDynamicSeeking=true',
      'https://videopress.com/v/AbCd1234',
    ],
    [
      'https://widget.spreaker.com/player?episode_id=12345678&theme=light',
      'https://www.spreaker.com/episode/12345678',
    ],
    [
      'https://embed.ted.com/talks/lang/de/ann_low_water',
      'https://www.ted.com/talks/ann_low_water?language=de',
    ],
    ['https://www.bitchute.com/embed/AbCdEfGh/', 'https://www.bitchute.com/video/AbCdEfGh/'],
    ['https://imgur.com/a/AbCdE/embed?pub=true', 'https://imgur.com/a/AbCdE'],
    ['https://prezi.com/embed/abcdefgh_ij/?bgcolor=ffffff', 'https://prezi.com/abcdefgh_ij/'],
    [
      'https://www.google.com/maps/embed/v1/place?key=AIza&q=Quay,Whitby',
      'https://www.google.com/maps?q=Quay%2CWhitby',
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
    'https://static.jsbin.com/js/embed.js',
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
