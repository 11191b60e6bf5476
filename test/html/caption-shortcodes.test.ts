import { captionShortcodes } from '../../src/html/passes/caption-shortcodes.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, captionShortcodes).html;

describe('captionShortcodes', () => {
  it('makes figures of what nothing rendered', () => {
    expect(
      after(
        '<p>Before [caption id=&#8221;attachment_9&#8243; align=&#8221;alignnone&#8221; width=&#8221;300&#8243;]' +
          '<a href="/9"><img src="/9.png"></a> A <em>good</em> day[/caption] after</p>',
      ),
    ).toBe(
      '<p>Before <figure><a href="/9"><img src="/9.png"></a><figcaption> A <em>good</em> day</figcaption></figure> after</p>',
    );
  });

  it('finds several, and the old form with the words in the tag', () => {
    expect(
      after(
        '<div>[caption width="1" caption="One"]<img src="/1.png">[/caption][wp_caption]<img src="/2.png">Two[/wp_caption]</div>',
      ),
    ).toBe(
      '<div><figure><img src="/1.png"><figcaption>One</figcaption></figure>' +
        '<figure><img src="/2.png"><figcaption>Two</figcaption></figure></div>',
    );
  });

  it.each(['caption=”One”', 'caption=»One»', 'caption=&nbsp;»One&nbsp;»'])('reads %s', (attribute) => {
    expect(after(`<div>[caption width=»1″ ${attribute}]<img src="/1.png">[/caption]</div>`)).toBe(
      '<div><figure><img src="/1.png"><figcaption>One</figcaption></figure></div>',
    );
  });

  it.each([
    '<p>[caption id="x"]<img src="/9.png"> without an end</p>',
    '<p>[caption id="x"]words, no picture[/caption]</p>',
    '<p>[captions]<img src="/9.png">x[/captions]</p>',
    '<pre>[caption id="x"]<img src="/9.png"> code[/caption]</pre>',
    '<p>an end[/caption] alone</p>',
  ])('leaves %s', (html) => expect(after(html)).toBe(html));

  it('takes very many', () => {
    expect(() => {
      after(`<p>${'[caption x="1"]<img src="/a">'.repeat(10_000)}</p><p>${'[caption '.repeat(10_000)}</p>`);
    }).not.toThrow();
  });
});
