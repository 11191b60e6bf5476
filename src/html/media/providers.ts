/**
 * One provider of embeds: which frames are its own, and where a person would go to see the same thing.
 *
 * `to` is the address: `$1`, `$2` stand for what `path` captured, `$q` for the value of `query`. A row without `to` gives
 * the provider's name only: there is no better address than the frame's own, less what `without` names.
 */
export interface Provider {
  readonly name: string;
  /** The host or the end of it, without `www.`: `youtube.com` is also `m.youtube.com`. */
  readonly host: string;
  /** Anchored at the start of the path. */
  readonly path?: RegExp;
  /** A query parameter that must be there. */
  readonly query?: string;
  readonly to?: string;
  /** Query parameters that only ask for the frame. */
  readonly without?: readonly string[];
}

// prettier-ignore
const youtube = (host: string): Provider[] => [
  { name: 'YouTube', host, path: /^\/embed\/live_stream/, query: 'channel', to: 'https://www.youtube.com/channel/$q/live' },
  { name: 'YouTube', host, path: /^\/embed\/videoseries/, query: 'list', to: 'https://www.youtube.com/playlist?list=$q' },
  { name: 'YouTube', host, path: /^\/(?:embed|v|e)\/([\w-]+)/, to: 'https://www.youtube.com/watch?v=$1' },
  // Playlists of before 2011, whose ids had no letters before them.
  { name: 'YouTube', host, path: /^\/p\/([0-9A-F]{16})/, to: 'https://www.youtube.com/playlist?list=PL$1' },
  { name: 'YouTube', host, path: /^\/embed\/?$/, query: 'list', to: 'https://www.youtube.com/playlist?list=$q' },
  { name: 'YouTube', host, path: /^\/watch/, query: 'v', to: 'https://www.youtube.com/watch?v=$q' },
  { name: 'YouTube', host },
];

const facebook = (kind: string): Provider => ({
  name: 'Facebook',
  host: 'facebook.com',
  path: new RegExp(`^/plugins/${kind}\\.php`),
  query: 'href',
  to: '$q',
});

