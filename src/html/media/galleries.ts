/**
 * What galleries call one picture and its caption: WordPress's own first, then plugins by name. A class
 * here is read only where the element holds nothing but a picture and a caption, so that a slide with words stays.
 */
export const galleryItems: ReadonlySet<string> = new Set([
  'blocks-gallery-item',
  'gallery-item',
  'tiled-gallery-item', // Jetpack
  'tiled-gallery__item',
  'wp-block-jetpack-slideshow_slide',
  'swiper-slide',
  'slick-slide',
  'ngg-gallery-thumbnail-box', // NextGEN
  'ngg-gallery-thumbnail',
  'ngg-imagebrowser',
  'envira-gallery-item',
  'soliloquy-item',
  'kadence-blocks-gallery-item',
  'modula-item',
  'fg-item', // FooGallery
  'photonic-level-1',
  'coblocks-gallery--item',
  'flex-slide', // FlexSlider, MetaSlider
  'ms-image', // MetaSlider
  'slide',
  'e-gallery-item', // Elementor
  'et_pb_gallery_item', // Divi
  'wpb_image_grid-item',
  'su-slider-slide', // Shortcodes Ultimate
  'su-carousel-slide',
  'su-custom-gallery-slide',
]);

export const galleryCaptions: ReadonlySet<string> = new Set([
  'gallery-caption',
  'wp-caption-text',
  'blocks-gallery-item__caption',
  'tiled-gallery-caption',
  'wp-block-jetpack-slideshow_caption',
  'envira-gallery-captioncontainer',
  'envira-caption',
  'soliloquy-caption',
  'kadence-blocks-gallery-item__caption',
  'fg-caption',
  'jtg-title', // Modula
  'photonic-title-info',
  'coblocks-gallery--caption',
  'elementor-image-carousel-caption',
  'elementor-gallery-item__title',
  'et_pb_gallery_caption',
  'su-slider-slide-title',
  'su-carousel-slide-title',
  'su-custom-gallery-title',
  'caption',
]);
