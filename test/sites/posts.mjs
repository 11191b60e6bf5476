// Posts written for this test: what a generator could take for its own syntax, in every place where words of a post stand,
// and what generators have forms of their own for.

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Texts that mean something to some template engine or dialect of Markdown. */
export const hostile = [
  '{{ user.name }}',
  '{{ site.title | upcase }}',
  '{% if admin %}secret{% endif %}',
  '{% raw %}{{ x }}{% endraw %}',
  '{% endraw %}{{ 7 | times: 6 }}',
  '{%- include secret.html -%}',
  '{# a comment #}',
  '{{< youtube abc >}}',
  '{{% notice %}}text{{% /notice %}}',
  '{{</* ref "a.md" */>}}',
  '{{< unclosed',
  '{{% unclosed too',
  '{{{ three }}} and {{{{ four }}}}',
  '{ one } and { "json": [1] }',
  '{7 * 6}',
  '{/* comment */}',
  '<Component prop={value} />',
  '<div>not a tag</div>',
  'a < b and b > c',
  'import x from "y"',
  'export const meta = { a: 1 }',
  'export default 42',
  '<!--more-->',
  '{: .class #id}',
  '{::comment}hidden{:/comment}',
  'Name {#anchor}',
  'a | b | c',
  '$$x$$ and $y$ for $5',
  '<<guillemets>> and ==marked== and %%hidden%%',
  '[[Wiki link]] and ![[embed.png]]',
  '#hashtag and ^block',
  ':::tip',
  '*[HTML]: abbreviation',
  '&copy; and &amp;copy; and &nbsp;',
  '`code` and ``more`` and \\ and \\{ and \\\\{{ x }}',
  'snake_case_name *stars* 2*3*4 ~~gone~~',
  '---',
  '${ process.env.HOME }',
];

let id = 9000;
/** A post as the REST API gives it, of a site at blog.example.org. */
export const post = (slug, title, content, more = {}) => ({
  id: ++id,
  date: '2024-05-01T10:20:30',
  date_gmt: '2024-05-01T08:20:30',
  modified: '2024-06-01T10:20:30',
  modified_gmt: '2024-06-01T08:20:30',
  slug,
  status: 'publish',
  type: 'post',
  link: `https://blog.example.org/2024/05/01/${slug}/`,
  title: { rendered: title },
  excerpt: { rendered: '' },
  content: { rendered: content, protected: false },
  author: 1,
  _embedded: {
    author: [{ id: 1, name: 'Ida Brandt', slug: 'ida' }],
    'wp:term': [
      [{ id: 7, name: 'Harbour &amp; Sea', slug: 'harbour-sea', taxonomy: 'category' }],
      [
        { id: 8, name: 'tide tables', slug: 'tide-tables', taxonomy: 'post_tag' },
        { id: 9, name: '{{ tag }}', slug: 'tag', taxonomy: 'post_tag' },
      ],
    ],
  },
  ...more,
});

const everywhere = (text) => {
  const words = escape(text);
  const quoted = words.replaceAll('"', '&quot;');
  return `<p>${words}</p>
<p>In the middle ${words} of a line, and <strong>${words}</strong> and <em>${words}</em>.</p>
<p>${words}<br>${words}</p>
<h2>${words}</h2>
<h3>Heading ${words} here</h3>
<ul><li>${words}</li><li>item ${words}<ul><li>${words}</li></ul></li></ul>
<blockquote><p>${words}</p></blockquote>
<p>Code <code>${words}</code> here.</p>
<pre class="wp-block-code"><code>${words}

  indented ${words}
</code></pre>
<table><thead><tr><th>${words}</th><th>b</th></tr></thead><tbody><tr><td>${words}</td><td><code>${words}</code></td></tr></tbody></table>
<table><tbody><tr><td colspan="2">${words}</td></tr><tr><td>a</td><td><ul><li>${words}</li><li><code>${words}</code></li></ul></td></tr></tbody></table>
<details><summary>${words}</summary><p>${words}</p></details>
<p>A <a href="https://example.org/a?b=${encodeURIComponent(text)}&amp;c=1" title="${quoted}">link ${words}</a> and H<sub>${words}</sub>.</p>
<figure><img src="https://example.org/p.png" alt="${quoted}"/><figcaption>Caption ${words}</figcaption></figure>
<dl><dt>${words}</dt><dd>${words}</dd></dl>
<p>The end.</p>`;
};

