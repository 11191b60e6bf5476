// Pieces of posts as the classic editor saves them, before WordPress makes paragraphs. `has` is what stands in their
// Markdown, written by hand.

/** Each takes the site's media and gives the source of a piece and lines of its Markdown. */
export const classic = [
  () => ({
    html: 'A first line\nand a second, with a <b>bold</b> word.\n\nAnother paragraph.',
    has: ['A first line  \nand a second, with a **bold** word.\n\nAnother paragraph.'],
  }),
  (media) => ({
    html: `[caption id="attachment_${media[6].id}" align="aligncenter" width="300"]<img class="size-medium wp-image-${media[6].id}" src="${media[6].url}" alt="${media[6].alt}" width="300" height="200" /> A boat, seen from the wall[/caption]`,
    has: [`![${media[6].alt}](${media[6].url})`, '*A boat, seen from the wall*'],
  }),
  (media) => ({
    html: `[gallery ids="${media[7].id},${media[8].id}" link="none" size="full"]`,
    has: [media[7].url, media[8].url],
  }),
  () => ({
    html: '<h2>Rules</h2>\n<ul>\n<li>Look</li>\n<li>Listen\n<ul>\n<li>twice</li>\n</ul>\n</li>\n</ul>',
    has: ['## Rules', '- Look\n- Listen\n  - twice'],
  }),
  () => ({
    html: '<pre lang="python">for day in week:\n    print(high_water(day) &lt; wall)</pre>',
    has: ['for day in week:\n    print(high_water(day) < wall)\n```'],
  }),
  () => ({
    html: '<blockquote>Quoted\n\ntwice</blockquote>',
    has: ['> Quoted\n>\n> twice'],
  }),
  () => ({
    html: 'Write to us: [contact-form-7 id="12" title="Contact"]\n\n[unknown]kept[/unknown]',
    has: ['contact-form-7', 'kept'],
  }),
  () => ({
    html: 'Before.\n\n<!--more-->\n\nAfter.\n\n<!--nextpage-->\n\nA page on.',
    has: ['<!--more-->', 'After.', 'A page on.'],
  }),
  () => ({
    html: '<table border="1"><tbody><tr><td><strong>Boat</strong></td><td><strong>Crew</strong></td></tr><tr><td>Ida</td><td>3</td></tr></tbody></table>',
    has: ['| **Boat** | **Crew** |', '| Ida | 3 |'],
  }),
  (media) => ({
    html: `<a href="https://example.org/full"><img class="alignleft" src="${media[9].url}" alt="${media[9].alt}" /></a> Text beside -- "so" it's said...`,
    has: [`[![${media[9].alt}](${media[9].url})](https://example.org/full)`, 'Text beside — “so” it’s said…'],
  }),
  () => ({
    html: '[audio src="https://example.org/horn.mp3"]\n\n[video src="https://example.org/wall.mp4"]',
    has: ['https://example.org/horn.mp3', 'https://example.org/wall.mp4'],
  }),
  () => ({
    html: '<div style="text-align: center;"><em>Centred <strong>and</strong> slanted</em></div>\n<span style="color: #f00;">Red.</span> &nbsp; &hearts;',
    has: ['*Centred **and** slanted*', 'Red.', '♥'],
  }),
];
