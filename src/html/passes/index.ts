import { accordionClasses } from '../accordion-names.js';
import { ampNames } from '../amp-names.js';
import { hint as codeHint } from '../code/containers.js';
import { barNumber, counters } from '../counter-names.js';
import { drawn } from '../drawn-names.js';
import type { Facts } from '../facts.js';
import { furnitureBoxes, furnitureParts } from '../furniture-boxes.js';
import { furnitureClasses, furnitureIds, patternHint, relatedParts } from '../furniture-names.js';
import { headings } from '../headings.js';
import { iconHint } from '../icon-names.js';
import { galleryCaptions, galleryItems } from '../media/galleries.js';
import { flashPlayer, playButton, playedItem, podloveBox } from '../media/script-players.js';
import type { Pass } from '../pass.js';
import { screenHint } from '../screens.js';
import { tabListClasses } from '../tabs.js';
import { wrapperAttributes } from '../wrapper-names.js';
import { accordions, toggles } from './accordions.js';
import { amazonCards } from './amazon-cards.js';
import { amp } from './amp.js';
import { apart } from './apart.js';
import { attributes } from './attributes.js';
import { backgrounds } from './backgrounds.js';
import { bareItems } from './bare-items.js';
import { bibliographies, entryNumber } from './bibliographies.js';
import { builderShortcodes } from './builder-shortcodes.js';
import { buttons } from './buttons.js';
import { captionShortcodes } from './caption-shortcodes.js';
import { cellAlignment } from './cell-alignment.js';
import { codeBlocks } from './code-blocks.js';
import { comments } from './comments.js';
import { controls, dropped } from './controls.js';
import { runningCounters } from './counters.js';
import { divider, dividers } from './dividers.js';
import { drawnPictures } from './drawn-pictures.js';
import { embedNames } from './embed-names.js';
import { embedClasses, embedMarks, embeds, frames } from './embeds.js';
import { figures } from './figures.js';
import { fileBlocks } from './file-blocks.js';
import { footnotes } from './footnotes.js';
import { closing, editedTable, furniture, moreLink } from './furniture.js';
import { galleries } from './galleries.js';
import { gists, idAttribute } from './gists.js';
import { headCells } from './head-cells.js';
import { headingIds } from './heading-ids.js';
import { gaps, hidden, sortKey } from './hidden.js';
import { iconSigns } from './icon-signs.js';
import { images } from './images.js';
import { inlineElements, inlineNames } from './inline-elements.js';
import { inlineStyles } from './inline-styles.js';
import { links } from './links.js';
import { math } from './math.js';
import { mediaFiles } from './media-files.js';
import { movedAddresses } from './moved-addresses.js';
import { hostileNames, reserved } from './names.js';
import { noscriptTwins } from './noscript-twins.js';
import { oldPrices, struckPrices } from './old-prices.js';
import { itemNumber, partedLists } from './parted-lists.js';
import { pictureTwins } from './picture-twins.js';
import { playlists } from './playlists.js';
import { productCards } from './product-cards.js';
import { screenTwins } from './screen-twins.js';
import { shareLinks } from './share-links.js';
import { shortcodes } from './shortcodes.js';
import { strayItems } from './stray-items.js';
import { tableFeet } from './table-feet.js';
import { verse } from './verse.js';
import { wpCaptions } from './wp-captions.js';
import { wrapperLinks } from './wrapper-links.js';

/** A pass, and the test whether it could find anything in a post; without one it always runs. */
interface Step {
  readonly pass: Pass;
  readonly when?: (facts: Facts) => boolean;
}

function any(names: ReadonlySet<string>, wanted: Iterable<string>): boolean {
  for (const name of wanted) if (names.has(name)) return true;
  return false;
}

const galleryClasses = new Set(['jetpack-slideshow', ...galleryItems, ...galleryCaptions]);
const hasGallery = ({ classes }: Facts): boolean => any(galleryClasses, classes);
const furnitureNames = new Set([
  moreLink,
  editedTable,
  ...relatedParts,
  ...furnitureClasses.keys(),
  ...furnitureIds.keys(),
  ...furnitureBoxes.keys(),
  ...[...furnitureParts.values()].map(({ within }) => within),
]);
const counterClasses = new Set([barNumber, ...counters.map(({ className }) => className)]);

