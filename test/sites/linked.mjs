// Posts that link to one another and show files of their site, in every way that WordPress has for it.
import { post, rich } from './posts.mjs';

/** The address of the site; whoever takes the posts puts that of a server in its place. */
export const site = 'https://blog.example.org';

const uploads = `${site}/wp-content/uploads`;
const to = (slug) => `${site}/2024/05/01/${slug}/`;

const target = post(
  'target',
  'What others link to',
  `<p>Above.</p>
<h2 class="wp-block-heading" id="first">First heading</h2><p>One.</p>
<h2 id="h-it-s-the-sea">It’s “the” sea, 2nd &amp; last: a/b_c?</h2><p>Two.</p>
<h3 id="twice">Twice</h3><p>Three.</p><h3 id="twice-2">Twice</h3><p>Four.</p>
<h2 id="strassen">Straßen über日本 – C++ &amp; <code>x_y()</code></h2><p>Five.</p>
<h4 id="mark">A <strong>bold</strong> <em>heading</em> with a <a href="${to('rich')}">link</a></h4><p>Six.</p>
<p id="words">A paragraph with an id.</p>`,
  { guid: { rendered: `${site}/?p=55501` } },
);

const fragments = ['first', 'h-it-s-the-sea', 'twice', 'twice-2', 'strassen', 'mark'];

const links = post(
  'links',
  'Links to others',
  `<p>By <a href="${to('target')}">permalink</a>, <a href="${to('target').slice(0, -1)}">without its slash</a>,
<a href="${site.replace('https', 'http')}/2024/05/01/target/">over http</a>, <a href="/2024/05/01/target/">from the root</a>,
<a href="${site}/?p=${target.id}">by its id</a>, <a href="${site}/?p=55501">by its guid</a>,
<a href="${to('target')}feed/">its feed</a>, <a href="${to('target')}" title="A “title” (here)">with a title</a>.</p>
<p>In <strong>bold <a href="${to('rich')}">text</a></strong>, to <a href="${to('日本語')}">日本語</a>,
<a href="${site}/2024/05/01/%E6%97%A5%E6%9C%AC%E8%AA%9E/">日本語, encoded</a>, <a href="${to('hostile-0')}">hostile</a>,
<a href="${to('index')}">index</a>, <a href="${to('_underscore')}">underscore</a>, <a href="${to('26')}">26</a>,
<a href="${to('untitled')}">untitled</a>, <a href="${to('empty')}">empty</a>, <a href="${to('fog-2024.05')}">dots</a>,
<a href="${to('named')}">a name with brackets</a>.</p>
<p>To pages: <a href="${site}/about-us/">about us</a>, <a href="${site}/about-us/team/">team</a>, <a href="${site}/index/">index</a>.</p>
<p>To places: ${fragments.map((id) => `<a href="${to('target')}#${id}">${id}</a>`).join(', ')}.</p>
<p>To what nobody may read: <a href="${to('private')}">private</a>, <a href="${site}/?p=9101">draft</a>, <a href="${to('future')}">future</a>.</p>
<ul><li><a href="${to('target')}">in a list</a></li></ul><blockquote><p><a href="${to('target')}">in a quotation</a></p></blockquote>
<table><thead><tr><th>a</th></tr></thead><tbody><tr><td><a href="${to('target')}">in a table</a></td></tr></tbody></table>
<table><tbody><tr><td rowspan="2">two rows</td><td>one</td></tr><tr><td><a href="${to('target')}">in a table of HTML</a> <img src="${uploads}/2024/05/cell.png" alt="In a cell"/></td></tr></tbody></table>
<details><summary>More</summary><p><a href="${to('target')}">in details</a></p></details>
<dl><dt>Term</dt><dd><a href="${to('target')}#first">in a definition</a> <img src="${uploads}/2024/05/definition.png" alt=""/></dd></dl>
<h2 id="own">A heading of its own</h2>
<p><a href="#own">Up</a>, <a href="${to('links')}#own">up by address</a>.</p>
<p>Away: <a href="https://example.com/elsewhere/">elsewhere</a>, <a href="${site}/">the front page</a>.</p>`,
);

const media = post(
  'media',
  'Files of its own',
  `<figure class="wp-block-image"><img src="${uploads}/2024/05/wall-300x200.jpg" srcset="${uploads}/2024/05/wall-300x200.jpg 300w, ${uploads}/2024/05/wall.jpg 900w" alt="A wall"/><figcaption>The wall at nine</figcaption></figure>
<p><img src="${uploads}/2024/05/name with spaces (1).png" alt="A name with spaces"/> and <img src="${uploads}/2024/05/m%C3%B6we.png" alt="A gull"/>
and <img src="/wp-content/uploads/2024/05/rooted.png" alt="From the root" title="A title"/></p>
<p><a href="${uploads}/2024/05/large.png"><img src="${uploads}/2024/05/large-150x150.png" alt="Linked"/></a></p>
<figure class="wp-block-gallery"><figure class="wp-block-image"><img src="${uploads}/2024/05/one.png" alt="One"/><figcaption>The first</figcaption></figure><figure class="wp-block-image"><img src="${uploads}/2024/05/two.png" alt="Two"/><figcaption>The second</figcaption></figure></figure>
<figure class="wp-block-audio"><audio controls src="${uploads}/2024/05/waves.mp3"></audio><figcaption>Waves</figcaption></figure>
<figure class="wp-block-video"><video controls src="${uploads}/2024/05/tide.mp4"></video></figure>
<div class="wp-block-file"><a href="${uploads}/2024/05/table.pdf">The table</a></div>
<p>A <a href="${uploads}/2024/05/data.csv">file in the text</a>.</p>
<figure class="wp-block-table"><table><tbody><tr><td>in a table</td><td><img src="${uploads}/2024/05/small.png" alt="Small"/></td></tr></tbody></table></figure>`,
  { jetpack_featured_media_url: `${uploads}/2024/05/featured.jpg` },
);

const everything = post(
  'everything',
  'Everything in one post',
  `${rich.replace(/https:\/\/example\.org\/(?=\w+\.jpg)/g, `${uploads}/2024/05/`)}
<h2>Files</h2>
${media.content.rendered}
<blockquote class="wp-block-quote"><p>Time and tide wait for no man.</p><cite>A proverb</cite></blockquote>
<figure class="wp-block-pullquote"><blockquote><p>High water at nine.</p><cite>The harbour</cite></blockquote></figure>
<pre class="wp-block-verse">The tide comes in,
  the tide goes out.</pre>
<dl><dt>Neap</dt><dd>A tide of little range.</dd></dl>
<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="${to('target')}">To the target</a></div></div>
<p>$$E = mc^2$$</p>`,
  { jetpack_featured_media_url: `${uploads}/2024/05/featured.jpg` },
);

/** Every one of them; their links lead to the posts of posts.mjs too. */
export const linked = [
  target,
  links,
  media,
  everything,
  post('fog-2024.05', 'A slug with a dot', '<p>Its slug has a dot.</p>'),
  post('named', 'Fog [again] (and again) #1 | ^x', '<p>Its title has brackets.</p>'),
];
