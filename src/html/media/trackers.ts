/** Hosts (and the start of the path) whose pictures nobody is meant to see. */
export const trackers: readonly { readonly host: string; readonly path?: string }[] = [
  { host: 'pixel.wp.com' },
  { host: 'stats.wp.com' },
  { host: 'stats.wordpress.com' },
  { host: 'feeds.wordpress.com', path: '/1.0/' },
  { host: 'google-analytics.com' },
  { host: 'googleads.g.doubleclick.net' },
  { host: 'ad.doubleclick.net' },
  { host: 'googletagmanager.com' },
  { host: 'facebook.com', path: '/tr' },
  { host: 'bat.bing.com' },
  { host: 'px.ads.linkedin.com' },
  { host: 'analytics.twitter.com' },
  { host: 't.co', path: '/i/adsct' },
  { host: 'feeds.feedburner.com', path: '/~' },
  { host: 'feedproxy.google.com', path: '/~' },
  { host: 'pixel.quantserve.com' },
  { host: 'scorecardresearch.com' },
  { host: 'assoc-amazon.com', path: '/e/ir' },
  { host: 'amazon-adsystem.com', path: '/e/ir' },
  { host: 'linksynergy.com', path: '/fs-bin/show' },
  { host: 'met.vgwort.de' },
  { host: 'mc.yandex.ru', path: '/watch' },
  { host: 'counter.yadro.ru' },
  { host: 'pixel.parsely.com' },
  // Wumii's related posts, where no script has put them
  { host: 'static.wumii.com', path: '/images/pixel' },
  { host: 'static.wumii.cn', path: '/images/pixel' },
  { host: 'blogger.googleusercontent.com', path: '/tracker/' },
];

/** No address of the table is without one of these: most pictures need no closer look. */
export const hint = new RegExp(trackers.map(({ host }) => host.replaceAll('.', '\\.')).join('|'), 'i');
