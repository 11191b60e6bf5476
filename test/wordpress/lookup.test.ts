import { lookupFrom } from '../../src/wordpress/index.js';

const category = { id: 3, name: 'News &amp; more', slug: '%e6%97%a5', taxonomy: 'category' };
const user = { id: 3, name: 'Ann O&#8217;Hara', slug: 'ann', avatar_urls: {} };
const media = { id: 3, type: 'attachment', mime_type: 'image/png', source_url: 'https://example.org/a.png' };

it('tells terms, users and media apart in any shape, and passes over the rest', () => {
  const lookup = lookupFrom([
    [category, user],
    { body: [media], status: 200, headers: {} },
    { id: 1, title: { rendered: 'A post' }, content: { rendered: '' } },
    { code: 'rest_no_route', message: 'No route.' },
    null,
    'text',
  ]);
  expect([...lookup.terms]).toEqual([['3', { name: 'News & more', slug: '日' }]]);
  expect([...lookup.users]).toEqual([['3', { name: 'Ann O’Hara', slug: 'ann' }]]);
  expect([...lookup.media]).toEqual([['3', { url: 'https://example.org/a.png' }]]);
});

it('takes an attachment that somebody wrote about for an image as well', () => {
  const lookup = lookupFrom([{ ...media, caption: { rendered: '<p>Words</p>' }, alt_text: 'A' }]);
  expect(lookup.media.get('3')).toEqual({ url: 'https://example.org/a.png', alt: 'A' });
});

it('takes what has only an id and the address of a file for an image', () => {
  const lookup = lookupFrom([[{ id: 3, source_url: media.source_url, alt_text: 'A' }]]);
  expect(lookup.media.get('3')).toEqual({ url: 'https://example.org/a.png', alt: 'A' });
});

it('lets the first of one id win, and leaves out what has no name', () => {
  const lookup = lookupFrom([[category, { ...category, name: 'Other' }, { ...category, id: 4, name: '' }]]);
  expect([...lookup.terms.keys()]).toEqual(['3']);
  expect(lookup.terms.get('3')?.name).toBe('News & more');
});

it('takes what has only an id and a name by the name around it', () => {
  const dump = [{ id: 1, name: 'Ann' }];
  expect(lookupFrom([dump]).terms.get('1')).toEqual({ name: 'Ann' });
  expect(lookupFrom([{ users: dump }]).users.get('1')).toEqual({ name: 'Ann' });
  expect(lookupFrom([{ users: dump }]).terms.size).toBe(0);
});
