// Titles and names as somebody types them, and as plain text that readers see. A single string is both.

const both = (name) => (typeof name === 'string' ? [name, name] : name);

/** [typed, plain]; WordPress makes typographic quotation marks, dashes and dots in titles. */
export const titles = [
  'Tide tables for March',
  ['"Quoted" -- and \'single\'', '“Quoted” — and ‘single’'],
  ['Fish & chips &amp; more', 'Fish & chips & more'],
  'The sea at 5 < 6 and 7 > 6',
  ['The <em>Fog</em> comes', 'The Fog comes'],
  '東京の港',
  '🌊🚢',
  'مرحبا بالبحر',
  '2024',
  'true',
  'null',
  ['- dash first', '– dash first'],
  '# hash first',
  '@harbour: what % of it?',
  '[bracket] {brace} *star* `tick`',
  ['It\'s: a "colon"', 'It’s: a “colon”'],
  'Backslash \\ and C:\\new',
  ['And then...', 'And then…'],
  ['A 9" pipe', 'A 9″ pipe'],
  '',
  `Long ${'and longer '.repeat(20)}end`,
  ['What &lt;b&gt; does', 'What <b> does'],
  ['Copy &copy; &hellip;', 'Copy © …'],
  'Zażółć gęślą jaźń',
  '../../etc/passwd',
  'CON',
  '~',
  '2024-02-30',
].map(both);

/** [typed, plain]. WordPress keeps names free of tags. */
export const users = [
  ['ida', 'Ida Brandt'],
  ['zoe', 'Zoë O’Neill'],
  ['darcy', "D'Arcy & Sons"],
  ['taro', '山田 太郎'],
  ['emile', 'Émile 🚢 Dupont'],
  ['null', 'null'],
].map(([user_login, name]) => ({ user_login, name }));

const category = (name, more) => ({ taxonomy: 'category', typed: name, plain: name, ...more });
const tag = (name, more) => ({ taxonomy: 'post_tag', typed: name, plain: name, ...more });

/** `parent` is the place of the parent in this list. Two are called Berlin, two have the slug `news`. */
export const terms = [
  category('Harbour & Sea'),
  category('Berlin', { parent: 0 }),
  category('Ships > Sails'),
  category('Berlin', { parent: 2, slug: 'berlin-ship' }),
  category('日本語'),
  category('🌊 Waves'),
  category("Sailor's “Tales”"),
  category('News', { slug: 'news' }),
  category('Tom &amp; Jerry', { plain: 'Tom & Jerry' }),
  category('<b>Bold</b> names', { plain: 'Bold names' }),
  category('no'),
  category('2024'),
  tag('News', { slug: 'news' }),
  tag('C++'),
  tag('50% off'),
  tag('#hash'),
  tag('- dash'),
  tag('a: b'),
  tag('one, two'),
  tag('Berlin'),
  tag('étoile'),
  tag('مرسى'),
  tag('null'),
  { taxonomy: 'season', typed: 'Spring & neap', plain: 'Spring & neap' },
  { taxonomy: 'season', typed: '冬', plain: '冬' },
];

/** Alternative texts, also such as Markdown has to take care of. */
export const alternatives = [
  'A wet wall',
  'Boats in the fog',
  '港の朝',
  'The chart of the bay',
  'Ropes 🪢',
  'A chart',
  'A boat with two masts',
  'Fog',
  'Gulls',
  'A lamp',
  'A buoy & a bell',
  'Nets',
];
