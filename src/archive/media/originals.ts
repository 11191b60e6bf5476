/** Photon, the picture service of WordPress.com and Jetpack: `i0.wp.com/example.org/wp-content/…?ssl=1`. */
const photon = /^i\d\.wp\.com$/;

/** What picture services and themes ask of a picture by its query, none of which says which picture it is. */
const shaping = new Set(
  (
    'w h width height resize fit crop quality q strip ssl zoom lb ulb filter brightness contrast colorize smooth ' +
    'is-pending-load unlazy format auto dpr ver'
  ).split(' '),
);

const sized = /-\d{1,5}x\d{1,5}(?=\.[a-z0-9]{2,5}$)/i;
const scaled = /-scaled(?=\.[a-z0-9]{2,5}$)/i;

/**
 * Where the picture behind an address may be had, best first: as it was uploaded, as WordPress made it smaller for the web
 * (`-scaled`), and last the address itself. Picture services are undone.
 */
export function originalsOf(address: string): readonly string[] {
  const direct = withoutService(address);
  const plain = withoutShape(direct);
  const [path = '', query = ''] = splitQuery(plain);
  const original = path.replace(sized, '').replace(scaled, '');
  const found = [original + query];
  if (sized.test(path))
    found.push(path.replace(sized, '').replace(/(?=\.[a-z0-9]{2,5}$)/i, '-scaled') + query);
  return [...new Set([...found, plain, direct, address])].filter((each) => URL.canParse(each));
}

/** The address that a picture service has its picture from. */
export function withoutService(address: string): string {
  const url = new URL(address);
  if (!photon.test(url.hostname)) return address;
  const scheme = url.searchParams.has('ssl') ? 'https' : 'http';
  const inner = `${scheme}:/${url.pathname}`;
  return URL.canParse(inner) ? inner : address;
}

function withoutShape(address: string): string {
  const url = new URL(address);
  const kept = [...url.searchParams].filter(([name]) => !shaping.has(name.toLowerCase()));
  const [path = ''] = splitQuery(address);
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept)}`;
}

/** An address without its fragment: what is in front of the query, and the query. */
function splitQuery(address: string): [path: string, query: string] {
  const bare = address.split('#', 1)[0] ?? '';
  const at = bare.indexOf('?');
  return at < 0 ? [bare, ''] : [bare.slice(0, at), bare.slice(at)];
}