/** Much of what WordPress gives, in one post. */
export const rich = `<p>First paragraph of a rich post.</p>
<!--more-->
<h2>A heading</h2>
<p>Text with a footnote<sup data-fn="u1" class="fn"><a href="#u1" id="u1-link">1</a></sup> and another<sup data-fn="u2" class="fn"><a href="#u2" id="u2-link">2</a></sup>.</p>
<ol class="wp-block-footnotes"><li id="u1">Single <a href="#u1-link" aria-label="back">↩︎</a></li><li id="u2">Second <em>note</em>, longer. <a href="#u2-link" aria-label="back">↩︎</a></li></ol>
<figure class="wp-block-image"><a href="https://example.org/big.jpg"><img src="https://example.org/small.jpg" alt="A wall"/></a><figcaption>The wall, <strong>“wet”</strong> and <em>cold</em></figcaption></figure>
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><iframe title="The wall, filmed" src="https://www.youtube.com/embed/q3hB0tA1b2C?feature=oembed"></iframe></div></figure>
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><iframe title="A harbour" src="https://player.vimeo.com/video/123456"></iframe></div></figure>
<blockquote class="twitter-tweet"><p>High water at nine.</p>— Harbour (@harbour) <a href="https://twitter.com/harbour/status/1234567890">May 1, 2024</a></blockquote>
<pre class="wp-block-code"><code lang="js" class="language-js">const a = \`\${b}\`;
if (a &lt; b) {
  go();
}</code></pre>
<table><thead><tr><th>Day</th><th>High</th></tr></thead><tbody><tr><td>Monday</td><td>4 | 5</td></tr><tr><td>Two<br>lines</td><td><code>a|b</code></td></tr></tbody></table>
<table><tbody><tr><td rowspan="2">Spanning</td><td>one</td></tr><tr><td><p>two</p><p>three &amp; four</p></td></tr></tbody></table>
<ul><li><input type="checkbox" checked disabled/> done</li><li><input type="checkbox" disabled/> to do</li></ul>
<ol start="3"><li>three</li><li>four<pre><code>in a list {{ x }}</code></pre></li></ol>
<p>Press <kbd>Ctrl</kbd>+<kbd>C</kbd>, H<sub>2</sub>O, <abbr title="High Water">HW</abbr>, <mark>marked</mark>, <q>quoted</q>.</p>
<p><strong><em>both</em> strong</strong> and <em><strong>both</strong> em</em>, <strong>a</strong><em>b</em>, un<em>believ</em>able, <strong>“quoted”</strong>word.</p>
<p><a href="https://example.org/plain">https://example.org/plain</a> and https://example.org/a_b_c/*d* and <a href="mailto:ida@example.org">ida@example.org</a></p>
<p>See <a href="https://example.org/a_(b)_c">brackets</a>, <a href="https://example.org/odd)x">odd</a>.</p>
<details open><summary>More <em>words</em></summary><p>Inside <strong>bold</strong>.</p><ul><li>list</li></ul></details>
<hr/>
<p>A formula <math><semantics><mrow></mrow><annotation encoding="application/x-tex">x_{1} + y_{2} \\frac{a}{b}</annotation></semantics></math> in the line.</p>
<p>1. not a list</p><p>- not a bullet</p><p># not a heading</p><p>+ plus</p>
<p>The last words.</p>`;

/** Every post of the project's own, published or not. */
export const posts = [
  post('rich', 'A rich post: &#8220;quotes&#8221; &amp; {{ braces }}', rich, {
    excerpt: { rendered: '<p>An excerpt: with a colon &amp; {{ braces }}.</p>' },
    jetpack_featured_media_url: 'https://example.org/featured.jpg',
  }),
  ...hostile.map((text, index) => post(`hostile-${index}`, escape(text), everywhere(text))),
  post('empty', 'Nothing in it', ''),
  post('index', 'A post called index', '<p>A post whose slug is index.</p>'),
  post('_underscore', 'Begins with an underscore', '<p>Its slug begins with an underscore.</p>'),
  post(
    '26',
    '26',
    '<h1>A heading first</h1><p>A title that is a number, and a heading of the first level.</p>',
  ),
  post('日本語', '日本語のタイトル', '<p>日本語の本文です。</p>', {
    link: 'https://blog.example.org/2024/05/01/%E6%97%A5%E6%9C%AC%E8%AA%9E/',
  }),
  post('untitled', '', '<p>A post without a title.</p>'),
  post('about-us', 'About us', '<p>A page.</p><!--nextpage--><p>Its second part.</p>', {
    type: 'page',
    link: 'https://blog.example.org/about-us/',
  }),
  post('team', 'Team', '<p>A page below a page.</p>', {
    type: 'page',
    parent: 77,
    menu_order: 3,
    link: 'https://blog.example.org/about-us/team/',
  }),
  post('index', 'A page called index', '<p>A page whose slug is index.</p>', {
    type: 'page',
    link: 'https://blog.example.org/index/',
  }),
  post('draft', 'A draft', '<p>NOT TO BE SEEN: a draft.</p>', {
    status: 'draft',
    link: 'https://blog.example.org/?p=9101',
  }),
  post('private', 'A private post', '<p>NOT TO BE SEEN: private.</p>', { status: 'private' }),
  post('private-page', 'A private page', '<p>NOT TO BE SEEN: private page.</p>', {
    status: 'private',
    type: 'page',
    link: 'https://blog.example.org/private-page/',
  }),
  post('future', 'A post of the future', '<p>NOT TO BE SEEN: of the future.</p>', {
    status: 'future',
    date: '2099-01-01T10:00:00',
    date_gmt: '2099-01-01T09:00:00',
  }),
  post('locked', 'A post behind a password', '<p>NOT TO BE SEEN: behind a password.</p>', {
    content: { rendered: '<p>NOT TO BE SEEN: behind a password.</p>', protected: true },
  }),
];
