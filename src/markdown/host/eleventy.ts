import { markdown, type HostSyntax } from './host.js';
import { sealFromBoth } from './liquid.js';

/**
 * Eleventy runs Liquid over the file, or Nunjucks where that is configured, then markdown-it with HTML, tables and `~~`, but
 * without footnotes, boxes and links by themselves (11ty.dev, "Markdown").
 */
export const eleventy: HostSyntax = {
  ...markdown,
  literalAddresses: false,
  taskBoxes: false,
  footnotes: false,
  seal: sealFromBoth,
};
