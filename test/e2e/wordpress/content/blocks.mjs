// Pieces of posts as the block editor saves them. `has` is what stands in their Markdown, written by hand.

const block = (name, html, attributes) =>
  `<!-- wp:${name}${attributes ? ` ${JSON.stringify(attributes)}` : ''} -->\n${html}\n<!-- /wp:${name} -->`;
const paragraph = (html) => block('paragraph', `<p>${html}</p>`);
const imageBlock = ({ id, url, alt }, caption = '') =>
  block(
    'image',
    `<figure class="wp-block-image size-full"><img src="${url}" alt="${alt}" class="wp-image-${id}"/>${
      caption && `<figcaption class="wp-element-caption">${caption}</figcaption>`
    }</figure>`,
    { id, sizeSlug: 'full', linkDestination: 'none' },
  );
const item = (html) => block('list-item', `<li>${html}</li>`);

/** Each takes the site's media and gives the HTML of a piece and lines of its Markdown. */
export const blocks = [
  () => ({
    html: `${block('heading', '<h2>High water &amp; low</h2>')}\n\n${paragraph(
      'The <strong>spring </strong>tide is <em>two hours</em> late: see <code>tides.csv</code>, <a href="https://example.org/a_b?x=1&amp;y=2">the table</a> and press <kbd>F1</kbd>.',
    )}`,
    has: [
      '## High water & low',
      'The **spring** tide is *two hours* late: see `tides.csv`, [the table](https://example.org/a_b?x=1&y=2) and press <kbd>F1</kbd>.',
    ],
  }),
  () => ({
    html: block(
      'list',
      `<ul>${item(`Ropes${block('list', `<ol start="4">${item('thin')}${item('thick')}</ol>`, { ordered: true, start: 4 })}`)}${item('Nets')}</ul>`,
    ),
    // Only a list that begins with 1 may follow a paragraph without a blank line.
    has: ['- Ropes\n\n  4. thin\n  5. thick\n\n- Nets'],
  }),
  () => ({
    html: block(
      'quote',
      `<blockquote class="wp-block-quote">${paragraph('Never trust a calm.')}<cite>A pilot</cite></blockquote>`,
    ),
    has: ['> Never trust a calm.\n>\n> *A pilot*'],
  }),
  () => ({
    html: block(
      'code',
      '<pre class="wp-block-code"><code>if (a &lt; b &amp;&amp; c_d) {\n\treturn "`*#_";\n}</code></pre>',
    ),
    has: ['```\nif (a < b && c_d) {\n\treturn "`*#_";\n}\n```'],
  }),
  () => ({
    html: block(
      'table',
      '<figure class="wp-block-table"><table><thead><tr><th>Day</th><th class="has-text-align-right" data-align="right">Metres</th></tr></thead><tbody><tr><td>Monday | Tuesday</td><td class="has-text-align-right" data-align="right">3.1</td></tr><tr><td>漢字</td><td class="has-text-align-right" data-align="right"><strong>2</strong></td></tr></tbody></table><figcaption>At the wall</figcaption></figure>',
    ),
    has: ['Monday \\| Tuesday', '漢字', '**2**', '*At the wall*'],
  }),
  (media) => ({
    html: imageBlock(media[0], 'The wall at <em>nine</em>'),
    has: [`![${media[0].alt}](${media[0].url})`, 'The wall at'],
  }),
  (media) => ({
    html: block(
      'gallery',
      `<figure class="wp-block-gallery has-nested-images columns-2 is-cropped">${imageBlock(media[1], 'First')}${imageBlock(media[2])}${imageBlock(media[3], 'Third')}</figure>`,
      { linkTo: 'none' },
    ),
    has: [1, 2, 3].map((at) => `![${media[at].alt}](${media[at].url})`),
  }),
  (media) => ({
    html: block(
      'media-text',
      `<div class="wp-block-media-text alignwide is-stacked-on-mobile"><figure class="wp-block-media-text__media"><img src="${media[4].url}" alt="${media[4].alt}" class="wp-image-${media[4].id} size-full"/></figure><div class="wp-block-media-text__content">${paragraph('Beside the picture.')}</div></div>`,
      { mediaId: media[4].id, mediaType: 'image' },
    ),
    has: [`![${media[4].alt}](${media[4].url})`, 'Beside the picture.'],
  }),
  () => ({
    html: block(
      'columns',
      `<div class="wp-block-columns">${block('column', `<div class="wp-block-column">${paragraph('Left column.')}</div>`)}${block('column', `<div class="wp-block-column">${paragraph('Right column.')}</div>`)}</div>`,
    ),
    has: ['Left column.\n\nRight column.'],
  }),
  () => ({
    html: `${block('separator', '<hr class="wp-block-separator has-alpha-channel-opacity"/>')}\n\n${block('spacer', '<div style="height:40px" aria-hidden="true" class="wp-block-spacer"></div>')}\n\n${block(
      'buttons',
      `<div class="wp-block-buttons">${block('button', '<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="https://example.org/buy">Buy a chart</a></div>')}</div>`,
    )}`,
    has: ['\n---\n', '[Buy a chart](https://example.org/buy)'],
  }),
  () => ({
    html: block(
      'html',
      '<iframe title="The wall, filmed" width="560" height="315" src="https://www.youtube.com/embed/q3hB0tA1b2C" allowfullscreen></iframe>',
    ),
    has: ['[The wall, filmed](https://www.youtube.com/watch?v=q3hB0tA1b2C)'],
  }),
  () => ({
    html: block(
      'embed',
      '<figure class="wp-block-embed is-type-video is-provider-vimeo wp-block-embed-vimeo"><div class="wp-block-embed__wrapper">\nhttps://vimeo.com/76979871\n</div></figure>',
      { url: 'https://vimeo.com/76979871', type: 'video', providerNameSlug: 'vimeo' },
    ),
    has: ['https://vimeo.com/76979871'],
  }),
  () => ({
    html: `${block('verse', '<pre class="wp-block-verse">Grey water,\ngrey wall</pre>')}\n\n${block('preformatted', '<pre class="wp-block-preformatted">a   b\n  c</pre>')}`,
    has: ['Grey water,  \ngrey wall', '```\na   b\n  c\n```'],
  }),
  () => ({
    html: block(
      'pullquote',
      '<figure class="wp-block-pullquote"><blockquote><p>The sea is <strong>late</strong>.</p><cite>Log, 4 March</cite></blockquote></figure>',
    ),
    has: ['> The sea is **late**.\n>\n> *Log, 4 March*'],
  }),
  // As WordPress 6.3 and newer render the footnotes of a post; here they are HTML, so that any version has them.
  () => ({
    html: block(
      'html',
      '<p>Measured by hand<sup data-fn="0f0e" class="fn"><a href="#0f0e" id="0f0e-link">1</a></sup>.</p>\n<ol class="wp-block-footnotes"><li id="0f0e">With a rod. <a href="#0f0e-link" aria-label="Jump to footnote reference 1">↩︎</a></li></ol>',
    ),
    has: ['Measured by hand[^1].', '[^1]: With a rod.'],
  }),
  () => ({
    html: block(
      'html',
      '<table><tr><td rowspan="2">Spring</td><td>March</td></tr><tr><td>April</td></tr></table>\n<dl><dt>Ebb</dt><dd>The water goes.</dd></dl>\n<details><summary>More</summary><p>Hidden words.</p></details>',
    ),
    has: ['<td rowspan="2">Spring</td>', '<dt>Ebb</dt>', '<summary>More</summary>', 'Hidden words.'],
  }),
  () => ({
    html: paragraph(
      '3 * 4 * 5, snake_case_name, &lt;div&gt;, &amp;copy;, [brackets](here), 1. no list, # no heading, C:\\new\\table.',
    ),
    has: ['snake_case_name', '# no heading', 'C:\\new\\table.'],
  }),
  () => ({
    html: paragraph(
      '港は<strong>「静か」</strong>だった。 البحر هادئ. Νερό. 🌊🚢👩‍🚀<br>Next <del>line</del><ins>row</ins><sup>2</sup>',
    ),
    has: ['「静か」', 'البحر هادئ', '🌊🚢👩‍🚀  \nNext ~~line~~<ins>row</ins><sup>2</sup>'],
  }),
  () => ({
    html: `${paragraph('Before the fold.')}\n\n${block('more', '<!--more-->')}\n\n${paragraph('Behind the fold.')}`,
    has: ['Before the fold.\n\n<!--more-->\n\nBehind the fold.'],
  }),
  (media) => ({
    html: `${block('audio', '<figure class="wp-block-audio"><audio controls src="https://example.org/horn.mp3"></audio><figcaption>The horn</figcaption></figure>')}\n\n${block(
      'file',
      `<div class="wp-block-file"><a id="f" href="${media[5].url}">The chart</a><a href="${media[5].url}" class="wp-block-file__button wp-element-button" download>Download</a></div>`,
      { href: media[5].url },
    )}`,
    has: ['https://example.org/horn.mp3', `[The chart](${media[5].url})`],
  }),
  () => ({
    html: block(
      'group',
      `<div class="wp-block-group">${block('heading', '<h3><strong>All bold</strong></h3>', { level: 3 })}${paragraph('In a group.')}</div>`,
    ),
    has: ['### All bold\n\nIn a group.'],
  }),
];