const mayDraw = ({ classes }: Facts): boolean => any(classes, drawn.keys());

/** What poses as a marker becomes a `span`. */
const poseAsMarkers = ({ names }: Facts): boolean => {
  for (const name of names) if (name.startsWith(reserved)) return true;
  return false;
};

const mayHoldAccordion = ({ classes, hasTabs }: Facts): boolean =>
  hasTabs || any(accordionClasses, classes) || any(tabListClasses, classes);

const mayEmbed = ({ names, attributes, classes, hasLoadedScript }: Facts): boolean =>
  hasLoadedScript || any(names, frames) || any(attributes, embedMarks) || any(embedClasses, classes);

const mayHoldCard = ({ words }: Facts): boolean => words.includes('msmaflink');

const mayHoldGist = ({ words, attributes, hasLoadedScript }: Facts): boolean =>
  hasLoadedScript || words.includes('gist') || attributes.has(idAttribute);

/** Posts have links, and so have what some passes make of files and quotations. */
const mayHoldLink = ({ names, words, classes }: Facts): boolean =>
  names.has('a') || /wp-block-file|wp-playlist/.test(words) || any(embedClasses, classes);

const leadsAsAWhole = ({ attributes }: Facts): boolean => any(attributes, wrapperAttributes);

/** Captions get italics where there is no figure round them. */
const mayHoldFigure = (facts: Facts): boolean =>
  facts.hasCaptionTag ||
  facts.words.includes('caption') ||
  any(facts.names, ['figure', 'figcaption']) ||
  hasGallery(facts);

const players = ['audio', 'video'];
const mayPlay = ({ names, attributes, classes }: Facts): boolean =>
  any(names, players) || any(attributes, [playedItem, flashPlayer]) || any(classes, [playButton, podloveBox]);

/**
 * The clean-up, in order. Meaning is lifted before noise is removed: what a plugin's class or a comment says must be read
 * before anything takes the class or the comment away.
 */
