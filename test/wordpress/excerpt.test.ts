import { excerptText } from '../../src/wordpress/excerpt.js';

const text = 'The first words of it';

it.each([
  `<p>${text} [&hellip;]</p>\n`,
  `<p>${text} […]</p>`,
  `${text} [...]`,
  `<p>${text}&hellip; <a href="/p" class="more-link">Continue reading <span>A title</span></a></p>`,
  `<p>${text}</p> <p class="link-more"><a href="/p" class="more-link">Weiter</a></p>`,
  `<p>${text} ... <a href="/p"><span class="screen-reader-text">A title</span> Read More &raquo;</a></p>`,
  `<div>${text} <a class="c-read-more-link" href="/p">Mehr</a> &rarr;</div>`,
  `<p>${text} <a href="/p">Lire la suite</a></p>`,
  `<p><span class="span-reading-time rt-reading-time" style="display: block;"><span class="rt-label rt-prefix">Reading Time: </span> <span class="rt-time"> 3</span> <span class="rt-label rt-postfix">minutes</span></span>${text}</p>`,
  `<p>${text} <a href="/p">続きを読む</a></p>`,
  `<p>${text} <a href="/p">阅读全文 &raquo;</a></p>`,
  `<p><span class="span-reading-time rt-reading-time"><span class="rt-label">Lesezeit: </span> <span class="rt-time"> 3</span></span>${text}</p>`,
  `<p>${text} <a href="/p" class="moretag">[&hellip;]</a></p>`,
  `<p>${text}&hellip;&nbsp;<a href="/p" class="" rel="bookmark">Rohkem &raquo;<span class="screen-reader-text">A title</span></a></p>`,
  `<p>${text}&hellip; <a href="/p">Daha fazlasını oku</a></p>`,
  // Twenty Ten's filters: once from `excerpt_more`, once from `get_the_excerpt`
  `<p>${text}&hellip; <a href="/p">Continue reading <span class="meta-nav">&rarr;</span></a> <a href="/p">Continue reading <span class="meta-nav">&rarr;</span></a></p>\n`,
])('%j ends with the words', (html) => {
  expect(excerptText(html)).toBe(text);
});

it.each([
  `<p>${text} &#8230;.&nbsp;&nbsp;<a class=" special" href="https://tides.example/ebb/">Дальше</a></p>`,
  `<p>${text}&#8230;<a href="http://tides.example/ebb/#more-12"> (more&#8230;)</a></p>`,
  `<p>${text} <a href='//tides.example/ebb'>&raquo;</a></p>`,
])('%j ends with the words, since the link leads to the post', (html) => {
  expect(excerptText(html, 'https://tides.example/ebb/')).toBe(text);
});

it('keeps all words where all of them lead to the post', () => {
  const html = `<p><a href="https://tides.example/ebb/">${text}</a></p>`;
  expect(excerptText(html, 'https://tides.example/ebb/')).toBe(text);
  expect(excerptText(`<p>See <a>${text}</a></p>`)).toBe(`See ${text}`);
});

it('keeps a link that belongs to the words, and an ellipsis that the author wrote', () => {
  expect(excerptText('<p>See <a href="/x">the report</a></p>')).toBe('See the report');
  expect(excerptText('<p><a href="/x">Read more</a> books, he said.</p>')).toBe('Read more books, he said.');
  expect(excerptText('<p>And then&hellip;</p>')).toBe('And then…');
  expect(excerptText('<p>(TTP),..</p>')).toBe('(TTP),..');
});

it('is empty where nothing else is there', () => {
  expect(excerptText('<p>[&hellip;]</p>')).toBe('');
  expect(excerptText('<p><a class="more-link" href="/p">Read more</a></p>')).toBe('');
});

it('leaves out the tags of page builders, also one that is cut short', () => {
  expect(excerptText('<p>[vc_row][vc_column_text css=&#8220;x&#8220;]Words[/vc_column_text][et_pb_te')).toBe(
    'Words',
  );
  expect(excerptText('a [vc_raw_html]JTNDcCUzRQ==[/vc_raw_html] b [fusion_code]PHA+')).toBe('a b');
  expect(excerptText('[give_form] and [1] and [x')).toBe('[give_form] and [1] and [x');
});
