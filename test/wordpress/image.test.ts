import { imagesByNumber, lookupFrom } from '../../src/wordpress/index.js';
import { bare, read } from './reading.js';

const url = 'https://example.org/a.jpg';
const small = 'https://example.org/a-150x150.jpg';
const sizes = { thumbnail: [small, 150, 150, true], full: [url, 700, 400, false] };

it.each([
  ['_embedded', { featured_media: 5, _embedded: { 'wp:featuredmedia': [{ id: 5, source_url: url }] } }],
  ['Stackable', { featured_media: 5, featured_image_urls: sizes }],
  ['Spectra', { featured_media: 5, uagb_featured_image_src: sizes }],
  ['The Post Grid', { featured_media: 5, rttpg_featured_image_url: sizes }],
  ['a theme of its own sizes', { featured_media: 5, featured_image_src: { landscape: [url, 7, 4, true] } }],
  [
    'a map of addresses',
    { featured_media: 5, post_slider_layout_featured_media_urls: { thumbnail: small, full: url } },
  ],
  ['an address', { featured_media: 5, featured_image_src: url }],
  [
    'Better REST API Featured Images',
    { featured_media: 5, better_featured_image: { id: 5, source_url: url } },
  ],
  ['Jetpack', { featured_media: 5, jetpack_featured_media_url: url }],
  ['Yoast', { featured_media: 5, yoast_head_json: { og_image: [{ width: 1, url }] } }],
  [
    'Yoast’s schema',
    { featured_media: 5, yoast_head_json: { schema: { '@graph': [{}, { thumbnailUrl: url }] } } },
  ],
  ['an img', { featured_image: `<img width="1" src="${url}">` }],
  ['featured_image', { featured_image: url }],
  ['featured_image of the first REST API', { featured_image: { ID: 5, source: url } }],
])('comes from %s', (_, fields) => {
  const { post, warnings } = read({ ...bare, ...fields });
  expect(post.image).toEqual({ url });
  expect(warnings).toEqual([]);
});

it('comes from the sidecars after _embedded, with its alternative text', () => {
  const lookup = lookupFrom([
    [{ id: 5, type: 'attachment', mime_type: 'image/jpeg', source_url: url, alt_text: 'A &amp; b' }],
  ]);
  expect(read({ ...bare, featured_media: 5 }, lookup).post.image).toEqual({ url, alt: 'A & b' });
  const _embedded = { 'wp:featuredmedia': [{ id: 5, source_url: small, alt_text: '' }] };
  expect(read({ ...bare, featured_media: 5, _embedded }, lookup).post.image).toEqual({ url: small });
});

it('is made absolute against the link', () => {
  const post = { ...bare, link: 'https://example.org/p/', featured_media: 5, featured_image_src: '/a.jpg' };
  expect(read(post).post.image).toEqual({ url });
});

it('is none where the id is 0, whatever a plugin puts there', () => {
  const { post, warnings } = read({ ...bare, featured_media: 0, featured_image_urls: sizes });
  expect(post).not.toHaveProperty('image');
  expect(warnings).toEqual([]);
});

it.each([
  [5, '5'],
  ['12', '12'],
  [2 ** 63, '9223372036854776000'],
])('is warned of where nothing gives the address of %j', (featured_media, id) => {
  const _embedded = {
    'wp:featuredmedia': [{ code: 'rest_forbidden', message: 'No.', data: { status: 401 } }],
  };
  const plugin = { full: false, thumbnail: false };
  const { post, warnings } = read({ ...bare, featured_media, _embedded, uagb_featured_image_src: plugin });
  expect(post).not.toHaveProperty('image');
  expect(warnings).toEqual([`image-unknown featured image: ${id}`]);
});

it('takes no script for an address', () => {
  const { post } = read({ ...bare, featured_media: 5, featured_image_src: 'javascript:alert(1)' });
  expect(post).not.toHaveProperty('image');
});

describe('pictures by number', () => {
  const lookup = lookupFrom([
    [
      { id: 5, type: 'attachment', mime_type: 'image/jpeg', source_url: url, alt_text: 'A' },
      { id: 6, type: 'attachment', mime_type: 'image/jpeg', source_url: `${url}?${'x'.repeat(5000)}` },
    ],
  ]);
  const _embedded = {
    'wp:featuredmedia': [
      { id: 5, source_url: small },
      { id: 7, source_url: url },
    ],
  };

  it('come from _embedded, then from the sidecars', () => {
    const { post } = read({ ...bare, featured_media: 5, _embedded });
    expect(imagesByNumber(post, lookup)('5')).toEqual({ url: small });
    expect(imagesByNumber(read(bare).post, lookup)('5')).toEqual({ url, alt: 'A' });
    expect(imagesByNumber(read(bare).post, lookup)('8')).toBeUndefined();
  });

  it('are not what a plugin has in place of the featured image', () => {
    const { post } = read({ ...bare, featured_media: 8, featured_image_urls: sizes });
    expect(post.image).toEqual({ url });
    expect(imagesByNumber(post, lookup)('8')).toBeUndefined();
  });

  it('have no address that would make a post grow out of hand', () => {
    expect(imagesByNumber(read(bare).post, lookup)('6')).toBeUndefined();
  });
});
