import { attribute, findIn, hasClass, isTag, namesOf, type Element } from '../dom.js';

/** Elements that plugins draw a picture with, by class. */
const drawn =
  /(?:^|\s)(?:elementor-gallery-item__image|elementor-carousel-image|elementor-cta__bg|et_pb_testimonial_portrait|kt-testimonial-image|av-masonry-image-container)(?:\s|$)/;

/** A picture that a style or a script draws. */
export interface DrawnPicture {
  readonly addresses: readonly string[];
  readonly alt: string;
}

/** The picture that an element without an image is drawn with. */
export function drawnBy(node: Element): DrawnPicture | undefined {
  const names = namesOf(node);
  if (!drawn.test(names) && !(/(?:^|\s)background-image(?:\s|$)/.test(names) && isInFusionSlider(node)))
    return undefined;
  const kept = ['data-thumbnail', 'data-background'].map((name) => attribute(node, name));
  const addresses = [...kept, behind(attribute(node, 'style') ?? '')]
    .map((value) => value?.trim().replace(/^["']|["']$/g, '') ?? '')
    .filter((value) => value !== '');
  if (addresses.length === 0 || findIn(node, ({ name }) => name === 'img')) return undefined;
  return { addresses, alt: attribute(node, 'aria-label') ?? attribute(node, 'alt') ?? '' };
}

/** The address in a style, where that of a background is the first. */
function behind(style: string): string | undefined {
  const [before = '', after] = style.split('url(', 2);
  return /background(?:-image)?\s*:[^:;]*$/.test(before.slice(-100)) ? after?.split(')', 1)[0] : undefined;
}

const isInFusionSlider = ({ parent }: Element): boolean =>
  [parent?.parent?.parent, parent?.parent, parent].some(
    (above) => above && isTag(above) && hasClass(above, 'tfs-slider'),
  );
