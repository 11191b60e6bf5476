// Code points for private use have no meaning outside an icon font.
const privateUse = /^[\s\u200b]*[\ue000-\uf8ff][\s\u200b\ue000-\uf8ff]*$/;
const glyphs = /[\s\u200b\ue000-\uf8ff]/g;

/** Whether a text is the icons of a font and nothing else: without the font it shows boxes. */
export const isGlyphs = (value: string): boolean => privateUse.test(value);

/** A text without icons of fonts and without white space. */
export const withoutGlyphs = (value: string): string => value.replace(glyphs, '');
