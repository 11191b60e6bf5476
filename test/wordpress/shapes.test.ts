import { bare, read } from './reading.js';

describe('the shapes of a post', () => {
  it('reads a row of the posts table', () => {
    const { post, warnings } = read({
      ID: 82,
      post_author: 0,
      post_title: 'Tom &amp; Jerry',
      post_content: '<p>C</p>',
      post_excerpt: '',
      post_date: '2012-03-04 16:37:19',
      post_date_gmt: '0000-00-00 00:00:00',
      post_name: 'tom',
      post_status: 'draft',
      post_type: 'page',
      post_parent: 3,
      post_password: '',
    });
    expect(warnings).toEqual([]);
    expect(post).toMatchObject({
      id: 82,
      title: 'Tom & Jerry',
      content: '<p>C</p>',
      date: '2012-03-04T16:37:19',
      slug: 'tom',
      status: 'draft',
      type: 'page',
      parent: 3,
      protected: false,
    });
  });

  it('makes paragraphs of what an editor keeps, also where some are there already', () => {
    const text = 'one\n\n<p style="text-align: center">two</p>\nthree';
    const html = '<p>one</p>\n<p style="text-align: center">two</p><p>three</p>';
    expect(read({ ID: 82, post_title: 'T', post_content: text }).post.content).toBe(html);
    expect(read({ ...bare, content: { raw: text } }).post.content).toBe(html);
    expect(read({ ...bare, content: text }).post.content).toBe(text);
  });

  it('reads a title and a slug that some tool took for numbers', () => {
    const { post, warnings } = read({ ID: 82, post_title: 1984, post_content: '<p>C</p>', post_name: 1984 });
    expect(warnings).toEqual([]);
    expect(post).toMatchObject({ title: '1984', slug: '1984' });
  });

  it('reads what WordPress.com gives', () => {
    const { post, warnings } = read({
      ID: 8,
      title: 'A &#8211; B',
      content: '<p>C</p>',
      date: '2012-03-04T16:37:19-08:00',
      URL: 'https://example.wordpress.com/8/',
      author: { ID: 5, login: 'ann', name: 'Ann', nice_name: 'ann' },
      categories: { 'News &amp; more': { ID: 1, name: 'News &amp; more', slug: 'news' } },
      tags: {},
      terms: { category: {}, genre: { Crime: { ID: 5, name: 'Crime', slug: 'crime' } }, post_format: {} },
      featured_image: 'https://example.wordpress.com/a.jpg',
      parent: { ID: 4, type: 'page' },
      format: 'standard',
      password: '',
    });
    expect(warnings).toEqual([]);
    expect(post).toMatchObject({
      id: 8,
      title: 'A – B',
      date: '2012-03-04T16:37:19-08:00',
      link: 'https://example.wordpress.com/8/',
      authors: [{ name: 'Ann', slug: 'ann' }],
      taxonomies: [
        { key: 'categories', terms: [{ name: 'News & more', slug: 'news' }] },
        { key: 'genre', terms: [{ name: 'Crime', slug: 'crime' }] },
      ],
      image: { url: 'https://example.wordpress.com/a.jpg' },
      parent: 4,
    });
  });

  it('reads what WPGraphQL gives', () => {
    const { post, warnings } = read({
      id: 'cG9zdDox',
      title: 'T',
      content: '<p>C</p>',
      author: { node: { name: 'Ann' } },
      categories: { nodes: [{ name: 'News', slug: 'news' }] },
      tags: { edges: [{ node: { name: 'Big' } }] },
      featuredImage: { node: { sourceUrl: 'https://example.org/a.webp', altText: 'An A' } },
    });
    expect(warnings).toEqual([]);
    expect(post).toMatchObject({
      id: 'cG9zdDox',
      authors: [{ name: 'Ann' }],
      taxonomies: [
        { key: 'categories', terms: [{ name: 'News', slug: 'news' }] },
        { key: 'tags', terms: [{ name: 'Big' }] },
      ],
      image: { url: 'https://example.org/a.webp', alt: 'An A' },
    });
  });

  it('reads an attachment: its description, its caption, itself as the image', () => {
    const player = '<p class="attachment"><a href="a.jpg"><img src="a-300.jpg" alt=""></a></p>';
    const media = {
      id: 7,
      type: 'attachment',
      status: 'inherit',
      title: { rendered: 'A' },
      mime_type: 'image/jpeg',
      source_url: 'https://example.org/a.jpg',
      alt_text: 'An &amp; A',
      description: { rendered: `${player}\n<p>About</p>` },
      caption: { rendered: '<p>Below</p>' },
    };
    const { post } = read(media);
    expect(post).toMatchObject({
      type: 'attachment',
      content: `${player}\n<p>About</p>`,
      excerpt: 'Below',
      image: { url: 'https://example.org/a.jpg', alt: 'An & A' },
    });
    expect(post).not.toHaveProperty('status');
    const captioned = read({ ...media, description: { rendered: player } }).post;
    expect(captioned.content).toBe(`${player}\n<p>Below</p>`);
  });
});