export const passes: readonly Step[] = [
  // 1. Hostile names: before anything makes a marker.
  { pass: hostileNames, when: poseAsMarkers },
  { pass: strayItems, when: ({ hasStrayItem }) => hasStrayItem },
  // Code: its text must be safe before anything else looks at text.
  // The table that a gist's script writes would be taken for code.
  { pass: gists, when: mayHoldGist },
  {
    pass: codeBlocks,
    when: ({ names, words, mayHoldPastedCode }) =>
      mayHoldPastedCode || names.has('pre') || names.has('textarea') || codeHint.test(words),
  },
  { pass: verse, when: ({ words }) => words.includes('wp-block-verse') },
  // 2. Furniture: nothing of it is the post's, so nothing need be made of it.
  {
    pass: furniture,
    when: ({ classes, words, attributes }) =>
      any(furnitureNames, classes) || patternHint.test(words) || any(attributes, closing),
  },
  { pass: dividers, when: ({ classes }) => classes.has(divider) },
  { pass: shareLinks, when: ({ hasSharer }) => hasSharer },
  { pass: screenTwins, when: ({ words }) => screenHint.test(words) },
  { pass: iconSigns, when: ({ words }) => iconHint.test(words) },
  // 3. WordPress's and the plugins' constructs, each into plain HTML or a marker.
  // Pictures and media first, while scripts, noscript and hidden elements still say what loads late. Captions before what
  // reads them, and the words of an embed's link when all embeds are there.
  { pass: amp, when: ({ names }) => any(names, ampNames.keys()) },
  { pass: noscriptTwins, when: ({ names }) => names.has('noscript') },
  // What loads late says so in a class, for the script that looks for it.
  { pass: pictureTwins, when: ({ names, words }) => names.has('img') && /lazy/i.test(words) },
  { pass: playlists, when: ({ words }) => words.includes('wp-playlist') },
  { pass: wpCaptions, when: ({ words }) => /caption|media-credit|image-metadata/.test(words) },
  { pass: drawnPictures, when: mayDraw },
  { pass: galleries, when: hasGallery },
  { pass: fileBlocks, when: ({ words }) => words.includes('wp-block-file') },
  { pass: embeds, when: mayEmbed },
  { pass: productCards, when: mayHoldCard },
  { pass: amazonCards, when: ({ hasAmazonCard }) => hasAmazonCard },
  { pass: mediaFiles, when: mayPlay },
  {
    pass: embedNames,
    when: (facts) =>
      mayPlay(facts) || mayHoldGist(facts) || mayHoldCard(facts) || facts.hasAmazonCard || mayEmbed(facts),
  },
  { pass: buttons, when: ({ words }) => words.includes('wp-block-button') },
  {
    pass: accordions,
    when: (facts) => mayHoldAccordion(facts) || any(facts.attributes, toggles) || facts.names.has('summary'),
  },
  { pass: struckPrices, when: ({ classes }) => any(oldPrices, classes) },
  { pass: runningCounters, when: ({ classes }) => any(counterClasses, classes) },
  { pass: footnotes, when: ({ words, hasFragment }) => hasFragment || words.includes('footnote') },
  {
    pass: math,
    when: ({ names, words, hasTex }) =>
      hasTex || names.has('math') || /katex|mathjax|latex|ql-img/i.test(words),
  },
  { pass: comments, when: ({ words, hasComment }) => hasComment || words.includes('more-') },
  // What never shows. After what becomes content though the page hides it (accordions, players, embedded posts), and
  // before what would only be worked on in vain.
  {
    pass: hidden,
    when: ({ names, attributes, classes, hasHidingStyle }) =>
      hasHidingStyle ||
      attributes.has('aria-hidden') ||
      any(names, ['dialog', sortKey]) ||
      any(gaps, classes),
  },
  {
    pass: apart,
    when: ({ names, hasBlockStyle, hasTabs, mayTouch }) =>
      mayTouch || hasBlockStyle || hasTabs || any(names, ['time', 'button']),
  },
  { pass: backgrounds, when: ({ words }) => words.includes('wp-block-cover') },
  // Pictures lose the style that hides them, and need the sources that go with the controls.
  {
    pass: images,
    when: (facts) => any(facts.names, ['img', 'picture']) || hasGallery(facts) || mayDraw(facts),
  },
  { pass: controls, when: ({ names }) => any(names, ['button', 'label', ...dropped]) },
  // What is left as text, after everything that reads a shortcode of its own.
  { pass: captionShortcodes, when: ({ hasCaptionTag }) => hasCaptionTag },
  { pass: builderShortcodes, when: ({ hasBracket }) => hasBracket },
  { pass: shortcodes, when: ({ hasBracket }) => hasBracket },
  // 4. Figures, when every picture has shown whether it stays, and links, when every link is made.
  { pass: figures, when: mayHoldFigure },
  {
    pass: headingIds,
    when: (facts) =>
      any(facts.attributes, ['id', 'name']) && (any(facts.names, headings) || mayHoldAccordion(facts)),
  },
  { pass: wrapperLinks, when: leadsAsAWhole },
  // Before links, which lose their style.
  { pass: inlineStyles, when: ({ names, hasMarkingStyle }) => hasMarkingStyle || names.has('mark') },
  { pass: links, when: (facts) => mayHoldLink(facts) || leadsAsAWhole(facts) },
  // 5. Inline markup under one name each, and last the attributes, which all before may need.
  { pass: bibliographies, when: ({ classes }) => classes.has(entryNumber) },
  { pass: partedLists, when: ({ attributes }) => attributes.has(itemNumber) },
  { pass: bareItems, when: ({ names, attributes }) => names.has('li') && attributes.has('style') },
  {
    pass: inlineElements,
    when: (facts) =>
      any(facts.names, inlineNames) || facts.hasMarkingStyle || mayHoldFigure(facts) || poseAsMarkers(facts),
  },
  { pass: tableFeet, when: ({ names }) => names.has('tfoot') },
  { pass: headCells, when: ({ names, hasMarkingStyle }) => hasMarkingStyle && names.has('table') },
  { pass: cellAlignment, when: ({ names }) => any(names, ['td', 'th']) },
  { pass: attributes, when: ({ attributes }) => attributes.size > 0 },
  { pass: movedAddresses },
];
