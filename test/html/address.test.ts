import {
  absoluteAddress,
  fileName,
  isBlocked,
  mediaAddress,
  schemeOf,
  tidyAddress,
} from '../../src/html/address.js';

const post = 'http://example.com/2024/post/';

describe('tidyAddress', () => {
  it.each([
    ['  https://a.example/x \n', 'https://a.example/x'],
    ['https://a.example/one\n two', 'https://a.example/one%20two'],
    ['https://a.example/a b.png', 'https://a.example/a%20b.png'],
    ['java\tscript:alert(1)', 'javascript:alert(1)'],
    ['\u0001javascript:alert(1)', 'javascript:alert(1)'],
    ['applewebdata://4F-2A/#note', '#note'],
    ['x-apple-data-detectors://0', ''],
    ['about:blank#here', '#here'],
  ])('reads %j as %j', (raw, tidy) => expect(tidyAddress(raw)).toBe(tidy));
});

describe('absoluteAddress', () => {
  it.each([
    ['/about/', 'http://example.com/about/'],
    ['image.png', 'http://example.com/2024/post/image.png'],
    ['//cdn.example/x.png', 'http://cdn.example/x.png'],
    ['#part', 'http://example.com/2024/post/#part'],
    ['https://other.example/ä', 'https://other.example/ä'],
    ['viber://chat?number=1', 'viber://chat?number=1'],
  ])('resolves %j to %j', (raw, absolute) => expect(absoluteAddress(raw, post)).toBe(absolute));

  it('leaves a relative address without a post to resolve it against, and gives // https', () => {
    expect(absoluteAddress('/about/', undefined)).toBe('/about/');
    expect(absoluteAddress('//cdn.example/x.png', undefined)).toBe('https://cdn.example/x.png');
    expect(absoluteAddress('/about/', 'not an address')).toBe('/about/');
  });
});

it('tells a scheme from a colon in a path', () => {
  expect(schemeOf('MAILTO:a@b.example')).toBe('mailto');
  expect(schemeOf('/a:b')).toBeUndefined();
  expect(schemeOf('?x=a:b')).toBeUndefined();
});

it('blocks what runs something, whatever its case', () => {
  expect(isBlocked('JavaScript:void(0)')).toBe(true);
  expect(isBlocked('vbscript:x')).toBe(true);
  expect(isBlocked('data:text/html,x')).toBe(true);
  expect(isBlocked('magnet:?xt=urn:btih:1')).toBe(false);
});

it('gives no address of media where there is none to visit', () => {
  for (const raw of [
    undefined,
    '',
    ' ',
    '#',
    'about:blank',
    'javascript:void(0)',
    'data:video/mp4;base64,AA',
  ]) {
    expect(mediaAddress(raw, post)).toBeUndefined();
  }
  expect(mediaAddress('//player.example/1', post)).toBe('https://player.example/1');
});

it('names a file by the end of its path, decoded', () => {
  expect(fileName('https://a.example/f/My%20song.mp3?x=1#t=3')).toBe('My song.mp3');
  expect(fileName('https://a.example/f/100%.mp3')).toBe('100%.mp3');
  expect(fileName('https://a.example/')).toBeUndefined();
});
