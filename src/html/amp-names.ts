/**
 * AMP's elements for what HTML has elements of its own for, and those (https://amp.dev/documentation/components/). Its elements
 * that name a provider are facades.
 */
export const ampNames: ReadonlyMap<string, string> = new Map([
  ['amp-img', 'img'],
  ['amp-anim', 'img'],
  ['amp-video', 'video'],
  ['amp-audio', 'audio'],
  ['amp-iframe', 'iframe'],
]);
