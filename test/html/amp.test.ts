import { amp } from '../../src/html/passes/amp.js';
import { clean } from './tree.js';

const after = (html: string): string => clean(html, amp).html;

describe('amp', () => {
  it.each([
    [
      '<p>a</p><amp-img src="/a.jpg" alt="A" layout="fill"><noscript><img src="/a.jpg"></noscript></amp-img>',
      '<p>a</p><img src="/a.jpg" alt="A" layout="fill">',
    ],
    ['<amp-anim src="/a.gif"><div placeholder>Wait</div></amp-anim>', '<img src="/a.gif">'],
    [
      '<amp-video controls><source src="/a.mp4"><div fallback>No</div></amp-video>',
      '<video controls=""><source src="/a.mp4"></video>',
    ],
    ['<amp-audio src="/a.mp3"></amp-audio>', '<audio src="/a.mp3"></audio>'],
    [
      '<amp-iframe src="https://maps.example/"><span placeholder></span></amp-iframe>',
      '<iframe src="https://maps.example/"></iframe>',
    ],
    [
      '<amp-carousel><amp-img src="/a.jpg"></amp-img><amp-img src="/b.jpg"></amp-img></amp-carousel>',
      '<amp-carousel><img src="/a.jpg"><img src="/b.jpg"></amp-carousel>',
    ],
  ])('makes %s what it stands for', (html, expected) => expect(after(html)).toBe(expected));
});