/** The first row that fits decides, so the more particular stand first. */
// prettier-ignore
export const providers: readonly Provider[] = [
  ...youtube('youtube.com'),
  ...youtube('youtube-nocookie.com'),
  { name: 'YouTube', host: 'youtu.be' },

  { name: 'Vimeo', host: 'player.vimeo.com', path: /^\/video\/(\d+)/, query: 'h', to: 'https://vimeo.com/$1/$q' },
  { name: 'Vimeo', host: 'player.vimeo.com', path: /^\/video\/(\d+)/, to: 'https://vimeo.com/$1' },
  { name: 'Vimeo', host: 'vimeo.com', path: /^\/moogaloop\.swf/, query: 'clip_id', to: 'https://vimeo.com/$q' },
  { name: 'Vimeo', host: 'vimeo.com', path: /^\/((?:event|showcase|album)\/\d+)\/embed/, to: 'https://vimeo.com/$1' },
  { name: 'Vimeo', host: 'vimeo.com' },

  { name: 'Spotify', host: 'open.spotify.com', path: /^\/embed(?:-podcast)?\/((?:user\/[^/]+\/)?\w+\/\w+)/, to: 'https://open.spotify.com/$1' },
  { name: 'Spotify', host: 'podcasters.spotify.com', path: /^\/pod\/show\/([\w-]+)\/embed\/(episodes\/[\w-]+)/, to: 'https://podcasters.spotify.com/pod/show/$1/$2' },
  { name: 'Spotify', host: 'creators.spotify.com', path: /^\/pod\/((?:profile|show)\/[\w-]+)\/embed\/(episodes\/[\w-]+)/, to: 'https://creators.spotify.com/pod/$1/$2' },
  { name: 'Spotify', host: 'spotify.com' },
  { name: 'SoundCloud', host: 'w.soundcloud.com', path: /^\/player/, query: 'url', to: '$q' },
  { name: 'SoundCloud', host: 'player.soundcloud.com', path: /^\/player\.swf/, query: 'url', to: '$q' },
  { name: 'SoundCloud', host: 'soundcloud.com' },
  { name: 'Mixcloud', host: 'mixcloud.com', path: /^\/(?:widget\/iframe|media\/swf\/player)/, query: 'feed', to: 'https://www.mixcloud.com$q' },
  { name: 'Mixcloud', host: 'mixcloud.com' },
  { name: 'Bandcamp', host: 'bandcamp.com' },
  { name: 'Deezer', host: 'widget.deezer.com', path: /^\/widget\/\w+\/(\w+\/\d+)/, to: 'https://www.deezer.com/$1' },
  { name: 'Apple Podcasts', host: 'embed.podcasts.apple.com', path: /^\/(.+)/, query: 'i', to: 'https://podcasts.apple.com/$1?i=$q' },
  { name: 'Apple Podcasts', host: 'embed.podcasts.apple.com', path: /^\/(.+)/, to: 'https://podcasts.apple.com/$1' },
  { name: 'Apple Music', host: 'embed.music.apple.com', path: /^\/(.+)/, query: 'i', to: 'https://music.apple.com/$1?i=$q' },
  { name: 'Apple Music', host: 'embed.music.apple.com', path: /^\/(.+)/, to: 'https://music.apple.com/$1' },
  { name: 'Anchor', host: 'anchor.fm', path: /^\/([\w-]+)\/embed\/(episodes\/[\w-]+)/, to: 'https://anchor.fm/$1/$2' },
  { name: 'Blubrry', host: 'blubrry.com' },
  { name: 'Libsyn', host: 'libsyn.com' },
  { name: 'Spreaker', host: 'widget.spreaker.com', path: /^\/player/, query: 'episode_id', to: 'https://www.spreaker.com/episode/$q' },
  { name: 'Buzzsprout', host: 'buzzsprout.com', path: /^\/(\d+)\/(?:episodes\/)?(\d+)(?:-[\w-]*)?\.js$/, to: 'https://www.buzzsprout.com/$1/$2' },
  { name: 'Buzzsprout', host: 'buzzsprout.com' },

  { name: 'Dailymotion', host: 'dailymotion.com', path: /^\/(?:embed\/video|swf(?:\/video)?)\/(\w+)/, to: 'https://www.dailymotion.com/video/$1' },
  { name: 'Dailymotion', host: 'dailymotion.com', path: /^\/player/, query: 'video', to: 'https://www.dailymotion.com/video/$q' },
  { name: 'Dailymotion', host: 'dailymotion.com' },
  { name: 'TED', host: 'embed.ted.com', path: /^\/talks\/lang\/([\w-]+)\/([\w-]+)/, to: 'https://www.ted.com/talks/$2?language=$1' },
  { name: 'TED', host: 'embed.ted.com', path: /^\/talks\/(.+)/, to: 'https://www.ted.com/talks/$1' },
  { name: 'TED', host: 'embed-ssl.ted.com', path: /^\/talks\/(?:lang\/\w+\/)?([\w-]+)/, to: 'https://www.ted.com/talks/$1' },
  { name: 'Twitch', host: 'player.twitch.tv', query: 'video', to: 'https://www.twitch.tv/videos/$q' },
  { name: 'Twitch', host: 'player.twitch.tv', query: 'channel', to: 'https://www.twitch.tv/$q' },
  { name: 'Twitch', host: 'clips.twitch.tv', path: /^\/embed/, query: 'clip', to: 'https://clips.twitch.tv/$q' },
  { name: 'Loom', host: 'loom.com', path: /^\/embed\/(\w+)/, to: 'https://www.loom.com/share/$1' },
  { name: 'Streamable', host: 'streamable.com', path: /^\/[eo]\/(\w+)/, to: 'https://streamable.com/$1' },
  { name: 'VideoPress', host: 'videopress.com', path: /^\/embed\/(\w+)/, to: 'https://videopress.com/v/$1' },
  { name: 'VideoPress', host: 'video.wordpress.com', path: /^\/embed\/(\w+)/, to: 'https://videopress.com/v/$1' },
  { name: 'VideoPress', host: 'v.wordpress.com', path: /^\/(\w{8})$/, to: 'https://videopress.com/v/$1' },
  { name: 'VideoPress', host: 's0.wp.com', path: /^\/wp-content\/plugins\/video\/flvplayer\.swf/, query: 'guid', to: 'https://videopress.com/v/$q' },
  { name: 'BitChute', host: 'bitchute.com', path: /^\/embed\/(\w+)/, to: 'https://www.bitchute.com/video/$1/' },
  { name: 'Internet Archive', host: 'archive.org', path: /^\/embed\/(.+)/, to: 'https://archive.org/details/$1' },
  { name: 'Coub', host: 'coub.com', path: /^\/embed\/(\w+)/, to: 'https://coub.com/view/$1' },
  { name: 'Bilibili', host: 'player.bilibili.com', query: 'bvid', to: 'https://www.bilibili.com/video/$q' },
  { name: 'Bilibili', host: 'player.bilibili.com', query: 'aid', to: 'https://www.bilibili.com/video/av$q' },
  { name: 'Bilibili', host: 'hdslb.com', path: /^\/\w+\.swf/, query: 'aid', to: 'https://www.bilibili.com/video/av$q' },
  { name: 'Niconico', host: 'ext.nicovideo.jp', path: /^\/thumb(?:_watch)?\/(\w+)/, to: 'https://www.nicovideo.jp/watch/$1' },
  { name: 'Niconico', host: 'embed.nicovideo.jp', path: /^\/watch\/(\w+)/, to: 'https://www.nicovideo.jp/watch/$1' },
  { name: 'Youku', host: 'player.youku.com', path: /^\/embed\/([\w=]+)/, to: 'https://v.youku.com/v_show/id_$1.html' },
  { name: 'Youku', host: 'player.youku.com', path: /^\/player\.php\/(?:\w+\/){0,12}?sid\/([\w=]+)\/v\.swf/, to: 'https://v.youku.com/v_show/id_$1.html' },
  { name: 'Tencent Video', host: 'v.qq.com', path: /^\/(?:txp\/)?iframe\/(?:player|preview)\.html/, query: 'vid', to: 'https://v.qq.com/x/page/$q.html' },
  { name: 'Naver TV', host: 'tv.naver.com', path: /^\/embed\/(\d+)/, to: 'https://tv.naver.com/v/$1' },
  { name: 'Kakao TV', host: 'play-tv.kakao.com', path: /^\/embed\/player\/cliplink\/(\d+)/, to: 'https://tv.kakao.com/v/$1' },
  { name: 'Aparat', host: 'aparat.com', path: /^\/video\/video\/embed\/videohash\/(\w+)/, to: 'https://www.aparat.com/v/$1' },
  { name: 'Aparat', host: 'aparat.com', path: /^\/embed\/(\w+)/, to: 'https://www.aparat.com/v/$1' },
  { name: 'Rutube', host: 'rutube.ru', path: /^\/(?:play|video)\/embed\/(\w+)/, to: 'https://rutube.ru/video/$1/' },
  { name: 'OK', host: 'ok.ru', path: /^\/videoembed\/(\d+)/, to: 'https://ok.ru/video/$1' },
  { name: 'Odysee', host: 'odysee.com', path: /^\/\$\/embed\/(.+)/, to: 'https://odysee.com/$1' },
  { name: 'Wistia', host: 'wistia.net' },
  { name: 'Wistia', host: 'wistia.com' },
  { name: 'Brightcove', host: 'players.brightcove.net' },

  facebook('post'),
  facebook('video'),
  { name: 'Facebook', host: 'facebook.com' },
  { name: 'Instagram', host: 'instagram.com', path: /^\/((?:p|reel|tv)\/[\w-]+)/, to: 'https://www.instagram.com/$1/' },
  { name: 'Tweet', host: 'platform.twitter.com', query: 'id', to: 'https://twitter.com/i/status/$q' },
  { name: 'TikTok', host: 'tiktok.com' },
  { name: 'Reddit', host: 'redditmedia.com', path: /^\/(.+)/, to: 'https://www.reddit.com/$1' },
  { name: 'Reddit', host: 'embed.reddit.com', path: /^\/(.+)/, to: 'https://www.reddit.com/$1' },
  { name: 'Pinterest', host: 'assets.pinterest.com', path: /^\/ext\/embed/, query: 'id', to: 'https://www.pinterest.com/pin/$q/' },
  { name: 'LinkedIn', host: 'linkedin.com', path: /^\/embed\/(feed\/.+)/, to: 'https://www.linkedin.com/$1' },
  { name: 'Imgur', host: 'imgur.com', path: /^\/((?:a\/|gallery\/)?\w+)\/embed/, to: 'https://imgur.com/$1' },
  { name: 'Flickr', host: 'flickr.com', path: /^\/apps\/slideshow\/show\.swf/, query: 'page_show_url', to: 'https://www.flickr.com$q' },
  { name: 'Flickr', host: 'flickr.com', path: /^\/apps\/video\/stewart\.swf/, query: 'photo_id', to: 'https://www.flickr.com/photo.gne?id=$q' },
  { name: 'GIPHY', host: 'giphy.com', path: /^\/embed\/(\w+)/, to: 'https://giphy.com/gifs/$1' },

  { name: 'asciinema', host: 'asciinema.org', path: /^\/a\/(\w+)(?:\.js|\/iframe)$/, to: 'https://asciinema.org/a/$1' },
  { name: 'JW Player', host: 'cdn.jwplayer.com', path: /^\/players\/([\w-]+)\.(?:js|html)$/, to: 'https://cdn.jwplayer.com/previews/$1' },
  { name: 'Crowdsignal', host: 'secure.polldaddy.com', path: /^\/p\/(\d+)\.js$/, to: 'https://poll.fm/$1' },
  { name: 'Jotform', host: 'jotform.com', path: /^\/jsform\/(\d+)/, to: 'https://form.jotform.com/$1' },
  { name: 'Hatena', host: 'hatenablog-parts.com', path: /^\/embed/, query: 'url', to: '$q' },
  { name: 'Hatena', host: 'hatenablog.com', path: /^\/embed/, query: 'url', to: '$q' },
  { name: 'Telegram', host: 't.me' },
  { name: 'CodePen', host: 'codepen.io', path: /^\/(?!assets\/)((?:team\/)?[\w-]+)\/embed\/(?:preview\/)?([\w-]+)/, to: 'https://codepen.io/$1/pen/$2' },
  { name: 'JSFiddle', host: 'jsfiddle.net', path: /^\/(\w+(?:\/\w+)?)\/embed/, to: 'https://jsfiddle.net/$1/' },
  { name: 'CodeSandbox', host: 'codesandbox.io', path: /^\/embed\/([\w-]+)/, to: 'https://codesandbox.io/s/$1' },
  { name: 'StackBlitz', host: 'stackblitz.com', without: ['embed'] },
  { name: 'Replit', host: 'replit.com', without: ['embed', 'lite'] },
  { name: 'Replit', host: 'repl.it', without: ['embed', 'lite'] },
  { name: 'JS Bin', host: 'jsbin.com', path: /^\/(\w+(?:\/\d+)?)\/embed\/?$/, to: 'https://jsbin.com/$1/edit' },
  { name: 'Plunker', host: 'embed.plnkr.co', path: /^\/(?:plunk\/)?(\w+)/, to: 'https://plnkr.co/edit/$1' },
  { name: 'Plunker', host: 'plnkr.co', path: /^\/embed\/(\w+)/, to: 'https://plnkr.co/edit/$1' },
  { name: '.NET Fiddle', host: 'dotnetfiddle.net', path: /^\/Widget\/(\w+)\/?$/, to: 'https://dotnetfiddle.net/$1' },
  { name: 'Trinket', host: 'trinket.io', path: /^\/embed\/(\w+\/\w+)/, to: 'https://trinket.io/$1' },
  { name: 'Pastebin', host: 'pastebin.com', path: /^\/embed_(?:js|iframe)\/(\w+)/, to: 'https://pastebin.com/$1' },
  { name: 'Pastebin', host: 'pastebin.com', path: /^\/embed_(?:js|iframe)\.php/, query: 'i', to: 'https://pastebin.com/$q' },
  { name: 'Ideone', host: 'ideone.com', path: /^\/(?:e\.js|embed)\/(\w+)/, to: 'https://ideone.com/$1' },
  { name: 'GitHub', host: 'gist-it.appspot.com', path: /^\/(?:https?:\/\/)?github(?:\.com)?\/(.+)/, to: 'https://github.com/$1' },
  { name: 'GitHub', host: 'emgithub.com', path: /^\/(?:embed|iframe)/, query: 'target', to: '$q' },
  { name: 'Observable', host: 'observablehq.com', path: /^\/embed\/(.+)/, to: 'https://observablehq.com/$1' },
  { name: 'OpenProcessing', host: 'openprocessing.org', path: /^\/sketch\/(\d+)\/embed/, to: 'https://openprocessing.org/sketch/$1' },
  { name: 'p5.js', host: 'editor.p5js.org', path: /^\/([\w.-]+)\/(?:embed|full)\/([\w-]+)/, to: 'https://editor.p5js.org/$1/sketches/$2' },
  { name: 'Shadertoy', host: 'shadertoy.com', path: /^\/embed\/(\w+)/, to: 'https://www.shadertoy.com/view/$1' },
  { name: 'Scratch', host: 'scratch.mit.edu', path: /^\/projects\/(?:embed\/)?(\d+)/, to: 'https://scratch.mit.edu/projects/$1/' },
  { name: 'Tinkercad', host: 'tinkercad.com', path: /^\/embed\/(\w+)/, to: 'https://www.tinkercad.com/things/$1' },
  { name: 'GeoGebra', host: 'geogebra.org', path: /^\/material\/iframe\/id\/(\w+)/, to: 'https://www.geogebra.org/m/$1' },
  { name: 'GeoGebra', host: 'geogebra.org', without: ['embed'] },
  { name: 'Desmos', host: 'desmos.com', without: ['embed'] },
  { name: 'Sketchfab', host: 'sketchfab.com', path: /^\/models\/(\w+)\/embed/, to: 'https://sketchfab.com/models/$1' },
  { name: 'Figma', host: 'figma.com', path: /^\/embed/, query: 'url', to: '$q' },
  { name: 'Canva', host: 'canva.com', without: ['embed'] },
  { name: 'komoot', host: 'komoot.com', path: /^\/(?:[a-z]{2}-[a-z]{2}\/)?tour\/(\d+)\/embed/, to: 'https://www.komoot.com/tour/$1' },
  { name: 'GoFundMe', host: 'gofundme.com', path: /^\/f\/([\w-]+)\/widget/, to: 'https://www.gofundme.com/f/$1' },
  { name: 'Flourish', host: 'public.flourish.studio' },
  { name: 'SlideShare', host: 'slideshare.net' },
  { name: 'Speaker Deck', host: 'speakerdeck.com' },
  { name: 'Scribd', host: 'scribd.com', path: /^\/embeds\/(\d+)/, to: 'https://www.scribd.com/document/$1' },
  { name: 'Scribd', host: 'scribdassets.com', path: /^\/ScribdViewer\.swf/, query: 'document_id', to: 'https://www.scribd.com/document/$q' },
  { name: 'Prezi', host: 'prezi.com', path: /^\/embed\/([\w-]+)/, to: 'https://prezi.com/$1/' },
  { name: 'Prezi', host: 'prezi.com', path: /^\/bin\/preziloader\.swf/, query: 'prezi_id', to: 'https://prezi.com/$q/' },
  { name: 'Issuu', host: 'issuu.com' },
  { name: 'Google Maps', host: 'maps.google.com', without: ['output', 'iwloc'] },
  { name: 'Google Maps', host: 'google.com', path: /^\/maps\/embed\/v1\/(?:place|search)/, query: 'q', to: 'https://www.google.com/maps?q=$q' },
  { name: 'Google Maps', host: 'google.com', path: /^\/maps/, without: ['output', 'iwloc'] },
  { name: 'Google Calendar', host: 'calendar.google.com' },
  { name: 'Google Docs', host: 'docs.google.com', without: ['embedded', 'widget'] },
  { name: 'Google Drive', host: 'drive.google.com', path: /^\/file\/d\/([\w-]+)\/preview/, to: 'https://drive.google.com/file/d/$1/view' },
  { name: 'OpenStreetMap', host: 'openstreetmap.org' },
];

