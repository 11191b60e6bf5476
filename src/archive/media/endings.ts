/** Endings that belong to one kind of bytes: what the bytes are does not say which of them a file has. */
const families: readonly (readonly string[])[] = [
  ['jpg', 'jpeg', 'jpe', 'jfif'],
  ['tif', 'tiff'],
  ['mp4', 'm4v', 'm4a', 'm4b', 'mov', 'f4v', '3gp', '3g2'],
  ['ogg', 'oga', 'ogv', 'ogx', 'opus'],
  ['mkv', 'webm', 'mka'],
  ['asf', 'wma', 'wmv'],
  ['heic', 'heif'],
  ['aif', 'aiff'],
  ['mid', 'midi'],
  ['mpg', 'mpeg', 'mp2', 'mpa'],
  ['gz', 'tgz'],
  [
    ...['zip', 'docx', 'docm', 'dotx', 'xlsx', 'xlsm', 'xltx', 'pptx', 'pptm', 'potx', 'ppsx'],
    ...['odt', 'ods', 'odp', 'odg', 'epub', 'key', 'pages', 'numbers', 'kmz', 'jar', 'apk'],
  ],
  ['cfb', 'doc', 'xls', 'ppt', 'pps', 'msi', 'mpp', 'pub', 'vsd'],
  ['xml', 'svg', 'gpx', 'kml', 'rss', 'opml'],
  ['ps', 'eps', 'ai'],
  ['pdf', 'ai'],
];

/** What people put on their sites to be downloaded, besides what the families have. */
const others = new Set(
  (
    'png gif webp avif bmp ico jxl apng pdf mp3 wav flac aac amr avi flv swf rtf txt csv tsv md tex srt vtt ics vcf ' +
    'json rar 7z tar bz2 xz dmg exe iso mobi azw3 djvu psd ttf otf woff woff2 stl step dwg dxf gcode'
  ).split(' '),
);

const known = new Set([...others, ...families.flat()]);

/** The ending of an address's path in small letters, without its dot; undefined where it has none. */
export function endingOf(path: string): string | undefined {
  return /[^/]\.([a-z0-9]{1,10})$/i.exec(path)?.[1]?.toLowerCase();
}

/** Whether an address with this ending leads to a file and not to a page. */
export const isFileEnding = (ending: string | undefined): boolean =>
  ending !== undefined && known.has(ending);

/** Whether a file of these bytes may have that ending. */
export const fits = (ending: string, type: string): boolean =>
  ending === type || families.some((family) => family.includes(ending) && family.includes(type));
