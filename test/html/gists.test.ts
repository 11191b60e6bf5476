import { gists } from '../../src/html/passes/gists.js';
import { embedNames } from '../../src/html/passes/embed-names.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, gists, embedNames).html;

describe('gists', () => {
  it.each([
    [
      '<script src="https://gist.github.com/ann/12ab.js"></script>',
      'https://gist.github.com/ann/12ab',
      'Gist',
    ],
    [
      '<script src="//gist.github.com/12.js?file=My_tool.Spec.rb"></script>',
      'https://gist.github.com/12#file-my_tool-spec-rb',
      'My_tool.Spec.rb',
    ],
    [
      '<div class="gist-oembed" data-gist="ann/12ab.json"></div><noscript>View this gist</noscript>',
      'https://gist.github.com/ann/12ab',
      'Gist',
    ],
    ['<code data-gist-id="ann/12ab"></code>', 'https://gist.github.com/ann/12ab', 'Gist'],
    [
      '<div class="gist" data-gist-id="12ab" data-gist-file="a.js"> </div>',
      'https://gist.github.com/12ab#file-a-js',
      'a.js',
    ],
    [
      '<div class="gist"><table><tr><td>1</td><td>code</td></tr></table><div class="gist-meta">' +
        '<a href="https://gist.github.com/ann/12ab/raw/0f/x.js">view raw</a></div></div>',
      'https://gist.github.com/ann/12ab',
      'Gist',
    ],
  ])('%s', (html, href, title) => {
    expect(after(html)).toBe(`<wp2md-embed href="${href}" title="${title}"></wp2md-embed>`);
  });

  it('leaves other scripts and boxes', () => {
    const html =
      '<script src="https://gist.github.com.evil.example/1.js"></script><div class="gist">the gist of it</div>' +
      '<p data-gist-id="12ab"><a href="https://tides.example/">Low water</a></p><div data-gist-id="../ann"></div>';
    expect(after(html)).toBe(html);
  });
});
