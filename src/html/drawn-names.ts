/** Where an element that is no `img` keeps the picture that it is drawn with. */
export interface Drawn {
  /** Attributes with the address, the likeliest first; after them the background of its own style. */
  readonly attributes?: readonly string[];
  /** The class of what such elements stand in, where theirs is anybody's. */
  readonly within?: string;
}

/** Elements that show a picture and are nothing else, by their class. */
export const drawn: ReadonlyMap<string, Drawn> = new Map<string, Drawn>([
  // Elementor: its galleries, carousels and calls to action, which are pictures to ARIA as well
  ['elementor-gallery-item__image', { attributes: ['data-thumbnail'] }],
  ['elementor-carousel-image', { attributes: ['data-background'] }],
  ['elementor-cta__bg', {}],
  ['et_pb_testimonial_portrait', {}], // Divi
  ['kt-testimonial-image', {}], // Kadence
  ['av-masonry-image-container', {}], // Enfold
  ['background-image', { within: 'tfs-slider' }], // Fusion Slider
]);