/** Amazon's frames for its partners, where each country had a host of its own. */
const amazonFrames =
  'rcm.amazon.com rcm-ca.amazon.ca rcm-cn.amazon.cn rcm-de.amazon.de rcm-es.amazon.es rcm-fr.amazon.fr rcm-it.amazon.it ' +
  'rcm-jp.amazon.co.jp rcm-uk.amazon.co.uk';

/** Frames that show advertisements, count visits or are buttons to share: furniture, and what to call it. */
// prettier-ignore
export const furnitureFrames: readonly { readonly host: string; readonly path?: RegExp; readonly what: string }[] = [
  { host: 'amazon-adsystem.com', what: 'advertisement' },
  ...amazonFrames.split(' ').map((host) => ({ host, what: 'advertisement' })),
  { host: 'doubleclick.net', what: 'advertisement' },
  { host: 'googlesyndication.com', what: 'advertisement' },
  { host: 'googletagmanager.com', what: 'tracking pixel' },
  { host: 'facebook.com', path: /^\/(?:plugins|widgets)\/(?:like|like_box|likebox|page|follow|share_button)\.php/, what: 'share buttons' },
  { host: 'platform.twitter.com', path: /^\/widgets\/(?:tweet_button|follow_button)/, what: 'share buttons' },
  { host: 'widgets.wp.com', path: /^\/likes/, what: 'likes' },
];
