/** Classes of furniture that are anybody's, by the class of what it stands in then. */
export const furnitureParts: ReadonlyMap<string, { readonly within: string; readonly name: string }> =
  new Map([
    // Wikipedia, in the caption of a picture
    ['magnify', { within: 'thumbcaption', name: 'links to enlarge' }],
    // Divi: its title stands beside
    ['section', { within: 'et_pb_countdown_timer_container', name: 'countdown' }],
    // Rinker, which makes a card for a product
    ['credit-box', { within: 'yyi-rinker-detail', name: 'credit of a tool' }],
    ['credit', { within: 'yyi-rinker-detail', name: 'credit of a tool' }],
  ]);

/**
 * Boxes of furniture whose class or id is anybody's, with the class or id of what stands straight in such a box.
 */
export const furnitureBoxes: ReadonlyMap<string, { readonly holds: string; readonly name: string }> = new Map(
  [
    // Cocoon
    ['ad-area', { holds: 'ad-label', name: 'advertisement' }],
    // THE THOR and LION, Emanon; Begin, and functions that blogs in Chinese hand on
    ['outline', { holds: 'outline__toggle', name: 'table of contents' }],
    ['toc-box', { holds: 'toc-box__header', name: 'table of contents' }],
    ['log-box', { holds: 'catalog', name: 'table of contents' }],
    ['article-index', { holds: 'index-ul', name: 'table of contents' }],
  ],
);
