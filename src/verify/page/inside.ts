import { attribute, namesOf, type Element } from '../dom.js';
import type { Place } from '../reading/reading.js';
import type { Sight } from './unseen.js';

/** What may stand elsewhere than in the post: under the picture, behind its note. */
const caption = /(?:^|[\s_-])caption|modern-footnotes-footnote__note|footnote_plugin_text/;
/** What may become a heading: the title of an accordion or a tab. */
const title =
  /(?:^|[\s_-])(?:title|header|heading|toggle|tabs?|question|trigger|spoiler|accordion|faqs?)(?:$|[\s_-])/i;

/**
 * Where what an element holds stands.
 *
 * @param isTab whether it is a tab in a list of them
 */
export function placeInside(node: Element, place: Place, sight: Sight, isTab: boolean): Place {
  const names = namesOf(node);
  const moves = isTab || node.name === 'figcaption' || node.name === 'caption' || caption.test(names);
  const isTitle =
    node.name === 'summary' || title.test(names) || attribute(node, 'aria-controls') !== undefined;
  const lines = node.name === 'pre';
  if (sight === 'shown' && !moves && !isTitle && !lines) return place;
  return {
    ...place,
    spare: place.spare || sight !== 'shown',
    sparePictures: place.sparePictures || sight === 'spare',
    moves: place.moves || moves,
    tab: place.tab || isTab,
    title: place.title || isTitle || isTab,
    lines: place.lines || lines,
  };
}
