import { numbersIn } from '../../src/html/builders/values.js';
import { builderContents } from '../../src/html/passes/builder-contents.js';
import type { Image } from '../../src/post.js';
import { clean, type Cleaned } from './tree.js';

describe('numbersIn', () => {
  it.each([
    ['1,2', ['1', '2']],
    [' 3 , 4 5,', ['3', '4', '5']],
    ['12|fusion-400', ['12']],
    ['', []],
    ['full,x7', []],
  ])('reads %s', (list, numbers) => {
    expect(numbersIn(list)).toEqual(numbers);
  });
});

describe('pictures that are known by number', () => {
  const known = new Map<string, Image>([
    ['1', { url: 'https://example.com/one.jpg', alt: 'One "&" only' }],
    ['2', { url: 'https://example.com/two.jpg' }],
  ]);
  const shown = (html: string): Cleaned =>
    clean(html, (root, context) => {
      builderContents(root, html, { ...context, imageByNumber: (number) => known.get(number) });
    });
  const one = '<img src="https://example.com/one.jpg" alt="One &quot;&amp;&quot; only">';
  const two = '<img src="https://example.com/two.jpg" alt="">';

  it.each([
    ['[vc_single_image image=”1″]', `<p>${one}</p>`],
    [
      '[vc_single_image image="1" title="A" caption="b" link="url:%2Fc|target:_blank"]',
      `<h2>A</h2><figure><a href="/c">${one}</a><figcaption>b</figcaption></figure>`,
    ],
    ['[vc_gallery images="2,1"]', `<p>${two}</p><p>${one}</p>`],
    ['[vc_images_carousel images="1"]', `<p>${one}</p>`],
    ['[vc_hoverbox image="1" primary_title="A"]b[/vc_hoverbox]', `<p>${one}</p><h2>A</h2><p>b </p>`],
    ['[et_pb_gallery gallery_ids="1,2" /]', `<p>${one}</p><p>${two}</p>`],
    ['[fusion_gallery image_ids="2,1"][/fusion_gallery]', `<p>${two}</p><p>${one}</p>`],
    ['[fusion_image image_id="1|full"]', `<p>${one}</p>`],
    [
      '[fusion_image image="" image_id="2|full" alt="b" link="/c"]',
      `<p><a href="/c">${two.replace('alt=""', 'alt="b"')}</a></p>`,
    ],
    ['[fusion_gallery_image image_id="2"]', `<p>${two}</p>`],
    ["[av_gallery ids='1,2']", `<p>${one}</p><p>${two}</p>`],
    ["[av_slide id='1' title='A' link='manually,/b']", `<p>${one}</p><h2><a href="/b">A</a></h2>`],
    ['a [gallery columns=”4″ ids=”2,1″ link=”file”] b', `<p>a </p><p>${two}</p><p>${one}</p><p> b</p>`],
  ])('show: %s', (tag, html) => {
    const { html: found, warnings } = shown(`<p>${tag}</p>`);
    expect(found).toBe(html);
    expect(warnings.filter(({ code }) => code !== 'builder-shortcode-removed')).toEqual([]);
  });

  it('have the address in the tag where there is one', () => {
    expect(shown('<p>[fusion_image image="/a.jpg" image_id="1|full"]</p>').html).toBe(
      '<p><img src="/a.jpg" alt=""></p>',
    );
  });

  it('show once in a gallery, each with its own link', () => {
    const links = btoa(encodeURIComponent('https://example.com/a,,https://example.com/c'));
    expect(shown(`<p>[vc_gallery images="1,1,2" custom_links="#E-8_${links}"]</p>`).html).toBe(
      `<p><a href="https://example.com/a">${one}</a></p><p><a href="https://example.com/c">${two}</a></p>`,
    );
    expect(shown('<p>[vc_gallery images="1,2" custom_links="/a,"]</p>').html).toBe(
      `<p><a href="/a">${one}</a></p><p>${two}</p>`,
    );
  });

  it('are told of where nothing names them, among others that show', () => {
    expect(shown('<p>[vc_gallery images="3,1,4"]</p>')).toEqual({
      html: `<p>${one}</p>`,
      warnings: [
        {
          ...{ code: 'image-without-source', element: 'vc_gallery', count: 2 },
          excerpt: 'number 3 in the media library',
        },
        { code: 'builder-shortcode-removed', element: 'vc_gallery', count: 1 },
      ],
    });
  });

  it.each([
    ['[gallery ids="1,3"]'],
    ['[gallery]'],
    ['[gallery ids=""]'],
    ['[gallery_x ids="1"]'],
    ['<code>[gallery ids="1"]</code>'],
  ])("leave WordPress's own gallery as it is where one is not known: %s", (tag) => {
    expect(shown(`<p>${tag}</p>`)).toEqual({ html: `<p>${tag}</p>`, warnings: [] });
  });

  it('takes many', () => {
    const numbers = '1,2,3,'.repeat(50_000);
    const html = `<p>[vc_gallery images="${numbers}"]${'[gallery ids="1,2"]'.repeat(5000)}</p>`;
    expect(shown(html).html.match(/<img/g)).toHaveLength(2 + 2 * 5000);
  });
});
