import type { ShortcodeTag } from './scan.js';

/** What the names of page builders' shortcodes begin with: Divi, WPBakery, Avada, Enfold, Jupiter, Cornerstone and more. */
const builders = new Set(
  'et_pb vc fusion av mk cs fl tm_pb kc fw tatsu bsf ult gdlr dt thrive mpc stm siteorigin'.split(' '),
);

/** Divi writes its version into every tag, also into those of modules that others made for it. */
const version = '_builder_version=';

/** Whether the attributes of a tag are those of a Divi module. */
export const isDiviModule = (attributes: string): boolean => attributes.includes(version);

const anyBuilder = new RegExp(`\\[(?:(?:${[...builders].join('|')})_|rev_slider)`);

/** Whether HTML may hold a page builder's shortcode. */
export const mayHoldBuilderTags = (html: string): boolean => anyBuilder.test(html) || html.includes(version);

/** Whether a shortcode is a page builder's. */
export function isBuilder(name: string): boolean {
  if (name === 'rev_slider') return true;
  for (let at = name.indexOf('_'); at > 0 && at < name.length - 1; at = name.indexOf('_', at + 1)) {
    if (builders.has(name.slice(0, at))) return true;
  }
  return false;
}

/** What is in the names of the few that stand within a sentence. */
const inLine = /_(?:highlight|dropcap|tooltip|popover|fontawesome|font_icon)/;

/** Whether a page builder's shortcode is part of a sentence, such as a highlighted word or a first letter. */
export const runsInLine = (name: string): boolean => inLine.test(name);

/** Shortcodes of WordPress, Jetpack and common plugins that are written without attributes, or with bare ones. */
const known = new Set(
  (
    'archiveorg archives audio bandcamp blogroll brightcove caption contact-form contact-form-7 crowdsignal dailymotion ' +
    'embed facebook flickr gallery gist googlemaps gravatar gravityform gravityforms hulu instagram jetpack-email-subscribe ' +
    'latest_version mailchimp medium mixcloud ninja_form playlist polldaddy presentation products quiz recipe ' +
    'recent_products related_products scribd shop_messages sitemap slideshare slideshow soundcloud spotify ted tweet ' +
    'twitch twitchtv twitter-follow twitter-timeline untappd-menu upcomingevents ustream video videopress vimeo vine ' +
    'woocommerce_cart woocommerce_checkout woocommerce_my_account wpforms wpvideo wufoo youtube'
  ).split(' '),
);

/** Shortcodes round code, which is left as it was typed. */
const code = new Set(['code', 'sourcecode']);

/**
 * Whether a tag is a shortcode that WordPress did not render, and not words in brackets (`[sic]`, `[2 Marks]`): it has
 * an attribute, it closes another, it is closed by another, its name is known, or its name is no word of any language.
 *
 * @param closed the names of all closing tags of the post
 */
export function isShortcode(tag: ShortcodeTag, closed: ReadonlySet<string>): boolean {
  const { name, attributes } = tag;
  // One letter is markup of a forum, a variable, or a box that is ticked.
  if (name.length < 2 || code.has(name)) return false;
  if (tag.closing) return attributes === '';
  if (attributes === '' || attributes === '/')
    return known.has(name) || closed.has(name) || name.includes('_');
  return hasAttribute(attributes) || (known.has(name) && !attributes.includes(','));
}

/** Whether there is a `name=value`. */
function hasAttribute(attributes: string): boolean {
  const equals = attributes.indexOf('=');
  return equals > 0 && /[\w-]/.test(attributes[equals - 1] ?? '');
}
